package org.imr.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.imr.kernel.NotFound;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ManagingStaffIT {

    private static final List<String> PLACES = List.of("NORTH", "SOUTH", "*");
    private static Rooms rooms;
    private static Programme programme;
    private static int made;

    @BeforeAll
    static void open() {
        rooms = Rooms.onH2();
        programme = new Programme(rooms);
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    /** The whole matrix: each kind of caller, each role, each place where that role can be held. */
    static Stream<Arguments> matrix() {
        return Stream.of("nobody", "facilitator-north", "assessor-south", "coordinator-north", "coordinator-south", "programme", "admin")
            .flatMap(caller -> Stream.of(Role.values()).flatMap(role -> PLACES.stream().filter(place -> possible(role, place))
                .map(place -> Arguments.of(caller, role, place, may(caller, role, place)))));
    }

    private static boolean possible(Role role, String place) {
        return switch (role) {
            case FACILITATOR, ASSESSOR -> !place.equals("*");
            case COORDINATOR -> true;
            case ADMINISTRATOR -> place.equals("*");
        };
    }

    private static boolean may(String caller, Role role, String place) {
        return switch (caller) {
            case "admin" -> true;
            case "programme" -> role != Role.ADMINISTRATOR;
            case "coordinator-north" -> place.equals("NORTH");
            case "coordinator-south" -> place.equals("SOUTH");
            default -> false;
        };
    }

    @ParameterizedTest(name = "K3 {0} manages {1} at {2}: {3}")
    @MethodSource("matrix")
    @DisplayName("K3 who may add, end, close, open, invite whom")
    void whoManagesWhom(String name, Role role, String place, boolean may) {
        Caller caller = name.equals("nobody") ? Caller.NOBODY : programme.caller(name);
        String site = place.equals("*") ? null : place;
        UUID person = programme.person("someone-" + ++made, role, site);
        RoleLine held = programme.onlyRole(person);

        expect(may, caller, () -> programme.staff.invite(person));
        expect(may, caller, () -> programme.staff.disable(person));
        expect(may, caller, () -> programme.staff.enable(person));
        expect(may, caller, () -> rooms.get(TokenService.class).of(person));
        expect(may, caller, () -> programme.staff.add("new-" + made + "@example.org", "New", role, site, null));
        expect(may, caller, () -> programme.staff.end(person, held.id()));
    }

    @ParameterizedTest(name = "K3 {0} manages sites: {1}")
    @MethodSource("siteManagers")
    @DisplayName("K3 who may change sites")
    void whoManagesSites(String name, boolean may) {
        Caller caller = programme.caller(name);
        SiteService sites = rooms.get(SiteService.class);
        SiteService.Description wanted = new SiteService.Description("House", null, "da", "Europe/Copenhagen", "danish");

        expect(may, caller, () -> sites.add("SITE-" + ++made, wanted));
        expect(may, caller, () -> sites.change("NORTH", sites.site("NORTH").version(), wanted));
    }

    static Stream<Arguments> siteManagers() {
        return Stream.of(Arguments.of("facilitator-north", false), Arguments.of("assessor-south", false),
            Arguments.of("coordinator-north", false), Arguments.of("programme", true), Arguments.of("admin", true));
    }

    @Test
    @DisplayName("K3 a coordinator of a site cannot take over the account of somebody with a role elsewhere, only give and end theirs")
    void noTakeover() {
        UUID admin = programme.person("also-admin", Role.ADMINISTRATOR, null);
        Caller north = programme.caller("coordinator-north");
        rooms.as(north, () -> programme.staff.add("also-admin@example.org", "Whoever", Role.FACILITATOR, "NORTH", null));

        StaffLine seen = rooms.as(north, () -> programme.staff.person(admin));
        assertThat(seen.managed()).isFalse();
        assertThat(seen.name()).isEqualTo("also-admin");
        assertThat(seen.roles()).filteredOn(RoleLine::endable).extracting(RoleLine::siteCode).containsExactly("NORTH");
        expect(false, north, () -> programme.staff.invite(admin));
        expect(false, north, () -> programme.staff.disable(admin));
        RoleLine own = seen.roles().stream().filter(RoleLine::endable).findFirst().orElseThrow();
        expect(true, north, () -> programme.staff.end(admin, own.id()));
    }

    private static void expect(boolean may, Caller caller, Runnable work) {
        Runnable asCaller = () -> rooms.as(caller, () -> {
            work.run();
            return null;
        });
        if (may) {
            asCaller.run();
        } else {
            assertThatThrownBy(asCaller::run).isInstanceOf(NotFound.class);
        }
    }
}
