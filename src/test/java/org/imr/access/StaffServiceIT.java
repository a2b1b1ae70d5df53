package org.imr.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Slice;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StaffServiceIT {

    private Rooms rooms;
    private Programme programme;
    private Caller admin;

    @BeforeEach
    void open() {
        rooms = Rooms.onH2();
        programme = new Programme(rooms);
        admin = programme.caller("admin");
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    @DisplayName("B2 a person is added with a role, gets another at a second site with an end date, and each role can end")
    void addGiveEnd() {
        UUID id = rooms.as(admin, () -> programme.staff.add(" Bo@Example.org ", "Bo", Role.FACILITATOR, "NORTH", null));
        give(id, Role.ASSESSOR, "SOUTH", LocalDate.of(2026, 6, 30));

        assertThat(person(id).email()).isEqualTo("Bo@Example.org");
        assertThat(person(id).roles()).extracting(RoleLine::role, RoleLine::siteCode, RoleLine::until)
            .containsExactlyInAnyOrder(tuple(Role.FACILITATOR, "NORTH", null),
                tuple(Role.ASSESSOR, "SOUTH", LocalDate.of(2026, 6, 30)));
        rooms.clock(Instant.parse("2026-04-01T09:00:00Z"));
        end(id, role(id, Role.FACILITATOR));
        assertThat(person(id).roles()).filteredOn(RoleLine::held).extracting(RoleLine::role).containsExactly(Role.ASSESSOR);
        assertThat(person(id).roles()).filteredOn(line -> !line.held()).extracting(RoleLine::until)
            .containsExactly(LocalDate.of(2026, 3, 31));
        assertThat(list("bo@").rows().get(0).roles()).hasSize(1);
    }

    @Test
    @DisplayName("B2 roles that make no sense are refused with the reason")
    void refused() {
        UUID id = programme.id("facilitator-north");

        assertRejected("access.role-held", () -> give(id, Role.FACILITATOR, "NORTH", null));
        assertRejected("access.role-site", () -> give(id, Role.ASSESSOR, null, null));
        assertRejected("access.role-site", () -> give(id, Role.ADMINISTRATOR, "NORTH", null));
        assertRejected("access.role-past", () -> give(id, Role.ASSESSOR, "SOUTH", LocalDate.of(2026, 3, 1)));
        assertRejected("access.email-wrong", () -> rooms.as(admin, () -> programme.staff.add("nobody", "N", Role.ASSESSOR, "SOUTH", null)));
        assertRejected("access.name-missing", () -> rooms.as(admin, () -> programme.staff.add("n@x.org", " ", Role.ASSESSOR, "SOUTH", null)));
        assertThatThrownBy(() -> give(id, Role.ASSESSOR, "WEST", null)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("K2 giving or ending a role, and closing an account, end all sign-ins of that person at once")
    void signInsEnd() {
        UUID id = programme.id("facilitator-north");
        String first = programme.signIn("facilitator-north");
        give(id, Role.ASSESSOR, "SOUTH", null);
        assertThat(programme.behind(first).isSignedIn()).isFalse();
        String second = programme.signIn("facilitator-north");
        end(id, role(id, Role.ASSESSOR));
        assertThat(programme.behind(second).isSignedIn()).isFalse();
        String third = programme.signIn("facilitator-north");
        rooms.as(admin, () -> {
            programme.staff.disable(id);
            return null;
        });
        assertThat(programme.behind(third).isSignedIn()).isFalse();
        assertThatThrownBy(() -> programme.signIn("facilitator-north")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    @DisplayName("K2 a role that ends on a day is not held the day after, without anybody doing anything")
    void roleRunsOut() {
        UUID id = rooms.as(admin, () -> programme.staff.add("temp@example.org", "Temp", Role.FACILITATOR, "NORTH", LocalDate.of(2026, 3, 5)));
        assertThat(person(id).roles().get(0).held()).isTrue();
        rooms.clock(Instant.parse("2026-03-05T20:00:00Z"));
        assertThat(person(id).roles().get(0).held()).isTrue();
        rooms.clock(Instant.parse("2026-03-06T05:00:00Z"));
        assertThat(person(id).roles().get(0).held()).isFalse();
    }

    @Test
    @DisplayName("K3 nobody removes the last administrator, nor closes their own account")
    void lastAdministrator() {
        UUID last = programme.id("admin");
        assertRejected("access.last-administrator", () -> end(last, role(last, Role.ADMINISTRATOR)));
        UUID invitedOnly = rooms.as(admin, () -> programme.staff.add("second@example.org", "Second", Role.ADMINISTRATOR, null, null));
        assertRejected("access.last-administrator", () -> end(last, role(last, Role.ADMINISTRATOR)));
        assertRejected("access.not-yourself", () -> rooms.as(admin, () -> {
            programme.staff.disable(last);
            return null;
        }));
        String secret = rooms.as(admin, () -> programme.staff.invite(invitedOnly));
        rooms.as(Caller.NOBODY, () -> {
            rooms.get(SignInService.class).acceptInvitation(secret, "three green hills");
            return null;
        });
        end(last, role(last, Role.ADMINISTRATOR));
        assertThat(person(last).roles()).noneMatch(RoleLine::held);
    }

    @Test
    @DisplayName("B2 everybody sees their own roles, those at a site and those for all sites, until they are over")
    void ownRoles() {
        UUID id = programme.id("programme");
        give(id, Role.ASSESSOR, "SOUTH", LocalDate.of(2026, 3, 2));
        ProfileService profiles = rooms.get(ProfileService.class);

        assertThat(rooms.as(programme.caller("programme"), profiles::roles)).extracting(RoleLine::role, RoleLine::siteCode)
            .containsExactlyInAnyOrder(tuple(Role.COORDINATOR, null), tuple(Role.ASSESSOR, "SOUTH"));
        rooms.clock(Instant.parse("2026-03-03T09:00:00Z"));
        assertThat(rooms.as(programme.caller("programme"), profiles::roles)).extracting(RoleLine::role).containsExactly(Role.COORDINATOR);
    }

    @Test
    @DisplayName("K3 a coordinator of a site sees the people of that site, and one from elsewhere is absent")
    void seesOwnSite() {
        Caller north = programme.caller("coordinator-north");

        assertThat(rooms.as(north, () -> programme.staff.list(null, 0, 50)).rows()).extracting(StaffLine::name)
            .containsExactly("coordinator-north", "facilitator-north");
        UUID elsewhere = programme.id("assessor-south");
        assertThatThrownBy(() -> rooms.as(north, () -> programme.staff.person(elsewhere))).isInstanceOf(NotFound.class);
        assertThat(rooms.as(north, () -> rooms.get(SiteService.class).managed())).extracting(SiteLine::code).containsExactly("NORTH");
    }

    @Test
    @DisplayName("B2 the list is paged and searched in the database, and costs the same few statements for ten times the people")
    void listCosts() {
        assertThat(list("NORTH@").total()).isEqualTo(2);
        assertThat(list("100%").total()).isZero();
        int few = rooms.statements(() -> list(null));
        for (int i = 0; i < 60; i++) {
            programme.person("person-" + i, Role.FACILITATOR, "NORTH");
        }
        int many = rooms.statements(() -> list(null));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(4);
        assertThat(list(null).rows()).hasSize(20);
        assertThat(list(null).total()).isEqualTo(66);
    }

    @Test
    @DisplayName("K4 each change leaves a trace of who did what to whom where")
    void traces() {
        UUID id = rooms.as(admin, () -> programme.staff.add("bo@example.org", "Bo", Role.FACILITATOR, "NORTH", null));
        rooms.as(admin, () -> programme.staff.invite(id));
        rooms.as(admin, () -> {
            programme.staff.disable(id);
            programme.staff.enable(id);
            programme.staff.end(id, role(id, Role.FACILITATOR));
            return null;
        });

        List<AuditEntry> trail = new ArrayList<>();
        rooms.make(() -> trail.addAll(rooms.get(ScopedStore.class).ask(AuditEntry.class)
            .where("e.code = 'bo@example.org'").order("e.sequence").list()));
        assertThat(trail).extracting(AuditEntry::action)
            .containsExactly("created", "role given", "invited", "disabled", "enabled", "role ended");
        assertThat(trail).extracting(AuditEntry::actor).containsOnly("admin@example.org");
        assertThat(trail.get(1).siteCode()).isEqualTo("NORTH");
        assertThat(trail.get(1).detail()).contains("facilitator at NORTH");
    }

    private Slice<StaffLine> list(String search) {
        return rooms.as(admin, () -> programme.staff.list(search, 0, 20));
    }

    private StaffLine person(UUID id) {
        return rooms.as(admin, () -> programme.staff.person(id));
    }

    private UUID role(UUID id, Role role) {
        return person(id).roles().stream().filter(line -> line.role() == role).findFirst().orElseThrow().id();
    }

    private void give(UUID id, Role role, String site, LocalDate until) {
        rooms.as(admin, () -> {
            programme.staff.give(id, role, site, until);
            return null;
        });
    }

    private void end(UUID id, UUID role) {
        rooms.as(admin, () -> {
            programme.staff.end(id, role);
            return null;
        });
    }

    private static void assertRejected(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(Rejected.class).hasMessage(key);
    }
}
