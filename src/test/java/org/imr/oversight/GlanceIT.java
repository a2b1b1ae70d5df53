package org.imr.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.assessment.Assessment;
import org.imr.assessment.Due;
import org.imr.assessment.Rating;
import org.imr.kernel.NotFound;
import org.imr.kernel.Slice;
import org.imr.library.Definitions;
import org.imr.report.ProgrammeBookService;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.roster.Session;
import org.imr.session.Attendance;
import org.imr.session.Presences;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The overview of a small programme, counted by hand: site S1 with groups of six people, site S2 with one of two. */
class GlanceIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Caller ALL = caller(Set.of(new Caller.RoleAt(Role.COORDINATOR, null, null)), Set.of());

    private Rooms rooms;
    private ScopedStore store;
    private Site first;
    private Site second;
    private int people;

    @BeforeEach
    void open() {
        rooms = Rooms.onH2();
        rooms.clock(Instant.parse(TODAY + "T09:00:00Z"));
        store = rooms.get(ScopedStore.class);
        rooms.make(() -> {
            rooms.get(Definitions.class).load(List.of(Path.of("curriculum")), List.of(Path.of("fidelity-scales")));
            first = store.add(new Site("S1", "First"));
            second = store.add(new Site("S2", "Second"));
        });
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    @DisplayName("I1 a group at a glance: module reached, attendance, last band, next due, counted by hand")
    void group() {
        rooms.make(() -> {
            Group group = group("A", first, 6, 5, 1);
            assess(group, 1, "mid", 10, 4);
        });

        GroupGlance line = groups(ALL, Filter.ALL, 0).rows().get(0);

        assertThat(line.siteCode()).isEqualTo("S1");
        GroupGlance.Figures figures = line.figures().orElseThrow();
        assertThat(figures.enrolled()).isEqualTo(6);
        assertThat(figures.held()).isEqualTo(5);
        assertThat(figures.reached()).contains("practical-facts");
        // Six people in five sessions; the first of them stayed away once.
        assertThat(figures.attendance()).isEqualTo(new Present(29, 30, 6, 5));
        assertThat(figures.attendance().isEnough(false)).isTrue();
        assertThat(figures.last().orElseThrow().score().mean()).isEqualTo(4.0);
        assertThat(figures.last().orElseThrow().code()).isEqualTo("A-1");
        assertThat(figures.due().orElseThrow().occasion()).isEqualTo("end");
    }

    @Test
    @DisplayName("I6 two people in a group, or three sessions, are too few for a share")
    void tooFew() {
        rooms.make(() -> {
            group("A", first, 2, 5, 0);
            group("B", first, 6, 3, 0);
        });

        assertThat(groups(ALL, Filter.ALL, 0).rows()).extracting(line -> line.figures().orElseThrow().attendance().isEnough(false)).containsExactly(false, false);
    }

    @Test
    @DisplayName("I1 site, state, edition, format and what is due each narrow the list")
    void filters() {
        rooms.make(() -> {
            group("A", first, 6, 5, 0);
            group("B", second, 2, 1, 0);
        });

        assertThat(codes(new Filter(Optional.of("S2"), none(), none(), none(), none()))).containsExactly("B");
        assertThat(codes(new Filter(none(), Optional.of(Group.Status.COMPLETED), none(), none(), none()))).isEmpty();
        assertThat(codes(new Filter(none(), none(), Optional.of("revised"), none(), none()))).isEmpty();
        assertThat(codes(new Filter(none(), none(), none(), Optional.of(Group.Format.CLOSED), none()))).containsExactly("A", "B");
        // Both began five weeks ago and have no more sessions to come: all that they have are held, so the end has come.
        assertThat(codes(new Filter(none(), none(), none(), none(), Optional.of(Due.State.LATER)))).isEmpty();
    }

    @Test
    @DisplayName("I1 F1 I4 each page of the programme costs as many statements with 1,000 groups as with 10, the live one and the agreement of assessors too")
    void statements() {
        rooms.make(() -> {
            for (int i = 0; i < 10; i++) {
                assess(group("G%04d".formatted(i), i % 2 == 0 ? first : second, 1, 1, 0), 1, "mid", 10, 3);
            }
        });
        List<Integer> few = cost();
        rooms.make(() -> {
            for (int i = 10; i < 1000; i++) {
                assess(group("G%04d".formatted(i), first, 1, 1, 0), 1, "mid", 10, 3);
            }
        });

        assertThat(groups(ALL, Filter.ALL, 25).total()).isEqualTo(1000);
        assertThat(groups(ALL, Filter.ALL, 25).rows()).hasSize(25);
        assertThat(cost()).isEqualTo(few).allMatch(number -> number <= 17);
        assertThat(file(new Filter(none(), none(), none(), none(), Optional.of(Due.State.OVERDUE))))
            .as("what is due is asked once for a whole file, where another asks for each part of it").isLessThan(file(Filter.ALL));
    }

    private int file(Filter filter) {
        return rooms.statements(() -> rooms.as(ALL, () -> {
            rooms.get(ProgrammeBookService.class).overview(filter, false, "en", OutputStream.nullOutputStream());
            return null;
        }));
    }

    private List<Integer> cost() {
        Filter due = new Filter(none(), none(), none(), none(), Optional.of(Due.State.OVERDUE));
        return List.of(rooms.statements(() -> groups(ALL, Filter.ALL, 0)), rooms.statements(() -> groups(ALL, due, 0)),
            rooms.statements(() -> rooms.as(ALL, () -> rooms.get(SiteGlanceService.class).sites(none(), 0, 25))),
            rooms.statements(() -> rooms.as(ALL, () -> rooms.get(HeatService.class).rows("imr-fidelity", none(), Filter.ALL, 0, 5))),
            rooms.statements(() -> rooms.as(ALL, () -> rooms.get(FlowService.class).lines(Filter.ALL))),
            rooms.statements(() -> rooms.as(ALL, () -> rooms.get(LiveService.class).rows(Filter.ALL, 0, 25))),
            rooms.statements(() -> rooms.as(ALL, () -> rooms.get(AgreementService.class).agreement("imr-fidelity", none(), Filter.ALL))),
            rooms.statements(() -> rooms.as(ALL, () -> rooms.get(TrendService.class).trend("imr-fidelity", none(), Filter.ALL))));
    }

    @Test
    @DisplayName("K3 a facilitator sees their own group's figures, of the site's others the name and state, of other sites nothing")
    void facilitator() {
        UUID[] own = new UUID[1];
        rooms.make(() -> {
            own[0] = group("A", first, 6, 5, 0).id();
            group("B", first, 6, 5, 0);
            group("C", second, 6, 5, 0);
            for (String code : List.of("A", "B")) {
                assess(store.ask(Group.class).where("e.code = :code", "code", code).get(), 1, "mid", 10, 4);
            }
        });
        Caller mette = caller(Set.of(new Caller.RoleAt(Role.FACILITATOR, first.id(), "S1")), Set.of(own[0]));

        assertThat(groups(mette, Filter.ALL, 0).rows()).extracting(GroupGlance::code).containsExactly("A", "B");
        assertThat(groups(mette, Filter.ALL, 0).rows()).extracting(line -> line.figures().isPresent()).containsExactly(true, false);
        assertThat(rooms.as(mette, () -> rooms.get(HeatService.class).rows("imr-fidelity", none(), Filter.ALL, 0, 25)).rows())
            .extracting(row -> row.head().code()).containsExactly("A-1");
        ItemOverview items = rooms.as(mette, () -> rooms.get(ProgrammeService.class).items("imr-fidelity", none()));
        assertThat(items.items().get(0).statistics().n()).as("one of another group would tell its ratings").isEqualTo(1);
        assertThat(items.leftOut()).isEqualTo(1);
        assertThat(site(mette).people()).as("six of others are enough").contains(12);
        Caller assessor = caller(Set.of(new Caller.RoleAt(Role.ASSESSOR, first.id(), "S1")), Set.of());
        assertThatThrownBy(() -> groups(assessor, Filter.ALL, 0)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("I6 figures about fewer than five people of others are hidden for facilitators, and shown to the site's coordinator")
    void smallCells() {
        UUID[] own = new UUID[1];
        rooms.make(() -> {
            own[0] = group("A", first, 6, 5, 0).id();
            group("B", first, 2, 5, 0);
        });
        Caller mette = caller(Set.of(new Caller.RoleAt(Role.FACILITATOR, first.id(), "S1")), Set.of(own[0]));
        Caller coordinator = caller(Set.of(new Caller.RoleAt(Role.COORDINATOR, first.id(), "S1")), Set.of());

        assertThat(site(mette).people()).isEmpty();
        assertThat(site(mette).attendance()).isEmpty();
        assertThat(site(coordinator).people()).contains(8);
        assertThat(flow(mette).get(0).enrolled().people()).isEmpty();
        assertThat(flow(coordinator).get(0).enrolled().people()).contains(8);
    }

    @Test
    @DisplayName("I6 K3 of others there are too few too when most of them are the reader's own: what is left of the site's sum without their group is small")
    void smallRest() {
        UUID[] own = new UUID[1];
        rooms.make(() -> {
            Group mine = group("A", first, 6, 5, 0);
            own[0] = mine.id();
            Group other = group("B", first, 2, 5, 0);
            // Four of the reader's own group had been in the other one before.
            store.ask(Membership.class).where("e.group = :group", "group", mine).order("e.participant.code").list().stream().limit(4).forEach(stay ->
                store.add(new Membership(other, stay.participant(), TODAY.minusWeeks(20))).leave(TODAY.minusWeeks(10), Membership.Reason.OTHER_COMMITMENT));
        });
        Caller mette = caller(Set.of(new Caller.RoleAt(Role.FACILITATOR, first.id(), "S1")), Set.of(own[0]));

        assertThat(site(mette).people()).as("eight, of which the reader knows six").isEmpty();
    }

    @Test
    @DisplayName("I6 K3 the flow less what the overview says tells of no small group either")
    void besideTheFlow() {
        UUID[] own = new UUID[1];
        rooms.make(() -> {
            own[0] = group("A", first, 6, 5, 0).id();
            group("B", first, 6, 5, 0);
            group("C", first, 3, 5, 0).end(Group.Status.COMPLETED, TODAY.minusDays(1), null);
        });
        Caller mette = caller(Set.of(new Caller.RoleAt(Role.FACILITATOR, first.id(), "S1")), Set.of(own[0]));

        assertThat(site(mette).people().isPresent() && flow(mette).get(0).enrolled().people().isPresent()).as("three in group C").isFalse();
    }

    @Test
    @DisplayName("I5 the flow by hand: six enrolled, five started, four half, one left by own wish, of those enrolled and of those who started")
    void flow() {
        rooms.make(() -> {
            Group group = group("A", first, 0, 4, 0);
            List<Session> sessions = store.ask(Session.class).where("e.group = :group", "group", group).order("e.number").list();
            int[] there = {4, 3, 2, 2, 1, 0};
            for (int i = 0; i < there.length; i++) {
                Participant person = person(group.site());
                Membership stay = store.add(new Membership(group, person, TODAY.minusWeeks(5)));
                if (i == 4) {
                    stay.leave(TODAY.minusDays(2), Membership.Reason.OWN_WISH);
                }
                if (i == 0) {
                    stay.leave(TODAY.minusDays(2), Membership.Reason.COMPLETED);
                }
                for (int s = 0; s < sessions.size(); s++) {
                    Attendance mark = store.add(new Attendance(sessions.get(s), person));
                    mark.mark(s < there[i] ? Attendance.Status.LATE : Attendance.Status.ABSENT, null);
                }
            }
            rooms.get(Presences.class).imported(List.of(group.code()));
        });

        FlowLine all = flow(ALL).get(0);

        assertThat(all.enrolled().people()).contains(6);
        assertThat(all.started().people()).contains(5);
        assertThat(all.half().people()).contains(4);
        assertThat(all.completed().people()).contains(1);
        assertThat(all.left().people()).contains(1);
        assertThat(all.leftStarted().of(all.started())).contains(0.2);
        assertThat(all.goingOn().people()).contains(4);
        assertThat(all.half().of(all.enrolled())).contains(4.0 / 6);
        assertThat(all.half().of(all.started())).contains(4.0 / 5);
        assertThat(all.reasons().orElseThrow()).containsExactlyEntriesOf(Map.of(Membership.Reason.OWN_WISH, 1));
    }

    @Test
    @DisplayName("I3 mid-way and end are told apart by half year, with number and spread")
    void trend() {
        rooms.make(() -> {
            assess(group("A", first, 1, 1, 0), 1, "mid", 10, 3);
            assess(group("B", first, 1, 1, 0), 1, "mid", 10, 5);
            assess(group("C", second, 1, 1, 0), 1, "end", 13, 4);
        });

        Trend trend = rooms.as(ALL, () -> rooms.get(TrendService.class).trend("imr-fidelity", none(), Filter.ALL));

        assertThat(trend.points()).hasSize(1);
        TrendPoint point = trend.points().get(0);
        assertThat(point.year()).isEqualTo(2026);
        assertThat(point.half()).isEqualTo(1);
        assertThat(point.byOccasion().get("mid").n()).isEqualTo(2);
        assertThat(point.byOccasion().get("mid").mean().value()).isEqualTo(4.0);
        assertThat(point.byOccasion().get("mid").sd().value()).isEqualTo(Math.sqrt(2));
        assertThat(point.byOccasion().get("end").n()).isEqualTo(1);
        assertThat(rooms.as(ALL, () -> rooms.get(TrendService.class).trend("imr-fidelity", Optional.of(12), Filter.of("S1", null))).points()).isEmpty();
    }

    private SiteGlance site(Caller caller) {
        return rooms.as(caller, () -> rooms.get(SiteGlanceService.class).sites(Optional.of("S1"), 0, 25)).rows().get(0);
    }

    private List<FlowLine> flow(Caller caller) {
        return rooms.as(caller, () -> rooms.get(FlowService.class).lines(Filter.ALL));
    }

    private Slice<GroupGlance> groups(Caller caller, Filter filter, int from) {
        return rooms.as(caller, () -> rooms.get(GlanceService.class).groups(filter, from, 25));
    }

    private List<String> codes(Filter filter) {
        return groups(ALL, filter, 0).rows().stream().map(GroupGlance::code).toList();
    }

    /** A running closed group; the first person stays away from so many sessions. */
    private Group group(String code, Site site, int members, int held, int missed) {
        Site there = store.ask(Site.class).where("e.code = :code", "code", site.code()).get();
        Group group = new Group(code, there, "Group " + code);
        group.meet(Group.Format.CLOSED, TODAY.minusWeeks(6), null, null, 36, 7, 60, 10);
        group.teach("danish-2011", null, null, null);
        group.begin();
        store.add(group);
        List<Participant> in = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            in.add(person(there));
            store.add(new Membership(group, in.get(i), TODAY.minusWeeks(6)));
        }
        for (int number = 1; number <= held; number++) {
            Session session = new Session(group, number, TODAY.minusWeeks(6).plusWeeks(number - 1), Session.Kind.GROUP);
            session.hold(List.of(), 60);
            session.teach(List.of(number < 3 ? "recovery-strategies" : "practical-facts"), List.of());
            store.add(session);
            for (int i = 0; i < members; i++) {
                Attendance mark = store.add(new Attendance(session, in.get(i)));
                mark.mark(i == 0 && number <= missed ? Attendance.Status.ABSENT : Attendance.Status.PRESENT, null);
            }
        }
        rooms.get(Presences.class).imported(List.of(code));
        return group;
    }

    private Participant person(Site site) {
        people++;
        return store.add(new Participant("P" + people, site, "Person " + people));
    }

    private void assess(Group group, int number, String occasion, int items, int rating) {
        Assessment assessment = new Assessment(group, number, occasion, TODAY.minusDays(10), "common");
        assessment.useScale("imr-fidelity", null, null);
        store.add(assessment);
        for (int item = 1; item <= items; item++) {
            Rating one = new Rating(assessment, null, item);
            one.rate(rating, "Seen.");
            store.add(one);
        }
        assessment.sign(Instant.parse("2026-03-01T09:00:00Z"), TODAY.minusDays(1), "digest", "form");
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private static Caller caller(Set<Caller.RoleAt> roles, Set<UUID> runs) {
        return new Caller(UUID.randomUUID(), "caller@example.org", "Caller", "en", null, roles, runs, Set.of());
    }
}
