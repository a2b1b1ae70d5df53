package org.imr.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Staff;
import org.imr.assessment.ActionPoint;
import org.imr.assessment.Assessment;
import org.imr.assessment.Rating;
import org.imr.kernel.NotFound;
import org.imr.library.Definitions;
import org.imr.roster.Group;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ann, always one point stricter than Bo on the first two items of a mid-way assessment, and Cia, who rated with Ann once, two items. */
class AgreementIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Caller ALL = caller(new Caller.RoleAt(Role.COORDINATOR, null, null), Set.of());

    private Rooms rooms;
    private ScopedStore store;
    private Site site;
    private Assessment first;

    /** On the database that is tried. */
    Rooms database() {
        return Rooms.onH2();
    }

    @BeforeEach
    void open() {
        rooms = database();
        rooms.clock(Instant.parse(TODAY + "T09:00:00Z"));
        store = rooms.get(ScopedStore.class);
        rooms.make(() -> {
            rooms.get(Definitions.class).load(List.of(Path.of("curriculum")), List.of(Path.of("fidelity-scales")));
            site = store.add(new Site("S1", "First"));
            Staff ann = store.add(new Staff("ann@example.org", "Ann"));
            Staff bo = store.add(new Staff("bo@example.org", "Bo"));
            Staff cia = store.add(new Staff("cia@example.org", "Cia"));
            first = assessment("A");
            for (int item = 1; item <= 10; item++) {
                rate(first, ann, item, item <= 2 ? 3 : 1 + item % 5);
                rate(first, bo, item, item <= 2 ? 4 : 1 + item % 5);
                rate(first, null, item, item <= 2 ? 4 : 1 + item % 5);
            }
            Assessment second = assessment("B");
            for (int item = 1; item <= 2; item++) {
                rate(second, ann, item, 5);
                rate(second, cia, item, 5);
                rate(second, null, item, 5);
            }
            Assessment alone = assessment("C");
            rate(alone, bo, 1, 1);
            List.of(first, second, alone).forEach(AgreementIT::sign);
        });
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    @DisplayName("I4 agreement counts what two rated before they talked: never the consensus, never who rated alone")
    void counted() {
        AgreementOverview overview = agreement(ALL);

        assertThat(overview.assessments()).isEqualTo(2);
        assertThat(overview.all().agreement().n()).isEqualTo(12);
        assertThat(overview.all().agreement().exact().value()).isCloseTo(10.0 / 12, within(1e-12));
        assertThat(overview.all().agreement().nextTo()).isEqualTo(2);
        assertThat(overview.all().correlation().estimate().value()).isBetween(0.8, 1.0);
        assertThat(overview.items()).extracting(AgreementOverview.OfItem::item).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(overview.items().get(0).agreement().n()).isEqualTo(2);
        assertThat(overview.items()).noneMatch(AgreementOverview.OfItem::isEnough);
    }

    @Test
    @DisplayName("I4 severity beside the others: by hand, and nothing is said of who rated fewer than ten items with somebody")
    void severity() {
        AgreementOverview overview = agreement(ALL);

        assertThat(overview.assessors()).extracting(AgreementOverview.OfAssessor::name).containsExactly("Ann", "Bo", "Cia");
        // Two of twelve items one point below the other's; two of ten one above.
        assertThat(overview.assessors().get(0).difference().orElseThrow()).isCloseTo(-2.0 / 12, within(1e-12));
        assertThat(overview.assessors().get(1).difference().orElseThrow()).isCloseTo(0.2, within(1e-12));
        assertThat(overview.assessors().get(2).difference()).isEmpty();
        assertThat(overview.assessors().get(1).assessments()).isEqualTo(1);
        assertThat(overview.pairs()).hasSize(1).first().satisfies(pair -> {
            assertThat(pair.first()).isEqualTo("Ann");
            assertThat(pair.apart().bias().value()).isCloseTo(-0.2, within(1e-12));
        });
        assertThat(overview.otherPairs()).isEqualTo(1);
    }

    @Test
    @DisplayName("I4 kappa over all pairs is the same whoever of two comes first")
    void bothWays() {
        double before = agreement(ALL).all().agreement().quadratic().value();
        rooms.sql("update staff set email = 'zoe@example.org' where name = 'Ann'");
        assertThat(agreement(ALL).all().agreement().quadratic().value()).isCloseTo(before, within(1e-12));
    }

    @Test
    @DisplayName("K3 I6 names stand for the site's coordinator; a facilitator sees sums, and of too few other groups nothing; an assessor has no overview")
    void whoSees() {
        assertThat(agreement(caller(new Caller.RoleAt(Role.COORDINATOR, site.id(), "S1"), Set.of())).assessors()).hasSize(3);
        rooms.make(() -> {
            for (String code : List.of("D", "E", "F", "G", "H")) {
                Assessment alone = assessment(code);
                rate(alone, store.ask(Staff.class).where("e.name = 'Bo'").get(), 1, 4);
                sign(alone);
            }
        });
        // Six of the site are not theirs, but only one of them was rated by two: its agreement is its own.
        AgreementOverview own = agreement(caller(new Caller.RoleAt(Role.FACILITATOR, site.id(), "S1"), Set.of(first.group().id())));
        assertThat(own.assessments()).isEqualTo(1);
        assertThat(own.leftOut()).isEqualTo(1);
        assertThat(own.assessors()).isEmpty();
        assertThat(own.pairs()).isEmpty();
        assertThat(agreement(caller(new Caller.RoleAt(Role.COORDINATOR, UUID.randomUUID(), "ELSE"), Set.of())).assessments()).isZero();
        assertThatThrownBy(() -> agreement(caller(new Caller.RoleAt(Role.ASSESSOR, site.id(), "S1"), Set.of()))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("I6 J2 between days nothing is said of groups one may not see, for one stretch could be taken from another")
    void days() {
        rooms.make(() -> {
            for (String code : List.of("D", "E", "F", "G", "H")) {
                Assessment more = assessment(code);
                rate(more, store.ask(Staff.class).where("e.name = 'Bo'").get(), 1, 4);
                sign(more);
            }
        });
        Caller facilitator = caller(new Caller.RoleAt(Role.FACILITATOR, site.id(), "S1"), Set.of());
        Days march = new Days(Optional.empty(), Optional.of(TODAY));

        assertThat(items(facilitator, Days.ALL).means().get("mid").n()).isEqualTo(8);
        assertThat(items(facilitator, march).means().get("mid").n()).isZero();
        assertThat(items(facilitator, march).leftOut()).isEqualTo(8);
        assertThat(items(ALL, march).means().get("mid").n()).isEqualTo(8);
        assertThat(items(ALL, new Days(Optional.of(TODAY), Optional.empty())).means().get("mid").n()).isZero();
    }

    @Test
    @DisplayName("I1 open actions stand beside the group, those overdue counted, and narrow the list")
    void actions() {
        // Two days and a day ago, today, and tomorrow, which is done.
        rooms.make(() -> {
            Assessment found = store.ask(Assessment.class).where("e.group.code = 'A'").get();
            for (int number = 1; number <= 4; number++) {
                ActionPoint point = new ActionPoint(found, number);
                point.plan(number, "Do it", null, TODAY.plusDays(number - 3), "Seen");
                store.add(point);
            }
            store.ask(ActionPoint.class).where("e.number = 4").get().become(ActionPoint.State.DONE, "Done", TODAY);
        });
        Filter acting = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true, Days.ALL);

        List<GroupGlance> groups = rooms.as(ALL, () -> rooms.get(GlanceService.class).groups(acting, 0, 25)).rows();
        assertThat(groups).extracting(GroupGlance::code).containsExactly("A");
        assertThat(groups.get(0).figures().orElseThrow().actions()).contains(new GroupGlance.Actions(3, 2, "A-1"));
        assertThat(rooms.as(ALL, () -> rooms.get(SiteGlanceService.class).sites(Optional.empty(), 0, 25)).rows().get(0).actions()).isEqualTo(3);
        Caller elsewhere = caller(new Caller.RoleAt(Role.FACILITATOR, site.id(), "S1"), Set.of());
        assertThat(rooms.as(elsewhere, () -> rooms.get(GlanceService.class).groups(acting, 0, 25)).rows()).isEmpty();
    }

    private AgreementOverview agreement(Caller caller) {
        return rooms.as(caller, () -> rooms.get(AgreementService.class).agreement("imr-fidelity", Optional.empty(), Filter.ALL));
    }

    private ItemOverview items(Caller caller, Days days) {
        return rooms.as(caller, () -> rooms.get(ProgrammeService.class).items("imr-fidelity", Optional.empty(), Filter.ALL.within(days)));
    }

    private Assessment assessment(String code) {
        Group group = new Group(code, store.ask(Site.class).where("e.code = 'S1'").get(), "Group " + code);
        group.meet(Group.Format.CLOSED, TODAY.minusWeeks(20), null, null, 36, 7, 60, 10);
        group.teach("danish-2011", null, null, null);
        group.begin();
        store.add(group);
        Assessment assessment = new Assessment(group, 1, "mid", TODAY.minusDays(10), "common");
        assessment.useScale("imr-fidelity", null, null);
        store.add(assessment);
        return assessment;
    }

    private static void sign(Assessment assessment) {
        assessment.sign(Instant.parse("2026-03-01T09:00:00Z"), TODAY.minusDays(1), "digest", "form");
    }

    private void rate(Assessment assessment, Staff assessor, int item, int value) {
        Rating rating = new Rating(assessment, assessor, item);
        rating.rate(value, "Seen.");
        store.add(rating);
    }

    private static Caller caller(Caller.RoleAt role, Set<UUID> runs) {
        return new Caller(UUID.randomUUID(), "caller@example.org", "Caller", "en", null, Set.of(role), runs, Set.of());
    }
}
