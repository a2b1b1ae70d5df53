package org.imr.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.imr.kernel.Rejected;
import org.imr.roster.ArrangementService;
import org.imr.roster.Group;
import org.imr.roster.GroupService;
import org.imr.roster.Membership;
import org.imr.roster.MembershipService;
import org.imr.roster.Session;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A stay holds on each day on which the roll has the person: otherwise the marks would be those of somebody who was not there to have any. */
class LeavingIT {

    private static final LocalDate FIRST = Course.TODAY.minusDays(14);
    private static final LocalDate SECOND = Course.TODAY.minusDays(7);
    private Rooms rooms;
    private Course course;

    @BeforeEach
    void open() {
        rooms = Rooms.onH2();
        course = new Course(rooms);
        course.recordAsItStands(1);
        course.record(2, Typing.of(course.sheet(2)).status(0, Attendance.Status.ABSENT).entry());
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    @DisplayName("B4 the last day is not before a session that has a mark of the person, whatever the mark; the day is named")
    void lastDay() {
        for (LocalDate day : List.of(FIRST, SECOND.minusDays(1))) {
            assertThatThrownBy(() -> leave(FIRST, day)).isInstanceOfSatisfying(Rejected.class, why -> {
                assertThat(why.key()).isEqualTo("roster.left-before-mark");
                assertThat(why.arguments()).containsExactly("Anna", SECOND);
            });
        }
        leave(FIRST, SECOND);
        assertThat(stay(FIRST).left()).isEqualTo(SECOND);
    }

    @Test
    @DisplayName("B4 marks of a later stay do not hold the first one")
    void cameBack() {
        leave(FIRST, SECOND);
        rooms.as(course.caller, () -> {
            rooms.get(MembershipService.class).join(Course.GROUP, "P-Anna", Course.TODAY);
            return null;
        });
        course.recordAsItStands(3);

        leave(FIRST, SECOND.plusDays(1));
        assertThatThrownBy(() -> leave(FIRST, FIRST)).hasMessage("roster.left-before-mark");
        assertThat(stay(FIRST).left()).isEqualTo(SECOND.plusDays(1));
    }

    @Test
    @DisplayName("B4 C5 a group does not end before a session that was held, so that no mark lies after the end of a stay")
    void endOfGroup() {
        int version = course.all(Group.class).get(0).version();
        assertThatThrownBy(() -> end(version, SECOND.minusDays(1))).hasMessage("roster.group-end-held");
        end(version, SECOND);
        assertThat(course.all(Membership.class)).extracting(Membership::left).containsOnly(SECOND);
    }

    @Test
    @DisplayName("D7 B4 a session planned with somebody alone is cancelled with the reason when they leave before it")
    void oneToOne() {
        rooms.as(course.caller, () -> {
            ArrangementService arrangements = rooms.get(ArrangementService.class);
            arrangements.planOneToOne(Course.GROUP, "P-Anna", Course.TODAY, null, List.of(), List.of());
            arrangements.planOneToOne(Course.GROUP, "P-Anna", Course.TODAY.plusDays(2), null, List.of(), List.of());
            arrangements.planOneToOne(Course.GROUP, "P-Bo", Course.TODAY.plusDays(2), null, List.of(), List.of());
            return null;
        });
        leave(FIRST, Course.TODAY);

        assertThat(course.all(Session.class)).filteredOn(session -> session.number() > 4).extracting(Session::number, Session::status, Session::cancelledReason)
            .containsExactlyInAnyOrder(tuple(5, Session.Status.PLANNED, null), tuple(6, Session.Status.CANCELLED, "Personen er ikke længere med i gruppen den dag."),
                tuple(7, Session.Status.PLANNED, null));
        assertThat(course.trail()).anySatisfy(line -> assertThat(line).startsWith("session B-01/6 cancelled"));
    }

    private void end(int version, LocalDate on) {
        rooms.as(course.caller, () -> {
            rooms.get(GroupService.class).end(Course.GROUP, version, Group.Status.COMPLETED, on, null, "The group is complete");
            return null;
        });
    }

    private void leave(LocalDate joined, LocalDate lastDay) {
        rooms.as(course.caller, () -> {
            rooms.get(MembershipService.class).leave(Course.GROUP, "P-Anna", joined, stay(joined).version(), lastDay, Membership.Reason.OWN_WISH);
            return null;
        });
    }

    private Membership stay(LocalDate joined) {
        return course.all(Membership.class).stream()
            .filter(stay -> stay.participant().code().equals("P-Anna") && stay.joined().equals(joined)).findFirst().orElseThrow();
    }
}
