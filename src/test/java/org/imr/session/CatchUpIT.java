package org.imr.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imr.access.ScopedStore;
import org.imr.kernel.NotFound;
import org.imr.roster.ArrangementService;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.roster.Session;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What somebody has missed is made up for one to one. */
class CatchUpIT {

    private static final Set<String> PEOPLE = Set.of("P-Anna", "P-Bo", "P-Carl");

    private static final String FIRST = "recovery-strategies";
    private static final String SECOND = "practical-facts";
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
    @DisplayName("D7 missed is what was taught without the person; what they lack altogether is proposed, else what they missed last")
    void whatIsMissed() {
        course.record(1, Typing.of(course.sheet(1)).status(0, Attendance.Status.ABSENT).entry());
        assertThat(missedBy("P-Anna").proposed()).containsExactly(FIRST);
        course.recordAsItStands(2);
        assertThat(missedBy("P-Anna").open()).as("received in session 2").isEmpty();
        Typing third = Typing.of(course.sheet(3)).status(0, Attendance.Status.IN_HOSPITAL);
        third.modules = List.of(SECOND);
        course.record(3, third.entry());

        assertThat(missed()).extracting(Missed::name).containsExactly("Anna");
        assertThat(missedBy("P-Anna").modules()).extracting(Missed.Part::module, Missed.Part::missed, Missed.Part::received)
            .containsExactly(tuple(FIRST, 1, 1), tuple(SECOND, 1, 0));
        assertThat(missedBy("P-Anna").proposed()).containsExactly(SECOND);
        assertThat(missedBy("P-Anna").last()).extracting(MissedModules.Held::number, MissedModules.Held::modules).containsExactly(3, List.of(SECOND));
        assertThatThrownBy(() -> rooms.as(course.stranger, () -> rooms.get(MissedModules.class).of(Course.GROUP))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("C1 in an open group nobody has missed what was taught before they came")
    void openGroup() {
        course.recordAsItStands(1);
        rooms.make(() -> {
            ScopedStore store = rooms.get(ScopedStore.class);
            store.ask(Group.class).get().restore(Group.Format.OPEN, Course.TODAY.minusDays(14), LocalTime.of(13, 0), null, 4, 7, 60, 10);
            Membership carl = store.ask(Membership.class).where("e.participant.code = 'P-Carl'").get();
            Session first = store.ask(Session.class).where("e.number = 1").get();
            store.ask(Attendance.class).where("e.session = :first and e.participant.code in ('P-Carl', 'P-Bo')", "first", first).list()
                .forEach(store::remove);
            store.remove(carl);
            store.add(new Membership(carl.group(), carl.participant(), Course.TODAY));
        });

        assertThat(missed()).extracting(Missed::name).containsExactly("Bo");
    }

    @Test
    @DisplayName("D7 a catch-up opens with its person, gives the modules, and takes them off the call list")
    void givesTheModules() {
        course.record(1, Typing.of(course.sheet(1)).status(0, Attendance.Status.ABSENT).entry());
        assertThat(rooms.as(course.caller, () -> rooms.get(TodayService.class).today(10)).calls().rows()).extracting(CallLine::name).containsExactly("Anna");
        int number = plan("P-Anna");

        assertThat(course.sheet(number)).satisfies(sheet -> {
            assertThat(sheet.isIndividual()).isTrue();
            assertThat(sheet.people()).extracting(SessionPerson::code).containsExactly("P-Anna");
            assertThat(sheet.planned()).extracting(SessionSheet.ModuleLine::code).containsExactly(FIRST);
            assertThat(sheet.leaders()).filteredOn(SessionSheet.Leader::led).extracting(SessionSheet.Leader::name).containsExactly("Fie");
        });
        assertThat(rooms.as(course.caller, () -> rooms.get(TodayService.class).today(10)).now().rows())
            .extracting(SessionLine::number, SessionLine::with).contains(tuple(number, "Anna"), tuple(3, null));
        course.recordAsItStands(number);

        assertThat(rooms.as(course.caller, () -> rooms.get(ModulesReceived.class).of(Course.GROUP, PEOPLE)).get("P-Anna")).isEqualTo(Map.of(FIRST, 1));
        assertThat(missedBy("P-Anna").open()).isEmpty();
        assertThat(rooms.as(course.caller, () -> rooms.get(TodayService.class).today(10)).calls().rows()).isEmpty();
    }

    @Test
    @DisplayName("B4 C3 what was received in another group shows as that, and is not missed here")
    void fromAnotherGroup() {
        course.record(1, Typing.of(course.sheet(1)).status(0, Attendance.Status.ABSENT).entry());
        rooms.make(() -> {
            ScopedStore store = rooms.get(ScopedStore.class);
            Group other = new Group("G-01", course.elsewhere, "Gladsaxe 1");
            other.teach("danish-2011", "1", null, null);
            other.meet(Group.Format.CLOSED, Course.TODAY.minusDays(100), null, null, 10, 7, 60, null);
            Session held = new Session(other, 1, Course.TODAY.minusDays(100), Session.Kind.GROUP);
            held.hold(List.of(), 60);
            held.teach(List.of(FIRST), List.of());
            store.add(other);
            store.add(held);
            store.add(new Attendance(held, store.ask(Participant.class).where("e.code = 'P-Anna'").get()));
        });

        assertThat(elsewhere()).isEqualTo(Map.of("P-Anna", Map.of(FIRST, 1)));
        assertThat(rooms.as(course.caller, () -> rooms.get(ModulesReceived.class).of(Course.GROUP, PEOPLE))).as("the group's own").doesNotContainKey("P-Anna");
        assertThat(missedBy("P-Anna").open()).isEmpty();
        assertThat(rooms.as(course.stranger, () -> rooms.get(ModulesReceived.class).elsewhere(Course.GROUP, PEOPLE))).as("of a group out of reach").isEmpty();
    }

    @Test
    @DisplayName("C1 where a group is one to one with one person, its sessions open with that person")
    void individual() {
        rooms.make(() -> {
            ScopedStore store = rooms.get(ScopedStore.class);
            store.ask(Group.class).get().restore(Group.Format.INDIVIDUAL, Course.TODAY.minusDays(14), LocalTime.of(13, 0), null, 4, 7, 60, 1);
            store.ask(Membership.class).where("e.participant.code <> 'P-Anna'").list().forEach(store::remove);
            Session session = store.add(new Session(store.ask(Group.class).get(), 9, Course.TODAY, Session.Kind.INDIVIDUAL));
            session.plan(List.of(FIRST));
        });

        assertThat(course.sheet(9).people()).extracting(SessionPerson::code).containsExactly("P-Anna");
        assertThat(missed()).isEmpty();
    }

    @Test
    @DisplayName("C5 what remains open before a group ends: people to call, modules lacked, homework nobody asked after, people who never came")
    void openEnds() {
        Typing first = Typing.of(course.sheet(1)).status(1, Attendance.Status.ABSENT).status(2, Attendance.Status.EXCUSED);
        first.homework = "Read the sheet";
        course.record(1, first.entry());

        OpenEnds ends = rooms.as(course.caller, () -> rooms.get(ClosingService.class).openEnds(Course.GROUP));
        assertThat(ends.homework()).extracting(OpenEnds.Task::name, OpenEnds.Task::text).containsExactly(tuple("Anna", "Read the sheet"));
        assertThat(ends.calls()).extracting(CallLine::name).containsExactlyInAnyOrder("Bo", "Carl");
        assertThat(ends.missed()).extracting(Missed::name).containsExactly("Bo", "Carl");
        assertThat(ends.neverCame()).extracting(OpenEnds.Person::name).containsExactly("Bo", "Carl");
        assertThatThrownBy(() -> rooms.as(course.stranger, () -> rooms.get(ClosingService.class).openEnds(Course.GROUP))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("D7 C5 what was missed and what remains open cost the same few statements with many sessions")
    void statements() {
        course.recordAsItStands(1);
        int missed = rooms.statements(this::missed);
        int ends = rooms.statements(() -> rooms.as(course.caller, () -> rooms.get(ClosingService.class).openEnds(Course.GROUP)));
        course.recordAsItStands(2);
        course.recordAsItStands(3);

        assertThat(rooms.statements(this::missed)).isEqualTo(missed).isLessThan(8);
        assertThat(rooms.statements(() -> rooms.as(course.caller, () -> rooms.get(ClosingService.class).openEnds(Course.GROUP))))
            .isEqualTo(ends).isLessThan(16);
    }

    private int plan(String person) {
        return rooms.as(course.caller, () -> rooms.get(ArrangementService.class).planOneToOne(Course.GROUP, person, Course.TODAY,
            LocalTime.of(12, 0), missedBy(person).proposed(), List.of("fie@example.org")));
    }

    private Map<String, Map<String, Integer>> elsewhere() {
        return rooms.as(course.caller, () -> rooms.get(ModulesReceived.class).elsewhere(Course.GROUP, PEOPLE));
    }

    private List<Missed> missed() {
        return rooms.as(course.caller, () -> rooms.get(MissedModules.class).of(Course.GROUP));
    }

    private Missed missedBy(String person) {
        return missed().stream().filter(one -> one.participant().equals(person)).findFirst().orElseThrow();
    }
}
