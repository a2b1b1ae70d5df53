package org.imr.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.assessment.Assessment;
import org.imr.assessment.Rating;
import org.imr.library.Definitions;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.roster.Session;
import org.imr.session.Attendance;
import org.imr.session.Presences;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Four people in each of four groups: A runs since 5 January, B ended on 15 December and was assessed as of 10 January, C is over without
 * a day on record and met last on 30 June, D is planned for April. Today is 2 March.
 */
class PeriodIT {

    private static final Caller ALL = new Caller(UUID.randomUUID(), "caller@example.org", "Caller", "en", null,
        Set.of(new Caller.RoleAt(Role.COORDINATOR, null, null)), Set.of(), Set.of());
    private static Rooms rooms;
    private static ScopedStore store;
    private static Site site;
    private static int people;

    @BeforeAll
    static void open() {
        rooms = Rooms.onH2();
        rooms.clock(Instant.parse("2026-03-02T09:00:00Z"));
        store = rooms.get(ScopedStore.class);
        rooms.make(() -> {
            rooms.get(Definitions.class).load(List.of(Path.of("curriculum")), List.of(Path.of("fidelity-scales")));
            site = store.add(new Site("S1", "First"));
            assess(group("A", LocalDate.of(2026, 1, 5), 6, Group.Status.RUNNING, null), "mid", 10, LocalDate.of(2026, 2, 15));
            assess(group("B", LocalDate.of(2025, 9, 1), 16, Group.Status.COMPLETED, LocalDate.of(2025, 12, 15)), "end", 13, LocalDate.of(2026, 1, 10));
            group("C", LocalDate.of(2025, 6, 2), 5, Group.Status.COMPLETED, null);
            group("D", LocalDate.of(2026, 4, 1), 0, Group.Status.PLANNED, null);
        });
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    @Test
    @DisplayName("I1 a period has the groups that ran on one of its days, the first and the last included; one without a last day by its sessions")
    void groups() {
        assertThat(codes("2026-01-01", "2026-01-31")).containsExactly("A");
        assertThat(codes("2025-12-15", "2025-12-15")).containsExactly("B");
        assertThat(codes("2025-12-16", "2026-01-04")).isEmpty();
        assertThat(codes("2026-01-05", "2026-01-05")).containsExactly("A");
        assertThat(codes("2025-06-15", "2025-06-20")).containsExactly("C");
        assertThat(codes("2025-06-30", "")).containsExactly("A", "B", "C", "D");
        assertThat(codes("2025-07-01", "")).containsExactly("A", "B", "D");
        assertThat(codes("", "2025-12-31")).containsExactly("B", "C");
        assertThat(codes("", "")).containsExactly("A", "B", "C", "D");
    }

    @Test
    @DisplayName("I1 of a group the sessions of the period count, and the result with its cut-off in it; enrolled is who ever had a place, with a period and without")
    void figures() {
        GroupGlance.Figures january = glance("2026-01-01", "2026-01-31").get(0).figures().orElseThrow();

        assertThat(january.held()).isEqualTo(4);
        assertThat(january.attendance()).isEqualTo(new Present(15, 16, 4, 4));
        assertThat(january.enrolled()).isEqualTo(4);
        assertThat(january.last()).isEmpty();
        GroupGlance.Figures february = glance("2026-02-01", "2026-02-28").get(0).figures().orElseThrow();
        assertThat(february.enrolled()).as("the first left on 20 January").isEqualTo(4);
        assertThat(february.now()).as("in it today").isEqualTo(3);
        assertThat(february.last().orElseThrow().code()).isEqualTo("A-1");
        for (List<GroupGlance> asked : List.of(glance("", ""), glance("2025-09-01", "2025-12-15"), glance("2025-12-01", "2025-12-31"))) {
            assertThat(asked).filteredOn(line -> line.code().equals("B")).singleElement().satisfies(ended -> {
                assertThat(ended.figures().orElseThrow().enrolled()).isEqualTo(4);
                assertThat(ended.figures().orElseThrow().now()).isZero();
            });
        }
    }

    @Test
    @DisplayName("I1 of a site likewise; for who sees its sums alone it stays whole")
    void sites() {
        SiteGlance january = sites(ALL, days("2026-01-01", "2026-01-31"));
        assertThat(january.groups()).containsOnlyKeys(Group.Status.RUNNING);
        assertThat(january.people()).contains(4);
        assertThat(january.attendance()).contains(new Present(15, 16, 4, 4));
        assertThat(sites(ALL, days("2025-11-01", "2025-11-30")).people()).as("one had left on 16 September").contains(4);

        Caller facilitator = new Caller(UUID.randomUUID(), "f@example.org", "F", "en", null, Set.of(new Caller.RoleAt(Role.FACILITATOR, site.id(), "S1")),
            Set.of(), Set.of());
        assertThat(sites(facilitator, days("2026-01-01", "2026-01-31"))).isEqualTo(sites(facilitator, Days.ALL));
        assertThat(rooms.as(facilitator, () -> rooms.get(GlanceService.class).isWhole())).isFalse();
    }

    @Test
    @DisplayName("I2 I3 I4 assessments belong to the period of their cut-off, also when their group had ended")
    void assessments() {
        Filter january = Filter.ALL.within(days("2026-01-01", "2026-01-31"));

        ItemOverview items = rooms.as(ALL, () -> rooms.get(ProgrammeService.class).items("imr-fidelity", Optional.empty(), january));
        assertThat(items.means().get("end").n()).isEqualTo(1);
        assertThat(items.means().get("mid").n()).isZero();
        assertThat(rooms.as(ALL, () -> rooms.get(HeatService.class).rows("imr-fidelity", Optional.empty(), january, 0, 9)).rows())
            .extracting(row -> row.head().code()).containsExactly("B-1");
        assertThat(rooms.as(ALL, () -> rooms.get(TrendService.class).trend("imr-fidelity", Optional.empty(), january)).points())
            .extracting(TrendPoint::byOccasion).allSatisfy(means -> assertThat(means).containsOnlyKeys("end"));
    }

    @Test
    @DisplayName("I5 the flow is that of the groups that ran in the period, with their whole course")
    void flow() {
        List<FlowLine> lines = rooms.as(ALL, () -> rooms.get(FlowService.class).lines(Filter.ALL.within(days("2025-12-01", "2025-12-31"))));
        assertThat(lines.get(0).enrolled().people()).contains(4);
        assertThat(rooms.as(ALL, () -> rooms.get(FlowService.class).lines(Filter.ALL.within(days("2025-12-20", "2025-12-31"))))).isEmpty();
    }

    @Test
    @DisplayName("H3 the workbook's groups are those that ran in the period or were assessed as of it, its people those of the groups that ran")
    void register() {
        Days january = days("2026-01-01", "2026-01-31");
        RegisterService register = rooms.get(RegisterService.class);

        List<String> groups = rooms.as(ALL, () -> register.groups(Filter.ALL.within(january)));
        Portion portion = rooms.as(ALL, () -> register.portion(groups, january));

        assertThat(portion.groups()).extracting(Portion.GroupLine::code).containsExactly("A", "B");
        assertThat(portion.groups()).extracting(group -> group.sessions().held()).containsExactly(4, 0);
        assertThat(portion.groups()).extracting(group -> group.sessions().course()).containsExactly(6, 16);
        assertThat(portion.people()).extracting(Portion.PersonLine::group).containsExactly("A", "A", "A", "A");
        assertThat(portion.people()).extracting(Portion.PersonLine::marks).containsOnly(6);
        assertThat(portion.people()).extracting(Portion.PersonLine::marksIn).containsOnly(4);
        assertThat(portion.people().stream().mapToInt(Portion.PersonLine::presentIn).sum()).isEqualTo(15);
        assertThat(portion.assessments()).extracting(one -> one.head().group()).containsExactly("B");
        assertThat(rooms.as(ALL, () -> register.ratings(groups, january))).hasSize(13);
    }

    private static List<String> codes(String from, String to) {
        return glance(from, to).stream().map(GroupGlance::code).toList();
    }

    private static List<GroupGlance> glance(String from, String to) {
        return rooms.as(ALL, () -> rooms.get(GlanceService.class).groups(Filter.ALL.within(days(from, to)), 0, 25)).rows();
    }

    private static SiteGlance sites(Caller caller, Days days) {
        return rooms.as(caller, () -> rooms.get(SiteGlanceService.class).sites(Optional.empty(), days, 0, 25)).rows().get(0);
    }

    private static Days days(String from, String to) {
        return new Days(Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse), Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse));
    }

    /** Weekly sessions from the start on; the first of four people misses the first one and leaves 15 days after the start. */
    private static Group group(String code, LocalDate start, int held, Group.Status status, LocalDate ended) {
        Group group = new Group(code, site, "Group " + code);
        group.meet(Group.Format.CLOSED, start, null, null, 36, 7, 60, 10);
        group.teach("danish-2011", null, null, null);
        group.restore(status, ended, null);
        store.add(group);
        List<Participant> in = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            in.add(store.add(new Participant("P" + people++, site, "Person " + people)));
            Membership stay = store.add(new Membership(group, in.get(i), start));
            if (i == 0) {
                stay.leave(start.plusDays(15), Membership.Reason.OWN_WISH);
            }
        }
        for (int number = 1; number <= held; number++) {
            Session session = new Session(group, number, start.plusWeeks(number - 1), Session.Kind.GROUP);
            session.hold(List.of(), 60);
            session.teach(List.of("recovery-strategies"), List.of());
            store.add(session);
            for (int i = 0; i < 4; i++) {
                store.add(new Attendance(session, in.get(i))).mark(i == 0 && number == 1 ? Attendance.Status.ABSENT : Attendance.Status.PRESENT, null);
            }
        }
        rooms.get(Presences.class).imported(List.of(code));
        return group;
    }

    private static void assess(Group group, String occasion, int items, LocalDate cutOff) {
        Assessment assessment = new Assessment(group, 1, occasion, cutOff, "common");
        assessment.useScale("imr-fidelity", null, null);
        store.add(assessment);
        for (int item = 1; item <= items; item++) {
            Rating one = new Rating(assessment, null, item);
            one.rate(4, "Seen.");
            store.add(one);
        }
        assessment.sign(Instant.parse("2026-03-01T09:00:00Z"), LocalDate.of(2026, 3, 1), "digest", "form");
    }
}
