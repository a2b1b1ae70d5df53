package org.imr.session;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.AuditEntry;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Staff;
import org.imr.access.StaffRole;
import org.imr.goal.Goal;
import org.imr.library.Definitions;
import org.imr.roster.Facilitation;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.roster.Session;
import org.imr.testing.Rooms;

/** A small weekly group with three people, two sessions before today, one today and one to come; and somebody of another site. */
final class Course {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    static final String GROUP = "B-01";

    final Rooms rooms;
    final Site site = new Site("B", "Ballerup");
    final Site elsewhere = new Site("G", "Gladsaxe");
    final Staff facilitator = new Staff("fie@example.org", "Fie");
    final Staff second = new Staff("sten@example.org", "Sten");
    final Group group = new Group(GROUP, site, "Ballerup 1");
    final List<Participant> people = new ArrayList<>();
    final List<Session> sessions = new ArrayList<>();
    final Caller caller = caller(facilitator, site, Set.of(group.id()));
    final Caller stranger = caller(new Staff("ulla@example.org", "Ulla"), elsewhere, Set.of());

    Course(Rooms rooms) {
        this.rooms = rooms;
        rooms.clock(Instant.parse("2026-03-03T12:03:00Z"));
        rooms.make(() -> rooms.get(Definitions.class).load(List.of(Path.of("curriculum")), List.of(Path.of("fidelity-scales"))));
        rooms.make(this::fill);
    }

    private static Caller caller(Staff staff, Site site, Set<UUID> runs) {
        return new Caller(staff.id(), staff.email(), staff.name(), "en", null,
            Set.of(new Caller.RoleAt(Role.FACILITATOR, site.id(), site.code())), runs, Set.of());
    }

    private void fill() {
        ScopedStore store = rooms.get(ScopedStore.class);
        site.describe("Ballerup", null, "da", "Europe/Copenhagen", "danish");
        group.teach("danish-2011", "1", null, null);
        group.meet(Group.Format.CLOSED, TODAY.minusDays(14), LocalTime.of(13, 0), "Room 2", 36, 7, 60, 10);
        for (Object row : List.of(site, elsewhere, facilitator, second, group,
                new StaffRole(facilitator, Role.FACILITATOR, site, null), new StaffRole(second, Role.FACILITATOR, site, null),
                new Facilitation(group, facilitator, TODAY.minusDays(14)))) {
            store.add(row);
        }
        for (String name : List.of("Anna", "Bo", "Carl")) {
            Participant person = store.add(new Participant("P-" + name, site, name));
            people.add(person);
            store.add(new Membership(group, person, TODAY.minusDays(14)));
        }
        store.add(new Goal(people.get(0), 1, "Walk the dog every day", TODAY.minusDays(14)));
        for (int number = 1; number <= 4; number++) {
            Session session = new Session(group, number, TODAY.minusDays(21).plusDays(7L * number), Session.Kind.GROUP);
            session.move(session.date(), LocalTime.of(13, 0));
            session.plan(List.of("recovery-strategies"));
            sessions.add(store.add(session));
        }
    }

    /** The sheet of a session, as the facilitator of the group sees it. */
    SessionSheet sheet(int number) {
        return rooms.as(caller, () -> rooms.get(SessionService.class).sheet(GROUP, number, null));
    }

    void record(int number, SessionEntry entry) {
        rooms.as(caller, () -> {
            rooms.get(SessionService.class).record(GROUP, number, entry);
            return null;
        });
    }

    /** Opens a session and saves it as it stands: everyone present, all handouts ticked. */
    void recordAsItStands(int number) {
        record(number, Typing.of(sheet(number)).entry());
    }

    <T> List<T> all(Class<T> type) {
        return rooms.as(Caller.SYSTEM, () -> {
            List<T> rows = new ArrayList<>();
            rooms.make(() -> rows.addAll(rooms.get(ScopedStore.class).ask(type).list()));
            return rows;
        });
    }

    long count(Class<?> type) {
        return all(type).size();
    }

    List<String> trail() {
        return all(AuditEntry.class).stream().sorted(Comparator.comparing(AuditEntry::sequence))
            .map(line -> line.kind() + " " + line.code() + " " + line.action() + "\n" + line.detail()).collect(Collectors.toList());
    }
}
