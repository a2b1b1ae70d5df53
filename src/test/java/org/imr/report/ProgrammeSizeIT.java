package org.imr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Staff;
import org.imr.assessment.Assessment;
import org.imr.assessment.Rating;
import org.imr.library.Definitions;
import org.imr.oversight.Filter;
import org.imr.roster.Facilitation;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.roster.Session;
import org.imr.session.Attendance;
import org.imr.session.Presences;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the programme's workbook costs as the programme grows. */
class ProgrammeSizeIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Caller ALL = new Caller(UUID.randomUUID(), "all@example.org", "All", "en", null,
        Set.of(new Caller.RoleAt(Role.COORDINATOR, null, null)), Set.of(), Set.of());

    @Test
    @DisplayName("H3 the programme's workbook costs as many statements with 100 groups as with 10, and its ratings too")
    void statements() {
        try (Rooms rooms = Rooms.onH2()) {
            rooms.clock(Instant.parse(TODAY + "T09:00:00Z"));
            rooms.make(() -> {
                rooms.get(Definitions.class).load(List.of(Path.of("curriculum")), List.of(Path.of("fidelity-scales")));
                Site site = rooms.get(ScopedStore.class).add(new Site("S1", "First"));
                Staff staff = rooms.get(ScopedStore.class).add(new Staff("f@example.org", "F"));
                groups(rooms.get(ScopedStore.class), site, staff, 0, 10);
            });
            int few = cost(rooms);
            rooms.make(() -> {
                ScopedStore store = rooms.get(ScopedStore.class);
                groups(store, store.ask(Site.class).get(), store.ask(Staff.class).where("e.email = 'f@example.org'").get(), 10, 100);
                rooms.get(Presences.class).imported(store.ask(Group.class).list(String.class, "e.code"));
            });

            assertThat(cost(rooms)).isEqualTo(few).isLessThanOrEqualTo(30);
        }
    }

    private static int cost(Rooms rooms) {
        return rooms.statements(() -> rooms.as(ALL, () -> {
            rooms.get(ProgrammeBookService.class).workbook(Filter.ALL, People.NAMES, "en", OutputStream.nullOutputStream());
            rooms.get(ProgrammeBookService.class).ratings(Filter.ALL, People.NAMES, "en", OutputStream.nullOutputStream());
            return null;
        }));
    }

    private static void groups(ScopedStore store, Site site, Staff staff, int from, int to) {
        for (int i = from; i < to; i++) {
            Group group = new Group("G%03d".formatted(i), site, "Group " + i);
            group.meet(Group.Format.CLOSED, TODAY.minusWeeks(6), null, null, 36, 7, 60, 10);
            group.teach("danish-2011", null, null, null);
            group.begin();
            store.add(group);
            store.add(new Facilitation(group, staff, TODAY.minusWeeks(6)));
            Participant person = store.add(new Participant("P" + i, site, "Person " + i));
            store.add(new Membership(group, person, TODAY.minusWeeks(6)));
            Session session = new Session(group, 1, TODAY.minusWeeks(6), Session.Kind.GROUP);
            session.hold(List.of(), 60);
            store.add(session);
            store.add(new Attendance(session, person)).mark(Attendance.Status.PRESENT, null);
            Assessment assessment = new Assessment(group, 1, "mid", TODAY.minusDays(10), "common");
            assessment.useScale("imr-fidelity", null, null);
            store.add(assessment);
            for (int item = 1; item <= 10; item++) {
                store.add(new Rating(assessment, null, item)).rate(4, "Seen.");
            }
            assessment.sign(Instant.parse("2026-03-01T09:00:00Z"), TODAY.minusDays(1), "digest", "form");
        }
    }
}
