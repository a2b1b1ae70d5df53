package org.imr.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.imr.access.ScopedStore;
import org.imr.goal.FollowUp;
import org.imr.goal.Goal;
import org.imr.goal.GoalService;
import org.imr.goal.GoalStep;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.imr.roster.Group;
import org.imr.roster.ScheduleService;
import org.imr.roster.Session;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionIT {

    private Rooms rooms;
    private Course course;

    @BeforeEach
    void open() {
        rooms = Rooms.onH2();
        course = new Course(rooms);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    @DisplayName("D2 the roll opens with everyone present, the planned minutes, whoever runs the group and the planned module")
    void opens() {
        SessionSheet sheet = course.sheet(3);

        assertThat(sheet.people()).extracting(SessionPerson::name, SessionPerson::status)
            .containsExactly(at("Anna"), at("Bo"), at("Carl"));
        assertThat(sheet.minutes()).isEqualTo(60);
        assertThat(sheet.zone()).isEqualTo(ZoneId.of("Europe/Copenhagen"));
        assertThat(sheet.leaders()).extracting(SessionSheet.Leader::name, SessionSheet.Leader::led)
            .containsExactly(tuple("Fie", true), tuple("Sten", false));
        assertThat(sheet.planned()).extracting(SessionSheet.ModuleLine::code).containsExactly("recovery-strategies");
        assertThat(sheet.isOpen()).isTrue();
    }

    private static Tuple at(String name) {
        return tuple(name, Attendance.Status.PRESENT);
    }

    @Test
    @DisplayName("D2 saved as it stands, everyone was present and the group has begun")
    void savedAsItStands() {
        course.recordAsItStands(3);

        SessionSheet sheet = course.sheet(3);
        assertThat(sheet.status()).isEqualTo(Session.Status.HELD);
        assertThat(course.all(Attendance.class)).extracting(Attendance::status).containsOnly(Attendance.Status.PRESENT).hasSize(3);
        assertThat(course.all(Group.class).get(0).status()).isEqualTo(Group.Status.RUNNING);
    }

    @Test
    @DisplayName("D3 where the group stopped last time stands on the next sheet")
    void previous() {
        Typing typing = Typing.of(course.sheet(1));
        typing.topics = List.of("Hvad recovery betyder for mig");
        typing.note = "Go on with strengths";
        course.record(1, typing.entry());

        SessionSheet.Previous previous = course.sheet(3).previous().orElseThrow();
        assertThat(previous.number()).isEqualTo(1);
        assertThat(previous.topics()).containsExactly("Hvad recovery betyder for mig");
        assertThat(previous.note()).isEqualTo("Go on with strengths");
        assertThat(course.sheet(1).modules().get(0).topics().get(0).taught()).isTrue();
    }

    @Test
    @DisplayName("D3 techniques and skills are kept by category")
    void techniques() {
        Typing typing = Typing.of(course.sheet(3));
        typing.techniques = Set.of("hope", "review", "role-play", "coping-skills");
        course.record(3, typing.entry());

        Session kept = course.all(Session.class).stream().filter(s -> s.number() == 3).findFirst().orElseThrow();
        assertThat(kept.motivational()).containsExactly("hope");
        assertThat(kept.educational()).containsExactly("review");
        assertThat(kept.cognitiveBehavioural()).containsExactly("role-play");
        assertThat(kept.skills()).containsExactly("coping-skills");
    }

    @Test
    @DisplayName("D5 everyone present gets the handouts they lack, once, in a language there is; who is absent gets none")
    void handouts() {
        course.record(1, Typing.of(course.sheet(1)).status(1, Attendance.Status.ABSENT).entry());
        assertThat(course.all(HandoutGiven.class)).extracting(line -> line.participant().code()).containsOnly("P-Anna", "P-Carl");
        assertThat(course.all(HandoutGiven.class)).extracting(HandoutGiven::language).containsOnly("da");
        assertThat(received("P-Anna")).containsExactlyInAnyOrder("recovery-strategies", "recovery-strategies-hopes");

        course.recordAsItStands(2);
        assertThat(received("P-Anna")).containsExactlyInAnyOrder("recovery-strategies", "recovery-strategies-hopes",
            "recovery-strategies-strengths");
        assertThat(received("P-Bo")).as("what belongs to the whole module, and to the day's topics")
            .containsExactlyInAnyOrder("recovery-strategies", "recovery-strategies-strengths");
    }

    private List<String> received(String person) {
        return course.all(HandoutGiven.class).stream().filter(line -> line.participant().code().equals(person)).map(HandoutGiven::handout).toList();
    }

    @Test
    @DisplayName("D5 an unticked handout is not given, and one given by mistake is taken back")
    void handoutUnticked() {
        course.record(1, Typing.of(course.sheet(1)).handouts(0, Set.of()).entry());
        assertThat(course.all(HandoutGiven.class)).extracting(line -> line.participant().code()).doesNotContain("P-Anna");

        course.record(1, Typing.of(course.sheet(1)).status(1, Attendance.Status.ABSENT).entry());
        assertThat(course.all(HandoutGiven.class)).extracting(line -> line.participant().code()).containsOnly("P-Carl");
        Typing none = Typing.of(course.sheet(1));
        none.modules = List.of();
        course.record(1, none.entry());
        assertThat(course.count(HandoutGiven.class)).isZero();
    }

    @Test
    @DisplayName("D6 homework comes back in the next session the person attends, theirs and that for all, each piece once")
    void homework() {
        Typing first = Typing.of(course.sheet(1)).homework(0, null, "Call my sister\r\nCall my sister");
        first.homework = "Read the handout";
        course.record(1, first.entry());
        assertThat(course.count(Homework.class)).isEqualTo(2);
        Typing next = Typing.of(course.sheet(2)).status(0, Attendance.Status.ABSENT);
        next.homework = "Something else";
        course.record(2, next.entry());

        SessionSheet third = course.sheet(3);
        assertThat(third.people().get(0).lastHomework()).isEqualTo("Read the handout\nCall my sister");
        assertThat(third.people().get(1).lastHomework()).isEqualTo("Something else");
        course.record(3, Typing.of(third).homework(0, Attendance.HomeworkDone.PARTLY, "").entry());
        assertThat(course.sheet(3).people().get(0).homework()).isEqualTo(Attendance.HomeworkDone.PARTLY);
    }

    @Test
    @DisplayName("E2 a goal is followed up in the session, corrected there, and taken away there")
    void followUp() {
        course.record(3, Typing.of(course.sheet(3)).followUp(0, "Out four days").entry());
        course.record(3, Typing.of(course.sheet(3)).followUp(0, "Out five days").entry());

        assertThat(course.all(FollowUp.class)).singleElement().satisfies(said -> {
            assertThat(said.note()).isEqualTo("Out five days");
            assertThat(said.noticedBy()).isEqualTo(FollowUp.NoticedBy.SELF);
            assertThat(said.helped()).isTrue();
            assertThat(said.date()).isEqualTo(Course.TODAY);
        });
        SessionEntry.PersonEntry anna = Typing.of(course.sheet(3)).people.get(0);
        Typing empty = Typing.of(course.sheet(3));
        SessionEntry.FollowUpEntry said = anna.followUps().get(0);
        empty.people.set(0, new SessionEntry.PersonEntry(anna.participant(), anna.status(), false, null, false, null, null,
            List.of(new SessionEntry.FollowUpEntry(said.goal(), said.followUp(), " ", null, false)), List.of(), anna.handouts()));
        course.record(3, empty.entry());
        assertThat(course.count(FollowUp.class)).isZero();
    }

    @Test
    @DisplayName("E1 E2 a step stands open beside its goal, is ticked as done with the session, and its tick is taken away again")
    void steps() {
        rooms.make(() -> {
            ScopedStore store = rooms.get(ScopedStore.class);
            store.add(new GoalStep(store.ask(Goal.class).first().orElseThrow(), 1, "Find the lead"));
            GoalStep earlier = store.add(new GoalStep(store.ask(Goal.class).first().orElseThrow(), 2, "Buy a dog"));
            earlier.describe(earlier.text(), Course.TODAY.minusDays(8));
        });
        assertThat(step(3)).extracting(SessionPerson.StepLine::text, SessionPerson.StepLine::done).containsExactly(tuple("Find the lead", false));

        Typing ticked = Typing.of(course.sheet(3)).step(0, true);
        course.record(3, ticked.entry());
        course.record(3, ticked.entry());
        assertThat(step(3)).extracting(SessionPerson.StepLine::done).containsExactly(true);
        assertThat(course.trail()).singleElement().asString().contains("P-Anna goal 1 step 1 done_on:  -> 2026-03-03");
        assertThat(step(2)).as("in another session it is not open any more").isEmpty();

        Typing late = Typing.of(course.sheet(3)).step(0, false);
        course.record(3, late.entry());
        assertThat(step(3)).extracting(SessionPerson.StepLine::done).containsExactly(false);
        rooms.as(course.caller, () -> {
            rooms.get(GoalService.class).became("P-Anna", 1, course.all(Goal.class).get(0).version(), Goal.Status.LAID_ASIDE, Course.TODAY);
            return null;
        });
        late.step(0, true);
        assertThatThrownBy(() -> course.record(3, late.entry())).as("laid aside since").isInstanceOf(Stale.class);
    }

    private List<SessionPerson.StepLine> step(int session) {
        return course.sheet(session).people().get(0).goals().get(0).steps();
    }

    @Test
    @DisplayName("K4 every save says on the trail what changed from what to what")
    void trail() {
        course.recordAsItStands(3);
        course.record(3, Typing.of(course.sheet(3)).status(1, Attendance.Status.EXCUSED).entry());

        assertThat(course.trail()).hasSize(2);
        assertThat(course.trail().get(0)).startsWith("session B-01/3 recorded").contains("status: planned -> held")
            .contains("P-Bo attendance:  -> present").contains("modules:  -> recovery-strategies");
        assertThat(course.trail().get(1)).startsWith("session B-01/3 corrected").contains("P-Bo attendance: present -> excused")
            .doesNotContain("P-Anna");
    }

    @Test
    @DisplayName("D4 a stale save writes nothing")
    void stale() {
        SessionSheet mine = course.sheet(3);
        course.record(3, Typing.of(course.sheet(3)).status(2, Attendance.Status.LATE).entry());
        long trail = course.trail().size();

        Typing typing = Typing.of(mine).homework(0, null, "New homework");
        assertThatThrownBy(() -> course.record(3, typing.entry())).isInstanceOf(Stale.class);
        assertThat(course.all(Attendance.class)).filteredOn(mark -> mark.participant().code().equals("P-Carl"))
            .extracting(Attendance::status).containsExactly(Attendance.Status.LATE);
        assertThat(course.count(Homework.class)).isZero();
        assertThat(course.trail()).hasSize((int) trail);
    }

    @Test
    @DisplayName("D3 the same form sent twice is kept once")
    void twice() {
        Typing typing = Typing.of(course.sheet(3)).homework(0, null, "Call my sister").followUp(0, "Out four days");
        course.record(3, typing.entry());
        course.record(3, typing.entry());

        assertThat(course.count(Attendance.class)).isEqualTo(3);
        assertThat(course.count(Homework.class)).isEqualTo(1);
        assertThat(course.count(FollowUp.class)).isEqualTo(1);
        assertThat(course.trail()).hasSize(1);
    }

    @Test
    @DisplayName("D1 we did not meet: a planned session is cancelled with its reason, a held one is not")
    void cancel() {
        rooms.as(course.caller, () -> {
            rooms.get(ScheduleService.class).cancel(Course.GROUP, 3, course.sheet(3).version(), "Snow", false);
            return null;
        });
        assertThat(course.sheet(3).cancelledReason()).isEqualTo("Snow");
        course.recordAsItStands(3);
        assertThat(course.sheet(3).isHeld()).as("we met after all").isTrue();
        course.recordAsItStands(2);
        assertThatThrownBy(() -> rooms.as(course.caller, () -> {
            rooms.get(ScheduleService.class).cancel(Course.GROUP, 2, course.sheet(2).version(), "Snow", false);
            return null;
        })).isInstanceOf(Rejected.class).hasMessage("roster.session-held");
    }

    @Test
    @DisplayName("D2 a session is not recorded before its day, nor with somebody who is not a member on it")
    void refused() {
        assertThat(course.sheet(4).isOpen()).isFalse();
        assertThatThrownBy(() -> course.recordAsItStands(4)).isInstanceOf(Rejected.class).hasMessage("session.too-early");
        Typing typing = Typing.of(course.sheet(3));
        typing.people.add(new SessionEntry.PersonEntry("P-Dora", Attendance.Status.PRESENT, false, null, false, null, null, List.of(),
            List.of(), Set.of()));
        assertThatThrownBy(() -> course.record(3, typing.entry())).isInstanceOf(Rejected.class).hasMessage("session.not-member");
        assertThat(course.count(Attendance.class)).isZero();
    }

    @Test
    @DisplayName("K3 to a facilitator of another site the session, the person and the record do not exist")
    void outOfReach() {
        SessionEntry entry = Typing.of(course.sheet(3)).entry();
        SessionService sessions = rooms.get(SessionService.class);
        assertThatThrownBy(() -> rooms.as(course.stranger, () -> sessions.sheet(Course.GROUP, 3, null))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rooms.as(course.stranger, () -> {
            sessions.record(Course.GROUP, 3, entry);
            return null;
        })).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rooms.as(course.stranger, () -> {
            rooms.get(ContactService.class).called("P-Anna");
            return null;
        })).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rooms.as(course.stranger, () -> rooms.get(ParticipantRecordService.class).record("P-Anna")))
            .isInstanceOf(NotFound.class);
        assertThat(rooms.as(course.stranger, () -> rooms.get(TodayService.class).today(10)).isEmpty()).isTrue();
    }
}
