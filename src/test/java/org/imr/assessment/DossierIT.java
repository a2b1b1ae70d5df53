package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.imr.access.Enrolled.PASSWORD;
import static org.imr.assessment.Programme.MID;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imr.access.AuditEntry;
import org.imr.access.ScopedStore;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Scale;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Secret;
import org.imr.kernel.Stale;
import org.imr.library.Definitions;
import org.imr.roster.GroupService;
import org.imr.session.Attendance;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What opening freezes, what moves it and what does not. */
class DossierIT {

    private static final String ANN = "ann@b";
    private static final String CIA = "cia@f";
    private static final int GOALS_SET = 6;

    private Programme programme;
    private Delivered delivered;

    @BeforeEach
    void open() {
        programme = new Programme(Rooms.onH2());
        delivered = new Delivered(programme);
    }

    @AfterEach
    void close() {
        programme.rooms.close();
    }

    private DossierView dossier(String who, String code) {
        return programme.as(who, () -> programme.get(DossierService.class).open(code));
    }

    private static Evidence goals(DossierView view) {
        return view.evidence().stream().filter(one -> one.item() == GOALS_SET).findFirst().orElseThrow();
    }

    private void sample(String who, String code, String person, Boolean counted, String reason) {
        Integer version = dossier(who, code).version();
        programme.does(who, () -> programme.get(DossierService.class).sample(code, person, counted, reason, version));
    }

    @Test
    @DisplayName("G3 opening freezes the evidence: later corrections change nothing of it, and are counted")
    void frozen() {
        String code = programme.open(MID, ANN);
        DossierView before = dossier(CIA, code);
        assertThat(before.state()).isEqualTo(DossierView.State.FROZEN);
        assertThat(before.changes()).isEmpty();
        assertThat(List.of(goals(before).numerator(), goals(before).denominator())).containsExactly(2, 3);

        delivered.goal("P-C", Programme.START.plusDays(20));
        delivered.goal("P-A", Programme.TODAY.plusDays(3));
        delivered.mark(2, "P-A", Attendance.Status.ABSENT);
        DossierView after = dossier(CIA, code);
        assertThat(after.evidence()).isEqualTo(before.evidence());
        assertThat(after.changes()).extracting(RecordChange::kind, RecordChange::person, RecordChange::session, RecordChange::way)
            .containsExactly(tuple(RecordChange.Kind.ATTENDANCE, "P-A", 2, RecordChange.Way.CHANGED),
                tuple(RecordChange.Kind.GOAL, "P-C", null, RecordChange.Way.ADDED));
        ItemView item = programme.as(ANN, () -> programme.get(RatingService.class).item(code, GOALS_SET));
        assertThat(item.evidence()).contains(goals(before));
        assertThat(programme.as(CIA, () -> programme.get(DossierService.class).evidence(code))).isEqualTo(before.evidence());
    }

    @Test
    @DisplayName("G3 what is kept names nobody, has the digest that stands with the assessment, and reads back the same")
    void kept() {
        String code = programme.open(MID, ANN);
        programme.rooms.make(() -> {
            Dossier dossier = programme.get(ScopedStore.class).ask(Dossier.class).get();
            assertThat(dossier.content()).contains("P-A").doesNotContain("Asta", "the train", "Note of");
            assertThat(Secret.digest(dossier.content())).isEqualTo(dossier.assessment().dossierDigest());
            assertThat(DossierContent.read(dossier.content()).text()).isEqualTo(dossier.content());
            assertThat(DossierContent.lines(dossier.content())).containsKeys("dossier", "evidence 6", "person P-A", "session 5", "facilitator finn@f");
        });
        assertThat(dossier(CIA, code).names()).containsEntry("P-A", "Asta");
    }

    @Test
    @DisplayName("G3 an assessment opened ahead is frozen when its day is over, or when somebody signs on that day")
    void ahead() {
        LocalDate later = Programme.TODAY.plusDays(2);
        String code = programme.as(CIA, () -> programme.get(OpeningService.class).open("F-1",
            new OpeningEntry(Scale.OF_THE_PROGRAMME, MID, later, List.of(ANN), null, List.of())));
        assertThat(dossier(CIA, code).state()).isEqualTo(DossierView.State.TO_COME);
        delivered.goal("P-C", Programme.TODAY);
        assertThat(goals(dossier(CIA, code)).numerator()).isEqualTo(3);

        programme.rooms.clock(Instant.parse("2026-06-03T09:00:00Z"));
        assertThat(dossier(CIA, code).state()).isEqualTo(DossierView.State.TO_COME);
        programme.rooms.clock(Instant.parse("2026-06-06T09:00:00Z"));
        programme.view(CIA, code);
        DossierView frozen = dossier(CIA, code);
        assertThat(frozen.state()).isEqualTo(DossierView.State.FROZEN);
        assertThat(frozen.head().frozenOn()).isEqualTo(LocalDate.of(2026, 6, 6));
    }

    @Test
    @DisplayName("G3 signing on the cut-off day freezes")
    void signedOnTheDay() {
        LocalDate later = Programme.TODAY.plusDays(2);
        String code = programme.as(CIA, () -> programme.get(OpeningService.class).open("F-1",
            new OpeningEntry(Scale.OF_THE_PROGRAMME, MID, later, List.of(ANN), null, List.of())));
        programme.rateAll(ANN, code, 4, 5, 3, 4, 4, 5, 3, 4, 4, 4);
        rejected("assessment.cut-off-to-come", () -> programme.sign(ANN, code, PASSWORD));
        programme.rooms.clock(Instant.parse("2026-06-03T09:00:00Z"));
        assertThat(programme.sign(ANN, code, PASSWORD)).isTrue();
        assertThat(dossier(CIA, code).state()).isEqualTo(DossierView.State.FROZEN);
        assertThat(programme.view(CIA, code).intact()).contains(true);
    }

    @Test
    @DisplayName("G3 the sample is narrowed and widened by hand with reasons until ratings are handed in; figures follow from the frozen records")
    void sample() {
        String code = programme.open(MID, ANN, "bo@b");
        assertThat(dossier(CIA, code).people()).extracting(DossierView.Person::name, DossierView.Person::counted)
            .containsExactly(tuple("Asta", true), tuple("Birk", true), tuple("Carl", true), tuple("Ditte", false));
        delivered.goal("P-D", Programme.START.plusDays(9));
        rejected("assessment.sample-reason", () -> sample(CIA, code, "P-D", true, " "));
        rejected("assessment.sample-unknown", () -> sample(CIA, code, "P-X", true, "why not"));
        assertThatThrownBy(() -> sample("finn@f", code, "P-D", true, "mine")).isInstanceOf(NotFound.class);
        sample(CIA, code, "P-D", true, "came to the interviews");
        sample(ANN, code, "P-C", false, "was in hospital throughout");

        DossierView view = dossier(CIA, code);
        assertThat(List.of(goals(view).numerator(), goals(view).denominator())).containsExactly(2, 3);
        assertThat(view.people()).filteredOn(DossierView.Person::byHand).extracting(DossierView.Person::code).containsExactly("P-C", "P-D");
        sample(CIA, code, "P-D", null, null);
        assertThat(goals(dossier(CIA, code)).denominator()).isEqualTo(2);
        assertThatThrownBy(() -> programme.does(CIA, () -> programme.get(DossierService.class).sample(code, "P-D", true, "late", 1)))
            .isInstanceOf(Stale.class);

        programme.rateAll(ANN, code, 4, 5, 3, 4, 4, 5, 3, 4, 4, 4);
        programme.does(ANN, () -> programme.get(RatingService.class).submit(code));
        rejected("assessment.sample-fixed", () -> sample(CIA, code, "P-D", true, "too late"));
    }

    @Test
    @DisplayName("G3 what was signed before there were dossiers has none, and says so")
    void old() {
        String code = programme.open(MID, ANN);
        programme.rateAll(ANN, code, 4, 5, 3, 4, 4, 5, 3, 4, 4, 4);
        programme.sign(ANN, code, PASSWORD);
        programme.rooms.sql("delete from dossier");
        programme.rooms.sql("update assessment set frozen_at = null, dossier_digest = null, signed_text = null");
        programme.rooms.sql("update rating set suggestion = null");
        String[] digest = new String[1];
        programme.rooms.make(() -> {
            AssessmentStore store = programme.get(AssessmentStore.class);
            Assessment assessment = store.find(code);
            List<RatingLine> lines = store.all(assessment).stream().map(RatingLine::of).toList();
            digest[0] = FirstSignedForm.of(assessment, store.assignments(assessment), store.all(assessment), Tally.of(lines, Set.of(ANN))
                .score(Instrument.of(programme.get(Definitions.class), assessment))).digest();
        });
        programme.rooms.sql("update assessment set signed_digest = '" + digest[0] + "'");
        programme.rooms.clock(Instant.parse("2026-06-06T09:00:00Z"));
        assertThat(dossier(CIA, code).state()).isEqualTo(DossierView.State.NONE);
        assertThat(programme.view(CIA, code).verification().state()).isEqualTo(Verification.State.INTACT);
        programme.rooms.sql("update rating set rationale = 'other' where item = 3");
        assertThat(programme.view(CIA, code).verification().state()).isEqualTo(Verification.State.CHANGED_UNNAMED);
    }

    @Test
    @DisplayName("G2 G3 an assessor's looks are on the trail; after signing group, dossier and evidence are closed to them, and the try leaves a trace")
    void looks() {
        String code = programme.open(MID, ANN);
        for (int i = 0; i < 2; i++) {
            programme.as(ANN, () -> programme.get(GroupService.class).group("F-1"));
        }
        programme.as("finn@f", () -> programme.get(GroupService.class).group("F-1"));
        assertThat(trail("looked")).extracting(AuditEntry::actor).containsExactly(ANN);

        programme.rateAll(ANN, code, 4, 5, 3, 4, 4, 5, 3, 4, 4, 4);
        programme.sign(ANN, code, PASSWORD);
        assertThatThrownBy(() -> programme.as(ANN, () -> programme.get(GroupService.class).group("F-1"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> dossier(ANN, code)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> programme.as(ANN, () -> programme.get(DossierService.class).evidence(code))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> programme.as(ANN, () -> programme.get(SourceService.class).open(code))).isInstanceOf(NotFound.class);
        assertThat(programme.as(ANN, () -> programme.get(RatingService.class).item(code, 1)).evidence()).isEmpty();
        assertThat(trail("refused")).hasSize(3).allMatch(one -> one.actor().equals(ANN) && one.code().equals(code));
    }

    @Test
    @DisplayName("G5 the five latest notes up to the cut-off, and goal sheets without names")
    void sources() {
        String code = programme.open(MID, ANN);
        SourceView view = programme.as(ANN, () -> programme.get(SourceService.class).open(code));
        assertThat(view.sessions()).extracting(SourceView.Note::number).containsExactly(5, 4, 3, 2, 1);
        assertThat(view.goals()).extracting(SourceView.GoalSheet::words).containsExactly("to take the train", "to take the train");
    }

    @Test
    @DisplayName("G5 an assessor may rate first and see the suggestion after; which of the two it was is kept, also when they look and then wish")
    void rateFirst() {
        String code = programme.open(MID, ANN);
        RatingService ratings = programme.get(RatingService.class);
        programme.as(ANN, () -> ratings.item(code, 1));
        programme.does(ANN, () -> ratings.rateFirst(code, true));
        ItemView second = programme.as(ANN, () -> ratings.item(code, 2));
        assertThat(second.heldBack()).isTrue();
        assertThat(second.evidence()).isEmpty();
        for (int item = 1; item <= 3; item++) {
            int number = item;
            programme.does(ANN, () -> ratings.save(code, number, new RatingEntry(4, false, "Seen", Map.of(), null)));
        }
        ItemView shown = programme.as(ANN, () -> ratings.item(code, 3));
        assertThat(shown.evidence()).isPresent();
        programme.does(ANN, () -> ratings.save(code, 3, new RatingEntry(3, false, "Seen", Map.of(), shown.version())));
        assertThat(programme.view(ANN, code).ratings()).extracting(RatingLine::item, RatingLine::suggestion).containsExactly(
            tuple(1, Rating.Suggestion.SEEN_FIRST), tuple(2, Rating.Suggestion.RATED_FIRST), tuple(3, Rating.Suggestion.CHANGED_AFTER));
        assertThat(shown.steps()).extracting(ItemStep::decided).startsWith(true, true, true, false);
        assertThat(shown.decided()).isEqualTo(3);
    }

    @Test
    @DisplayName("G5 who wants to rate first and reads the dossier has seen what the records suggest")
    void seenInTheDossier() {
        String code = programme.open(MID, ANN);
        RatingService ratings = programme.get(RatingService.class);
        programme.does(ANN, () -> ratings.rateFirst(code, true));
        programme.does(ANN, () -> ratings.save(code, 1, new RatingEntry(4, false, "Seen", Map.of(), null)));
        programme.as(ANN, () -> programme.get(DossierService.class).open(code));
        programme.does(ANN, () -> ratings.save(code, 2, new RatingEntry(4, false, "Seen", Map.of(), null)));
        assertThat(programme.view(ANN, code).ratings()).extracting(RatingLine::item, RatingLine::suggestion).containsExactly(
            tuple(1, Rating.Suggestion.RATED_FIRST), tuple(2, Rating.Suggestion.SEEN_FIRST));
    }

    private List<AuditEntry> trail(String action) {
        List<AuditEntry>[] found = new List[1];
        programme.rooms.make(() -> found[0] = programme.get(ScopedStore.class).ask(AuditEntry.class).where("e.action = :action", "action", action)
            .order("e.sequence").list());
        return found[0];
    }

    private static void rejected(String key, Runnable move) {
        assertThatThrownBy(move::run).isInstanceOfSatisfying(Rejected.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
