package org.imr.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Staff;
import org.imr.assessment.Assessment;
import org.imr.assessment.Rating;
import org.imr.fidelity.Statistics;
import org.imr.library.Definitions;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.roster.Session;
import org.imr.session.Attendance;
import org.imr.session.Presences;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the databases sum up for the overview, by hand. Six groups of one site, A to F, each assessed mid-way, A to D at their end too.
 * Item 1 was rated 1 to 5 and 5 mid-way, item 2 could not be rated in B; of A's mid-way assessment two said 5 and 3 and agreed on 1.
 */
class SumsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Caller ALL = caller(new Caller.RoleAt(Role.COORDINATOR, null, null), Set.of());

    static Stream<Arguments> databases() {
        return Stream.of(Arguments.of("H2", (Supplier<Rooms>) Rooms::onH2), Arguments.of("PostgreSQL", (Supplier<Rooms>) Rooms::onPostgres));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    @DisplayName("H5 I3 I4 I6 what the database sums up is what the ratings and marks say one by one, and tells a facilitator of five or more")
    void sums(String name, Supplier<Rooms> database) {
        try (Rooms rooms = database.get()) {
            rooms.clock(Instant.parse(TODAY + "T09:00:00Z"));
            UUID[] ids = new UUID[2];
            rooms.make(() -> make(rooms, ids));
            Caller mette = caller(new Caller.RoleAt(Role.FACILITATOR, ids[0], "S1"), Set.of(ids[1]));

            items(rooms, mette);
            trends(rooms, mette);
            marks(rooms);
            apart(rooms, mette, ids);
        }
    }

    /** One more of the others was assessed half a year before: all of them less those of this half year would be that one. */
    private static void apart(Rooms rooms, Caller mette, UUID[] ids) {
        rooms.make(() -> {
            ScopedStore store = rooms.get(ScopedStore.class);
            Group group = store.add(group("G", store.ask(Site.class).where("e.id = :id", "id", ids[0]).get()));
            Assessment before = new Assessment(group, 1, "mid", TODAY.minusMonths(8), "common");
            before.useScale("imr-fidelity", null, null);
            rate(store, store.add(before), null, 3);
            sign(before);
        });
        assertThat(trend(rooms, ALL, Optional.empty()).points()).extracting(point -> point.byOccasion().get("mid").n()).containsExactly(1, 6);
        assertThat(items(rooms, mette, Optional.empty()).means().get("mid").n()).isEqualTo(7);
        Trend hers = trend(rooms, mette, Optional.empty());
        assertThat(hers.points()).extracting(point -> point.byOccasion().get("mid").n()).containsExactly(1);
        assertThat(hers.leftOut()).isEqualTo(6 + 3);
    }

    private static void items(Rooms rooms, Caller mette) {
        ItemOverview all = items(rooms, ALL, Optional.empty());
        // The six mid-way and four times 2 at the end.
        assertThat(all.items().get(0).distribution()).containsExactly(1, 5, 1, 1, 2);
        assertThat(all.items().get(0).statistics().median().value()).isEqualTo(2.0);
        assertThat(all.items().get(1).cannotRate()).isEqualTo(1);
        assertThat(all.items().get(1).statistics().n()).isEqualTo(5);
        assertThat(all.means().get("mid").n()).isEqualTo(6);
        // A (1 + 4) / 2, B 2, C (3 + 4) / 2, D 4, E 4.5, F 4.5.
        assertThat(all.means().get("mid").mean().value()).isEqualTo(3.5);
        assertThat(items(rooms, ALL, Optional.of("end")).items().get(0).distribution()).containsExactly(0, 4, 0, 0, 0);

        // Of the others five were assessed mid-way, but three at their end.
        ItemOverview hers = items(rooms, mette, Optional.empty());
        assertThat(hers.items().get(0).distribution()).containsExactly(1, 2, 1, 1, 2);
        assertThat(hers.means().get("end").n()).isEqualTo(1);
        assertThat(hers.leftOut()).isEqualTo(3);
    }

    private static void trends(Rooms rooms, Caller mette) {
        TrendPoint point = trend(rooms, ALL, Optional.empty()).points().get(0);
        assertThat(point.byOccasion().get("mid").mean().value()).isEqualTo(3.5);
        assertThat(point.byOccasion().get("end").n()).isEqualTo(4);
        Map<String, Statistics> second = trend(rooms, ALL, Optional.of(2)).points().get(0).byOccasion();
        assertThat(second.get("mid").n()).isEqualTo(5);
        assertThat(second.get("mid").mean().value()).isEqualTo(4.0);
        assertThat(second).doesNotContainKey("end");
        assertThat(trend(rooms, mette, Optional.of(1)).points().get(0).byOccasion().get("mid").mean().value()).isEqualTo(20.0 / 6);
        assertThat(trend(rooms, mette, Optional.of(1)).leftOut()).isEqualTo(3);
    }

    /** Three people in four held sessions of A: there in four, in two, one of them late, and in none; planned sessions do not count as held. */
    private static void marks(Rooms rooms) {
        assertThat(rooms.as(ALL, () -> rooms.get(GlanceService.class).groups(Filter.ALL, 0, 25)).rows().get(0).figures().orElseThrow().attendance())
            .isEqualTo(new Present(6, 12, 3, 4));
        SiteGlance site = rooms.as(ALL, () -> rooms.get(SiteGlanceService.class).sites(Optional.empty(), 0, 25)).rows().get(0);
        assertThat(site.attendance()).contains(new Present(6, 12, 3, 4));
        assertThat(site.people()).contains(3);
        FlowLine flow = rooms.as(ALL, () -> rooms.get(FlowService.class).lines(Filter.ALL)).get(0);
        assertThat(flow.enrolled().people()).contains(3);
        assertThat(flow.started().people()).contains(2);
        // Five sessions with the one to come: two are less than half of them.
        assertThat(flow.half().people()).contains(1);
    }

    private static ItemOverview items(Rooms rooms, Caller caller, Optional<String> occasion) {
        return rooms.as(caller, () -> rooms.get(ProgrammeService.class).items("imr-fidelity", occasion));
    }

    private static Trend trend(Rooms rooms, Caller caller, Optional<Integer> item) {
        return rooms.as(caller, () -> rooms.get(TrendService.class).trend("imr-fidelity", item, Filter.ALL));
    }

    private static void make(Rooms rooms, UUID[] ids) {
        ScopedStore store = rooms.get(ScopedStore.class);
        rooms.get(Definitions.class).load(List.of(Path.of("curriculum")), List.of(Path.of("fidelity-scales")));
        Site site = store.add(new Site("S1", "First"));
        ids[0] = site.id();
        Integer[] first = {1, 2, 3, 4, 5, 5};
        Integer[] second = {4, null, 4, 4, 4, 4};
        for (int i = 0; i < first.length; i++) {
            Group group = store.add(group(String.valueOf((char) ('A' + i)), site));
            Assessment mid = assessment(store, group, 1, "mid");
            if (i == 0) {
                ids[1] = group.id();
                attend(store, group);
                rooms.get(Presences.class).imported(List.of(group.code()));
                rate(store, mid, store.add(new Staff("ann@example.org", "Ann")), 5, 5);
                rate(store, mid, store.add(new Staff("bo@example.org", "Bo")), 3, 3);
            }
            rate(store, mid, null, first[i], second[i]);
            sign(mid);
            if (i < 4) {
                Assessment end = assessment(store, group, 2, "end");
                rate(store, end, null, 2);
                sign(end);
            }
        }
    }

    private static Group group(String code, Site site) {
        Group group = new Group(code, site, "Group " + code);
        group.meet(Group.Format.CLOSED, TODAY.minusWeeks(6), null, null, 36, 7, 60, 10);
        group.teach("danish-2011", null, null, null);
        group.begin();
        return group;
    }

    private static void attend(ScopedStore store, Group group) {
        List<Session> sessions = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            Session session = store.add(new Session(group, number, TODAY.minusWeeks(5 - number).plusDays(1), Session.Kind.GROUP));
            if (number < 5) {
                session.hold(List.of(), 60);
                sessions.add(session);
            }
        }
        int[] there = {4, 2, 0};
        for (int person = 0; person < there.length; person++) {
            Participant one = store.add(new Participant("P" + person, group.site(), "Person " + person));
            store.add(new Membership(group, one, TODAY.minusWeeks(6)));
            for (int i = 0; i < sessions.size(); i++) {
                Attendance mark = store.add(new Attendance(sessions.get(i), one));
                mark.mark(i >= there[person] ? Attendance.Status.ABSENT : i == 1 ? Attendance.Status.LATE : Attendance.Status.PRESENT, null);
            }
        }
    }

    private static Assessment assessment(ScopedStore store, Group group, int number, String occasion) {
        Assessment assessment = new Assessment(group, number, occasion, TODAY.minusDays(10), "common");
        assessment.useScale("imr-fidelity", null, null);
        return store.add(assessment);
    }

    private static void sign(Assessment assessment) {
        assessment.sign(Instant.parse("2026-03-01T09:00:00Z"), TODAY.minusDays(1), "digest", "form");
    }

    /** The first items, one after the other. */
    private static void rate(ScopedStore store, Assessment assessment, Staff assessor, Integer... values) {
        for (int item = 1; item <= values.length; item++) {
            Rating rating = new Rating(assessment, assessor, item);
            rating.rate(values[item - 1], "Seen.");
            store.add(rating);
        }
    }

    private static Caller caller(Caller.RoleAt role, Set<UUID> runs) {
        return new Caller(UUID.randomUUID(), "caller@example.org", "Caller", "en", null, Set.of(role), runs, Set.of());
    }
}
