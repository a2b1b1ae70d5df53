package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imr.access.Enrolled.PASSWORD;
import static org.imr.assessment.Programme.MID;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imr.access.AuditEntry;
import org.imr.access.ScopedStore;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every forbidden move, tried at the services, on both databases: refused with its reason, and on the trail with who, what and why,
 * but nothing of what was typed. A rating of 3.5 cannot be said here, where ratings are whole numbers; it is tried by a forged form
 * and by an import.
 */
class RefusedIT {

    private static final String ANN = "ann@b";
    private static final String BO = "bo@b";
    private static final String CIA = "cia@f";
    private static final Integer[] ALL = {4, 5, 3, 4, 4, 5, 3, 4, 4, 4};

    private Programme programme;
    private String code;
    /** Who tried what, and why it was refused, in the order of the tries. */
    private final List<String> tried = new ArrayList<>();

    static Stream<Arguments> databases() {
        return Stream.of(Arguments.of("H2", (Supplier<Rooms>) Rooms::onH2), Arguments.of("PostgreSQL", (Supplier<Rooms>) Rooms::onPostgres));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    @DisplayName("G2 G3 G5 G6 G7 G8 every forbidden move is refused with its reason and leaves a trace")
    void refused(String name, Supplier<Rooms> database) {
        try (Rooms rooms = database.get()) {
            programme = new Programme(rooms);
            opening();
            code = programme.open(MID, ANN, BO);
            rating();
            peeking();
            signing();
            afterwards();
            amending();
            assertThat(onTheTrail()).containsExactlyElementsOf(tried);
            assertThat(details()).noneMatch(detail -> detail.contains("Seen") || detail.contains(PASSWORD));
        }
    }

    /** One's own group, one's own site, and lately; the group is named, not the person. */
    private void opening() {
        Map.of("past@b", "own-group", "own@f", "own-site", "here@f", "own-site", "lately@b", "own-site-lately").forEach((who, bar) -> {
            rejected("assessment.not-independent-" + bar, () -> programme.open(MID, who));
            tried.add(CIA + " F-1 move-open assessment.not-independent-" + bar);
        });
    }

    private void rating() {
        programme.rateAll(ANN, code, ALL);
        for (int value : List.of(0, 6, -1)) {
            no(ANN, "save", "assessment.rating-range", () -> save(1, value));
        }
        no(ANN, "save", "assessment.item-not-now", () -> save(12, 3));
        missing(ANN, "item", () -> programme.get(RatingService.class).item(code, 12));
        missing(CIA, "item", () -> programme.get(RatingService.class).item(code, 1));
        missing("cob@b", "item", () -> programme.get(RatingService.class).item(code, 1));
    }

    /** Neither the page of the consensus nor the overview, which the programs' interface gives too, shows the other's. */
    private void peeking() {
        programme.rateAll(BO, code, 4, 5, 2, 4);
        missing(ANN, "open", () -> programme.get(ConsensusService.class).open(code));
        missing(ANN, "takeAgreed", () -> programme.get(ConsensusService.class).takeAgreed(code));
        missing(ANN, "settle", () -> programme.get(ConsensusService.class).settle(code, 1, null, 4, "Seen"));
        assertThat(programme.view(ANN, code).ratings()).hasSize(10).allMatch(line -> line.assessor().equals(ANN));
        assertThat(programme.view(CIA, code).ratings()).isEmpty();
    }

    private void signing() {
        no(BO, "submit", "assessment.incomplete", () -> programme.get(RatingService.class).submit(code));
        no(ANN, "sign", "assessment.not-submitted", () -> programme.get(SigningService.class).sign(code, "", PASSWORD));
        for (int item = 5; item <= 10; item++) {
            programme.rate(BO, code, item, ALL[item - 1]);
        }
        for (String who : List.of(ANN, BO)) {
            programme.does(who, () -> programme.get(RatingService.class).submit(code));
        }
        no(ANN, "save", "assessment.submitted", () -> save(1, 3));
        no(ANN, "sign", "assessment.incomplete", () -> programme.get(SigningService.class).sign(code, "", PASSWORD));
        ConsensusService consensus = programme.get(ConsensusService.class);
        programme.does(ANN, () -> consensus.takeAgreed(code));
        for (int value : List.of(0, 6)) {
            no(ANN, "settle", "assessment.rating-range", () -> consensus.settle(code, 3, null, value, "Seen"));
        }
        no(ANN, "settle", "assessment.item-not-now", () -> consensus.settle(code, 12, null, 3, "Seen"));
        no(ANN, "sign", "assessment.incomplete", () -> programme.get(SigningService.class).sign(code, "", PASSWORD));
        programme.does(ANN, () -> consensus.settle(code, 3, null, 3, null));
        assertThat(programme.sign(ANN, code, PASSWORD)).isTrue();
        no(ANN, "sign", "assessment.signed-already", () -> programme.get(SigningService.class).sign(code, "", PASSWORD));
        no(CIA, "amend", "assessment.amend-open", () -> programme.get(AmendmentService.class).amend(code, "typo"));
        assertThat(programme.sign(BO, code, PASSWORD)).isTrue();
    }

    private void afterwards() {
        String signed = "assessment.assessment-signed";
        no(ANN, "sign", signed, () -> programme.get(SigningService.class).sign(code, "", PASSWORD));
        no(ANN, "save", signed, () -> save(1, 3));
        no(ANN, "sources", signed, () -> programme.get(RatingService.class).sources(code, List.of("observation")));
        no(ANN, "submit", signed, () -> programme.get(RatingService.class).submit(code));
        no(ANN, "settle", signed, () -> programme.get(ConsensusService.class).settle(code, 1, null, 3, "Seen"));
        missing(ANN, "open", () -> programme.get(DossierService.class).open(code));
        missing(ANN, "evidence", () -> programme.get(DossierService.class).evidence(code));
        missing(ANN, "open", () -> programme.get(SourceService.class).open(code));
    }

    private void amending() {
        AmendmentService amendments = programme.get(AmendmentService.class);
        no(CIA, "amend", "assessment.amend-reason", () -> amendments.amend(code, " "));
        missing(ANN, "amend", () -> amendments.amend(code, "mine"));
        missing("cob@b", "amend", () -> amendments.amend(code, "mine"));
    }

    private void save(int item, Integer value) {
        programme.get(RatingService.class).save(code, item, new RatingEntry(value, false, "Seen", Map.of(),
            item > ALL.length ? null : programme.get(RatingService.class).item(code, item).version()));
    }

    private void no(String who, String move, String why, Runnable act) {
        rejected(why, () -> programme.does(who, act));
        tried.add(who + " " + code + " move-" + move + " " + why);
    }

    private void missing(String who, String move, Runnable act) {
        assertThatThrownBy(() -> programme.does(who, act)).isInstanceOf(NotFound.class);
        tried.add(who + " " + code + " move-" + move + " not-found");
    }

    private static void rejected(String key, Runnable move) {
        assertThatThrownBy(move::run).isInstanceOfSatisfying(Rejected.class, why -> assertThat(why.key()).isEqualTo(key));
    }

    private List<String> onTheTrail() {
        return refusals().stream().map(one -> one.actor() + " " + one.code() + " "
            + one.detail().replace("move:  -> ", "").replace("\nwhy:  -> ", " ")).toList();
    }

    private List<String> details() {
        return refusals().stream().map(AuditEntry::detail).toList();
    }

    private List<AuditEntry> refusals() {
        List<AuditEntry> found = new ArrayList<>();
        programme.rooms.make(() -> found.addAll(programme.get(ScopedStore.class).ask(AuditEntry.class).where("e.action = 'refused'")
            .order("e.sequence").list()));
        return found;
    }
}
