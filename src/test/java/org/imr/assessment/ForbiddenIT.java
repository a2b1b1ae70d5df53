package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imr.access.Enrolled.PASSWORD;
import static org.imr.assessment.Programme.MID;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.access.StaffRole;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.oversight.ProgrammeService;
import org.imr.roster.Facilitation;
import org.imr.roster.Group;
import org.imr.roster.Session;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is no longer independent, and how what is signed is amended. That each refusal leaves a trace is in {@link RefusedIT}. */
class ForbiddenIT {

    private static final String ANN = "ann@b";
    private static final String BO = "bo@b";
    private static final String CIA = "cia@f";

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
    @DisplayName("G2 who comes to run the group, or to work at its site, while assessing is stopped, until a coordinator of all makes an exception")
    void noLongerFree() {
        String code = programme.open(MID, ANN);
        programme.rateAll(ANN, code, 4, 5, 3, 4, 4, 5, 3, 4, 4, 4);
        programme.rooms.make(() -> {
            ScopedStore store = programme.get(ScopedStore.class);
            Staff ann = store.ask(Staff.class).where("e.email = 'ann@b'").get();
            Group group = store.ask(Group.class).where("e.code = 'F-1'").get();
            store.add(new StaffRole(ann, Role.FACILITATOR, group.site(), Programme.TODAY));
        });
        rejected("assessment.barred-own-site", () -> save(code, 1, 3));
        rejected("assessment.barred-own-site", () -> programme.sign(ANN, code, PASSWORD));
        programme.rooms.make(() -> {
            ScopedStore store = programme.get(ScopedStore.class);
            store.add(new Facilitation(store.ask(Group.class).where("e.code = 'F-1'").get(), store.ask(Staff.class).where("e.email = 'ann@b'").get(),
                Programme.TODAY));
        });
        rejected("assessment.barred-own-group", () -> programme.sign(ANN, code, PASSWORD));
        OpeningService openings = programme.get(OpeningService.class);
        assertThatThrownBy(() -> programme.does(CIA, () -> openings.except(code, "please"))).isInstanceOf(NotFound.class);
        rejected("assessment.exception-reason", () -> programme.does("dan@all", () -> openings.except(code, " ")));
        assertThat(programme.view("dan@all", code).actions().except()).isTrue();
        programme.does("dan@all", () -> openings.except(code, "Nobody else is trained"));
        assertThat(programme.sign(ANN, code, PASSWORD)).isTrue();
        assertThat(programme.view(CIA, code).head().exception()).contains("Nobody else is trained");
    }

    @Test
    @DisplayName("G2 a substitute of another group of the site within twelve months, to the day")
    void substituteAtTheSite() {
        for (int day : new int[]{0, 1}) {
            LocalDate date = Programme.TODAY.minusMonths(12).plusDays(day);
            programme.rooms.make(() -> {
                ScopedStore store = programme.get(ScopedStore.class);
                Staff who = store.ask(Staff.class).where("e.email = :email", "email", day == 0 ? ANN : BO).get();
                store.add(new Session(programme.group("F-" + (day + 2), Group.Format.CLOSED), 1, date, Session.Kind.GROUP)).hold(List.of(who), 60);
            });
        }
        rejected("assessment.not-independent-own-site-lately", () -> programme.open(MID, BO));
        assertThat(programme.open(MID, ANN)).isEqualTo("F-1-1");
    }

    @Test
    @DisplayName("G8 an amendment needs a reason, is a version of its own, leaves the signed one as it was, and takes its place when it is signed")
    void amendment() {
        String code = programme.open(MID, ANN);
        AmendmentService amendments = programme.get(AmendmentService.class);
        rejected("assessment.amend-open", () -> programme.as(CIA, () -> amendments.amend(code, "typo")));
        programme.rateAll(ANN, code, 4, 5, 3, 4, 4, 5, 3, 4, 4, 4);
        programme.sign(ANN, code, PASSWORD);
        rejected("assessment.amend-reason", () -> programme.as(CIA, () -> amendments.amend(code, " ")));
        assertThatThrownBy(() -> programme.as("cob@b", () -> amendments.amend(code, "mine"))).isInstanceOf(NotFound.class);
        String again = programme.as(CIA, () -> amendments.amend(code, "Item 1 was read from the wrong session"));
        rejected("assessment.amended", () -> programme.as(CIA, () -> amendments.amend(code, "twice")));

        AssessmentView open = programme.view(ANN, again);
        assertThat(open.head().amends()).contains(code);
        assertThat(open.ratings()).hasSize(10);
        assertThat(open.head().dossierDigest()).isEqualTo(programme.view(CIA, code).head().dossierDigest());
        assertThat(overview()).isEqualTo(4.0);
        programme.rate(ANN, again, 1, 3);
        assertThat(programme.sign(ANN, again, PASSWORD)).isTrue();

        AssessmentView signed = programme.view(CIA, code);
        assertThat(signed.intact()).contains(true);
        assertThat(signed.counted(1).orElseThrow().value()).isEqualTo(4);
        assertThat(signed.amendments()).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(again);
            assertThat(one.reason()).isEqualTo("Item 1 was read from the wrong session");
            assertThat(one.isSigned()).isTrue();
        });
        assertThat(programme.view(CIA, again).intact()).contains(true);
        assertThat(overview()).isEqualTo(3.0);
    }

    @Test
    @DisplayName("G6 G8 an amendment of two begins with their consensus, and what each had said stays as it was")
    void amendmentOfTwo() {
        String code = programme.open(MID, ANN, BO);
        for (String who : List.of(ANN, BO)) {
            programme.rateAll(who, code, 4, 5, 3, 4, 4, 5, 3, 4, 4, 4);
        }
        for (String who : List.of(ANN, BO)) {
            programme.does(who, () -> programme.get(RatingService.class).submit(code));
        }
        programme.does(ANN, () -> programme.get(ConsensusService.class).takeAgreed(code));
        programme.sign(ANN, code, PASSWORD);
        programme.sign(BO, code, PASSWORD);
        String again = programme.as(CIA, () -> programme.get(AmendmentService.class).amend(code, "Item 1"));
        rejected("assessment.submitted", () -> save(again, 1, 3));
        programme.does(BO, () -> programme.get(ConsensusService.class).settle(again, 1, programme.get(ConsensusService.class).open(again).rows().get(0).version(), 3, "Nine came"));
        programme.sign(ANN, again, PASSWORD);
        assertThat(programme.sign(BO, again, PASSWORD)).isTrue();
        assertThat(programme.view(CIA, again).counted(1).orElseThrow().value()).isEqualTo(3);
        assertThat(programme.view(CIA, code).counted(1).orElseThrow().value()).isEqualTo(4);
    }

    /** The mean of item 1 over the programme. */
    private double overview() {
        return programme.as("dan@all", () -> programme.get(ProgrammeService.class).items("imr-fidelity", Optional.empty()))
            .items().get(0).statistics().mean().value();
    }

    private void save(String code, int item, Integer value) {
        programme.does(ANN, () -> programme.get(RatingService.class).save(code, item, new RatingEntry(value, false, "x", Map.of(),
            programme.view(ANN, code).ratings().stream().anyMatch(one -> one.item() == item)
                ? programme.get(RatingService.class).item(code, item).version() : null)));
    }

    private static void rejected(String key, Runnable move) {
        assertThatThrownBy(move::run).isInstanceOfSatisfying(Rejected.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
