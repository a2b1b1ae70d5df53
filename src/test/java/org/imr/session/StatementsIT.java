package org.imr.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imr.assessment.DueService;
import org.imr.assessment.LiftService;
import org.imr.assessment.SignatureService;
import org.imr.assessment.UnsignedService;
import org.imr.draft.DraftService;
import org.imr.evidence.EvidenceService;
import org.imr.goal.GoalStep;
import org.imr.access.ScopedStore;
import org.imr.goal.Goal;
import org.imr.roster.GroupPicture;
import org.imr.roster.GroupService;
import org.imr.roster.MoveService;
import org.imr.roster.ReferralService;
import org.imr.roster.SessionLine;
import org.imr.roster.WaitingService;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the weekly pages cost: the same few statements, however much there is beside what they show. */
class StatementsIT {

    private Rooms rooms;
    private Course course;

    @BeforeEach
    void open() {
        rooms = Rooms.onH2();
        course = new Course(rooms);
        for (int number = 1; number <= 2; number++) {
            Typing typing = Typing.of(course.sheet(number)).status(0, Attendance.Status.ABSENT).followUp(0, "Out three times");
            typing.homework = "Read";
            course.record(number, typing.entry());
        }
        rooms.make(() -> {
            ScopedStore store = rooms.get(ScopedStore.class);
            store.add(new GoalStep(store.ask(Goal.class).first().orElseThrow(), 1, "Find the lead"));
        });
    }

    /** A second group of the site, beside the one that is looked at. */
    private void secondGroup() {
        rooms.sql("""
            insert into programme_group (id, version, code, site_id, name, format, edition, start_on, planned_sessions, interval_days, status)
              select random_uuid(), 0, 'B-02', site_id, 'Ballerup 2', format, edition, start_on, 36, 7, 'RUNNING' from programme_group""");
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    @DisplayName("D1 Today, the group's page and the session's page cost the same few statements with 10 and with 10,000 other sessions")
    void same() {
        secondGroup();
        others(100, 10);
        Map<String, Integer> few = statements();
        others(1_000, 10_000);

        assertThat(statements()).isEqualTo(few);
        // Of these, fourteen are for what little would lift an item: as many with one group near its assessment as with ten, and none without.
        assertThat(few.get("today")).isLessThanOrEqualTo(26);
        // Of these, the evidence is eleven.
        assertThat(few.get("group")).isLessThanOrEqualTo(23);
        assertThat(few.get("session")).isLessThanOrEqualTo(20);
        assertThat(few.get("roster")).isLessThanOrEqualTo(9);
    }

    /** What the pages ask for: `today.xhtml`, `groups/group.xhtml`, `groups/session.xhtml`, `groups/roster.xhtml`. */
    private Map<String, Integer> statements() {
        Map<String, Integer> count = new LinkedHashMap<>();
        count.put("today", as(() -> {
            rooms.get(TodayService.class).today(10);
            rooms.get(DraftService.class).mine();
            rooms.get(LiftService.class).easy(rooms.get(DueService.class).coming());
            rooms.get(UnsignedService.class).mine();
            rooms.get(SignatureService.class).fallen();
            rooms.get(UnsignedService.class).coordinated();
        }));
        count.put("group", as(() -> {
            GroupPicture group = rooms.get(GroupService.class).group(Course.GROUP);
            List<Integer> held = group.sessions().stream().filter(SessionLine::isHeld).map(SessionLine::number).limit(12).toList();
            rooms.get(AttendanceMatrix.class).of(Course.GROUP, held);
            rooms.get(EvidenceService.class).ofGroup(Course.GROUP, null, null);
            rooms.get(UnsignedService.class).ofGroup(Course.GROUP);
        }));
        count.put("session", as(() -> rooms.get(SessionService.class).sheet(Course.GROUP, 3, null)));
        count.put("roster", as(() -> {
            rooms.get(GroupService.class).group(Course.GROUP);
            rooms.get(WaitingService.class).list(Course.GROUP);
            rooms.get(ReferralService.class).ofGroup(Course.GROUP);
            rooms.get(MoveService.class).onward(Course.GROUP);
        }));
        return count;
    }

    private int as(Runnable work) {
        return rooms.as(course.caller, () -> rooms.statements(work));
    }

    /** So many sessions before today, half of them of this group and half of another of the site, most of them held. */
    private void others(int from, int count) {
        rooms.sql("""
            insert into session (id, version, group_id, number, on_date, kind, status, minutes, modules)
              select random_uuid(), 0, g.id, %1$d + x, dateadd(day, -22 - x / 3, date '2026-03-03'), 'GROUP',
                case when mod(x, 10) = 0 then 'CANCELLED' else 'HELD' end, 60, 'recovery-strategies'
              from programme_group g, system_range(1, %2$d) where g.code in ('B-01', 'B-02')""".formatted(from, count / 2));
        rooms.sql("""
            insert into attendance (id, version, session_id, participant_id, status)
              select random_uuid(), 0, s.id, p.id, 'PRESENT' from session s, participant p, programme_group g
              where s.group_id = g.id and g.code = 'B-01' and s.status = 'HELD' and s.number between %d and %d"""
            .formatted(from + 1, from + count / 2));
        rooms.sql("""
            insert into homework (id, version, session_id, text) select random_uuid(), 0, id, 'Read' from session
              where status = 'HELD' and number between %d and %d""".formatted(from + 1, from + count / 2));
    }
}
