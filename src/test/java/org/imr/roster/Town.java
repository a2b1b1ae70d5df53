package org.imr.roster;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Staff;
import org.imr.access.StaffRole;
import org.imr.library.Definitions;
import org.imr.testing.Rooms;

/** Two sites with a coordinator and facilitators, on the second of March 2026. */
public final class Town implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public final Rooms rooms = Rooms.onH2();
    public final Site ballerup = new Site("BAL", "Ballerup");
    public final Site gladsaxe = new Site("GLX", "Gladsaxe");
    private final Staff faye = new Staff("faye@example.org", "Faye");
    private final Staff finn = new Staff("finn@example.org", "Finn");
    private final Staff cora = new Staff("cora@example.org", "Cora");
    private final Staff gert = new Staff("gert@example.org", "Gert");

    public Town() {
        rooms.clock(Instant.parse("2026-03-02T09:00:00Z"));
        rooms.make(() -> {
            ScopedStore store = rooms.get(ScopedStore.class);
            List.of(ballerup, gladsaxe).forEach(store::add);
            List.of(faye, finn, cora, gert).forEach(store::add);
            store.add(new StaffRole(faye, Role.FACILITATOR, ballerup, null));
            store.add(new StaffRole(finn, Role.FACILITATOR, ballerup, null));
            store.add(new StaffRole(cora, Role.COORDINATOR, ballerup, null));
            store.add(new StaffRole(gert, Role.FACILITATOR, gladsaxe, null));
            store.add(new StaffRole(gert, Role.COORDINATOR, gladsaxe, null));
            rooms.get(Definitions.class).load(List.of(Path.of("curriculum")), List.of(Path.of("fidelity-scales")));
        });
    }

    /** It is that moment, and whoever was to arrive by then has. */
    public void arrive(String moment) {
        rooms.clock(Instant.parse(moment));
        rooms.make(() -> rooms.get(ArrivalService.class).arrive());
    }

    /** A facilitator at Ballerup. */
    public <R> R asFaye(Callable<R> work) {
        return as(faye, Set.of(at(Role.FACILITATOR, ballerup)), work);
    }

    /** Another facilitator at Ballerup. */
    public <R> R asFinn(Callable<R> work) {
        return as(finn, Set.of(at(Role.FACILITATOR, ballerup)), work);
    }

    /** The coordinator of Ballerup. */
    public <R> R asCora(Callable<R> work) {
        return as(cora, Set.of(at(Role.COORDINATOR, ballerup)), work);
    }

    /** A group at the other site, which Gert runs. */
    void groupAtGladsaxe(String code, LocalDate start) {
        asGert(() -> {
            rooms.get(FoundingService.class).found(new NewGroup(code, "GLX", facts("Gladsaxe 1", start, 10), "danish-2011", List.of("gert@example.org")));
            return null;
        });
    }

    /** Facilitator and coordinator at the other site. */
    public <R> R asGert(Callable<R> work) {
        return as(gert, Set.of(at(Role.FACILITATOR, gladsaxe), at(Role.COORDINATOR, gladsaxe)), work);
    }

    /** The coordinator of the programme. */
    public <R> R asEverywhere(Callable<R> work) {
        return as(cora, Set.of(new Caller.RoleAt(Role.COORDINATOR, null, null)), work);
    }

    private <R> R as(Staff staff, Set<Caller.RoleAt> roles, Callable<R> work) {
        Set<UUID> runs = rooms.as(Caller.SYSTEM, () -> {
            Set<UUID> found = new HashSet<>();
            rooms.make(() -> found.addAll(rooms.get(FacilitatorGrants.class).runs(staff.id(), TODAY)));
            return found;
        });
        return rooms.as(new Caller(staff.id(), staff.email(), staff.name(), null, null, roles, runs, Set.of()), work);
    }

    private static Caller.RoleAt at(Role role, Site site) {
        return new Caller.RoleAt(role, site.id(), site.code());
    }

    /** Has a coordinator set up a weekly group of Ballerup that Faye runs. */
    public void group(String code, LocalDate start, int sessions) {
        asCora(() -> {
            rooms.get(FoundingService.class).found(new NewGroup(code, "BAL", facts(code, start, sessions), "danish-2011", List.of("faye@example.org")));
            return null;
        });
    }

    /** Has a coordinator take somebody new into a group of Ballerup. */
    public void person(String group, String code, String name, LocalDate joined) {
        asCora(() -> {
            rooms.get(MembershipService.class).joinNew(group, new NewPerson(code, name, 1990, "da"), joined);
            return null;
        });
    }

    public static GroupFacts facts(String name, LocalDate start, int sessions) {
        return new GroupFacts(name, Group.Format.CLOSED, start, LocalTime.of(10, 0), "The garden room", sessions, 7, 60, 10);
    }

    public GroupPicture picture(String code) {
        return asEverywhere(() -> rooms.get(GroupService.class).group(code));
    }

    @Override
    public void close() {
        rooms.close();
    }
}
