package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.imr.access.Enrolled.PASSWORD;
import static org.imr.assessment.Programme.END;
import static org.imr.assessment.Programme.EXTRA;
import static org.imr.assessment.Programme.MID;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.imr.access.Caller;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Threshold;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.imr.library.Definitions;
import org.imr.roster.Group;
import org.imr.roster.Session;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One assessor's way from opening to the signature, and every move that is forbidden on it. */
class AssessmentIT {

    private Programme programme;

    @BeforeEach
    void open() {
        programme = new Programme(Rooms.onH2());
    }

    @AfterEach
    void close() {
        programme.rooms.close();
    }

    @Test
    @DisplayName("G2 only people who may are offered; a coordinator of all sees the others with what bars them")
    void choice() {
        OpeningView cia = programme.as("cia@f", () -> programme.get(OpeningService.class).prepare("F-1", Scale.OF_THE_PROGRAMME));
        assertThat(cia.free()).extracting(Candidate::name).containsExactly("Ann", "Bo", "Longago");
        assertThat(cia.free().get(0).sites()).containsExactly("Ballerup");
        assertThat(cia.barred()).isEmpty();
        assertThat(cia.proposed()).isEqualTo(MID);

        OpeningView dan = programme.as("dan@all", () -> programme.get(OpeningService.class).prepare("F-1", Scale.OF_THE_PROGRAMME));
        assertThat(dan.barred()).extracting(Candidate::name, one -> one.bar().orElseThrow()).containsExactly(
            tuple("Here", Independence.Bar.OWN_SITE),
            tuple("Lately", Independence.Bar.OWN_SITE_LATELY),
            tuple("Own", Independence.Bar.OWN_SITE),
            tuple("Past", Independence.Bar.OWN_GROUP));
    }

    @Test
    @DisplayName("G2 a substitute who led one session does not assess the group")
    void substitute() {
        programme.rooms.make(() -> {
            ScopedStore store = programme.get(ScopedStore.class);
            var ann = store.ask(Staff.class).where("e.email = 'ann@b'").get();
            store.ask(Session.class).where("e.number = 3").get().hold(List.of(ann), 60);
        });
        assertThat(programme.as("cia@f", () -> programme.get(OpeningService.class).prepare("F-1", Scale.OF_THE_PROGRAMME)).free())
            .extracting(Candidate::name).containsExactly("Bo", "Longago");
    }

    @Test
    @DisplayName("G2 an exception is a coordinator of all's, needs a reason, and stays with the assessment")
    void exception() {
        rejected("assessment.not-independent-own-site-lately", () -> programme.open(MID, "lately@b"));
        rejected("assessment.not-independent-own-site", () -> programme.open(MID, "own@f"));
        rejected("assessment.not-independent-own-group", () -> programme.open(MID, "past@b", "ann@b"));
        rejected("assessment.no-such-assessor", () -> programme.open(MID, "former@b"));
        rejected("assessment.no-assessor", () -> programme.open(MID));
        rejected("assessment.exception-needs-reason", () -> except(" "));

        String code = except("Nobody else is trained yet");
        assertThat(programme.view("lately@b", code).head().exception()).contains("Nobody else is trained yet");
    }

    private String except(String reason) {
        return programme.as("dan@all", () -> programme.get(OpeningService.class).open("F-1",
            new OpeningEntry(Scale.OF_THE_PROGRAMME, MID, Programme.TODAY, List.of("lately@b"), reason, List.of())));
    }

    @Test
    @DisplayName("G2 K3 only coordinators of the group's site or of all open an assessment")
    void whoOpens() {
        for (String other : List.of("cob@b", "ann@b", "finn@f")) {
            assertThatThrownBy(() -> programme.as(other, () -> programme.get(OpeningService.class).prepare("F-1", Scale.OF_THE_PROGRAMME)))
                .isInstanceOf(NotFound.class);
        }
    }

    @Test
    @DisplayName("A6 an open assessment is rated and shown by the scale it pins when a newer version has taken that file's place")
    void newerScale(@TempDir Path folder) throws IOException {
        String code = programme.open(MID, "ann@b");
        String text = Files.readString(Path.of("fidelity-scales/imr-fidelity.yaml"));
        Files.writeString(folder.resolve("imr-fidelity.yaml"), text.replaceFirst("version: \"4\"", "version: \"5\"")
            .replace("{2: 15, 3: 12, 4: 10, 5: 8}", "{2: 25, 3: 22, 4: 20, 5: 18}"));
        programme.rooms.as(Caller.SYSTEM, () -> {
            programme.get(Definitions.class).load(List.of(Path.of("curriculum")), List.of(folder));
            return null;
        });

        ItemView item = programme.as("ann@b", () -> programme.get(RatingService.class).item(code, 1));
        assertThat(item.pinned().exact()).isTrue();
        assertThat(item.scale().version()).isEqualTo("4");
        assertThat(item.item().rule().orElseThrow().thresholds()).extracting(Threshold::bound).containsExactly(15, 12, 10, 8);
        assertThat(programme.view("cia@f", code).scale().version()).isEqualTo("4");
        assertThat(programme.view("cia@f", programme.open(EXTRA, "bo@b")).scale().version()).isEqualTo("5");
    }

    @Test
    @DisplayName("G1 A6 opening pins scale version, digest and the site's band set; one open assessment an occasion")
    void pins() {
        String code = programme.open(MID, "ann@b");

        AssessmentHead head = programme.view("cia@f", code).head();
        assertThat(code).isEqualTo("F-1-1");
        assertThat(head.scaleVersion()).isEqualTo("4");
        assertThat(head.scaleDigest()).hasSize(64);
        assertThat(head.bands()).isEqualTo("danish");
        assertThat(head.sources()).containsExactly("observation", "progress-notes");
        rejected("assessment.occasion-open", () -> programme.open(MID, "bo@b"));
        assertThat(programme.open(EXTRA, "bo@b")).isEqualTo("F-1-2");
    }

    @Test
    @DisplayName("G1 what is due is seen by those who assign, what is open by those who assess")
    void due() {
        DueService service = programme.get(DueService.class);
        assertThat(programme.as("cia@f", service::due)).singleElement().satisfies(line -> {
            assertThat(line.due()).isEqualTo(new Due(Scale.OF_THE_PROGRAMME, MID, LocalDate.of(2026, 5, 5), Due.State.DUE));
            assertThat(line.toAssign()).isTrue();
        });
        assertThat(programme.as("finn@f", service::due)).singleElement().satisfies(line -> assertThat(line.toAssign()).isFalse());
        assertThat(programme.as("cob@b", service::due)).isEmpty();

        String code = programme.open(MID, "ann@b");
        programme.rate("ann@b", code, 1, 4);
        assertThat(programme.as("cia@f", service::due)).isEmpty();
        assertThat(programme.as("cia@f", () -> service.next("F-1")).orElseThrow().occasion()).isEqualTo(END);
        assertThat(programme.as("ann@b", programme.get(UnsignedService.class)::mine)).singleElement()
            .satisfies(mine -> assertThat(List.of(mine.rated(), mine.items())).containsExactly(1, 10));
        assertThat(programme.as("bo@b", programme.get(UnsignedService.class)::mine)).isEmpty();
    }

    @Test
    @DisplayName("G5 a rating is 1 to 5; 0, 6 and items of another occasion are refused")
    void range() {
        String code = programme.open(MID, "ann@b");
        rejected("assessment.rating-range", () -> programme.rate("ann@b", code, 1, 0));
        rejected("assessment.rating-range", () -> programme.rate("ann@b", code, 1, 6));
        rejected("assessment.item-not-now", () -> programme.does("ann@b", () -> programme.get(RatingService.class).save(code, 11,
            new RatingEntry(3, false, "x", Map.of(), null))));
        assertThatThrownBy(() -> programme.as("ann@b", () -> programme.get(RatingService.class).item(code, 11))).isInstanceOf(NotFound.class);
        assertThat(programme.view("ann@b", code).items()).hasSize(10);
    }

    @Test
    @DisplayName("G5 notes without a rating are kept and count as nothing; a stale window is noticed")
    void undecided() {
        String code = programme.open(MID, "ann@b");
        RatingService ratings = programme.get(RatingService.class);
        programme.does("ann@b", () -> ratings.save(code, 2, new RatingEntry(null, false, null, Map.of("observation", "seven came"), null)));

        ItemView item = programme.as("ann@b", () -> ratings.item(code, 2));
        assertThat(item.notes()).containsEntry("observation", "seven came");
        assertThat(programme.view("cia@f", code).assessors()).singleElement().satisfies(ann -> assertThat(ann.rated()).isZero());
        programme.rate("ann@b", code, 2, 3);
        assertThatThrownBy(() -> programme.does("ann@b", () -> ratings.save(code, 2,
            new RatingEntry(5, false, "late", Map.of(), item.version())))).isInstanceOf(Stale.class);
    }

    @Test
    @DisplayName("G7 G8 mean, number and band; signing by password fixes and locks it, and nothing can be changed after")
    void sign() {
        String code = programme.open(MID, "ann@b");
        programme.rateAll("ann@b", code, 4, 5, 3, 4, null, 5, 3, 4, 4);
        assertThat(programme.view("ann@b", code).score()).isEmpty();
        rejected("assessment.incomplete", () -> programme.sign("ann@b", code, PASSWORD));
        programme.rate("ann@b", code, 10, 4);
        assertThat(programme.view("ann@b", code).score()).hasValueSatisfying(score -> {
            assertThat(score.mean()).isEqualTo(4.0);
            assertThat(score.ratedItems()).isEqualTo(9);
            assertThat(score.band().code()).isEqualTo("good");
        });
        assertThat(programme.sign("ann@b", code, "not this one")).isFalse();
        assertThat(programme.view("ann@b", code).head().isSigned()).isFalse();
        assertThat(programme.sign("ann@b", code, PASSWORD)).isTrue();

        AssessmentView signed = programme.view("finn@f", code);
        assertThat(signed.head().signedDigest()).hasSize(64);
        assertThat(signed.intact()).contains(true);
        assertThat(signed.ratings()).hasSize(10);
        assertThat(signed.counted(5).orElseThrow().cannotRate()).isTrue();
        rejected("assessment.assessment-signed", () -> programme.rate("ann@b", code, 1, 5));
        rejected("assessment.assessment-signed", () -> programme.does("ann@b", () -> programme.get(RatingService.class).sources(code, List.of())));
        rejected("assessment.assessment-signed", () -> programme.sign("ann@b", code, PASSWORD));
    }

    @Test
    @DisplayName("G5 a rating without a rationale is kept, but not signed")
    void rationale() {
        String code = programme.open(MID, "ann@b");
        programme.rateAll("ann@b", code, 4, 5, 3, 4, 4, 5, 3, 4, 4);
        programme.does("ann@b", () -> programme.get(RatingService.class).save(code, 10, new RatingEntry(5, false, " ", Map.of(), null)));
        rejected("assessment.incomplete", () -> programme.sign("ann@b", code, PASSWORD));
        assertThat(programme.view("ann@b", code).score()).isPresent();
    }

    @Test
    @DisplayName("G8 the digest changes with anything that was signed")
    void digest() {
        String code = programme.open(END, "ann@b");
        programme.rateAll("ann@b", code, 4, 5, 3, 4, 4, 5, 3, 4, 4, 4, 3, 3, 5);
        programme.sign("ann@b", code, PASSWORD);
        programme.rooms.sql("update rating set rationale = 'other' where item = 3");
        assertThat(programme.view("cia@f", code).intact()).contains(false);
    }

    @Test
    @DisplayName("K3 G2 an assessor reads the group's records only while assigned and open")
    void records() {
        assertThat(sessions("ann@b")).isZero();
        String code = programme.open(MID, "ann@b");
        assertThat(sessions("ann@b")).isEqualTo(36);
        assertThat(sessions("bo@b")).isZero();
        programme.rateAll("ann@b", code, 4, 5, 3, 4, 4, 5, 3, 4, 4, 4);
        programme.sign("ann@b", code, PASSWORD);
        assertThat(sessions("ann@b")).isZero();
        assertThat(programme.view("ann@b", code).score()).isPresent();
    }

    private long sessions(String who) {
        return programme.as(who, () -> programme.rooms.inTransaction(() -> programme.get(ScopedStore.class).ask(Session.class).count()));
    }

    @Test
    @DisplayName("G1 list, overview and what is due cost the same statements for one assessment as for many")
    void statements() {
        String code = programme.open(MID, "ann@b");
        programme.rateAll("ann@b", code, 4, 5, 3, 4, 4, 5, 3, 4, 4, 4);
        programme.sign("ann@b", code, PASSWORD);
        int one = cost();
        for (int number = 2; number < 6; number++) {
            String more = programme.open(EXTRA, "ann@b");
            programme.rateAll("ann@b", more, 4, 5, 3, 4, 4, 5, 3, 4, 4, 4, 3, 3, 3);
            programme.sign("ann@b", more, PASSWORD);
        }
        programme.rooms.make(() -> {
            for (int number = 2; number < 6; number++) {
                Group group = programme.group("F-" + number, Group.Format.OPEN);
                programme.get(ScopedStore.class).add(new Session(group, 1, Programme.START, Session.Kind.GROUP));
            }
        });
        assertThat(cost()).isEqualTo(one).isLessThanOrEqualTo(14);
    }

    /** Of list, overview and what is due, without the finding of the caller. */
    private int cost() {
        var cia = programme.caller("cia@f");
        return programme.rooms.statements(() -> programme.rooms.as(cia, () -> {
            programme.get(AssessmentService.class).list(null, 0, 20);
            programme.get(AssessmentService.class).open("F-1-1");
            programme.get(DueService.class).due();
            return null;
        }));
    }

    private static void rejected(String key, Runnable move) {
        assertThatThrownBy(move::run).isInstanceOfSatisfying(Rejected.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
