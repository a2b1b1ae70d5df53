package org.imr.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.library.Definitions;
import org.imr.testing.Dump;
import org.imr.testing.Household;
import org.imr.testing.RoomClasses;
import org.imr.testing.Rooms;
import org.imr.testing.Walk;
import org.imr.testing.Whose;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nobody reaches another site's records by any method of any service. Two sites have something of everything; all texts of the
 * one carry a mark. As each role of the other site, every method is called with everything that names the first.
 */
class ScopeIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    /** Stands in every text of the site that must stay closed, and in its codes. */
    private static final String MARK = "canary";
    private static final String CODES = "ALFA-";

    private static Rooms rooms;
    private static Household alfa;
    private static Household beta;

    @BeforeAll
    static void settle() {
        rooms = Rooms.onH2();
        rooms.clock(Instant.parse("2026-03-02T09:00:00Z"));
        rooms.make(() -> {
            alfa = new Household(rooms, "ALFA", TODAY, text -> text + " " + MARK);
            beta = new Household(rooms, "BETA", TODAY, UnaryOperator.identity());
            rooms.get(Definitions.class).load(List.of(Path.of("curriculum")), List.of(Path.of("fidelity-scales")));
        });
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    @Test
    @DisplayName("K3 the walk meets rows of every kind that belongs to a site")
    void everythingIsThere() {
        Set<Class<?>> made = alfa.rows().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(Stream.of("access", "draft", "library", "roster", "goal", "session", "evidence", "assessment", "oversight", "exchange")
            .flatMap(room -> RoomClasses.of(room).stream()).filter(type -> type.isAnnotationPresent(Entity.class))
            .filter(type -> type.getAnnotation(Scope.class).open().isEmpty()))
            .as("Household makes a row of each entity that has an owner").isSubsetOf(made);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"FACILITATOR", "ASSESSOR", "COORDINATOR"})
    @DisplayName("K3 no method of any service shows or changes another site's records")
    void nobodyReachesAnotherSite(Role role) {
        List<String> faults = new ArrayList<>();
        Caller caller = caller(beta, role);
        Map<String, String> before = Dump.of(rooms, alfa);
        for (Method method : Walk.methods()) {
            for (Whose whose : Whose.mixtures(method, alfa, beta, TODAY)) {
                Walk.Call call = new Walk(rooms).call(method, caller, whose.arguments());
                if (call.text().contains(MARK) || call.text().contains(CODES) && !call.turnedAway()) {
                    faults.add(call + " shows " + role + " of another site what it holds, given " + whose);
                }
                if (call.fault() != null) {
                    faults.add(call + " fails for " + role + " of another site otherwise than as absent: " + call.fault() + ", given " + whose);
                }
            }
            Map<String, String> after = Dump.of(rooms, alfa);
            faults.addAll(Dump.differences(method.getDeclaringClass().getSimpleName() + "." + method.getName() + " called by " + role, before, after));
            before = after;
        }
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("K3 the same walk by the site's own people does find its records, so it would find them for others")
    void ownPeopleFindTheirs() {
        Caller coordinator = caller(alfa, Role.COORDINATOR);
        List<Walk.Call> shown = Walk.methods().stream()
            .flatMap(method -> Whose.mixtures(method, alfa, beta, TODAY).stream().filter(Whose::isForeign).limit(1)
                .map(whose -> new Walk(rooms).call(method, coordinator, whose.arguments())))
            .filter(call -> call.text().contains(MARK)).toList();
        assertThat(shown.stream().map(call -> call.method().getDeclaringClass().getPackageName().replace("org.imr.", "")).distinct())
            .contains("roster", "goal", "session", "assessment");
    }

    private static Caller caller(Household site, Role role) {
        return rooms.as(Caller.NOBODY, () -> {
            String secret = rooms.get(SignInService.class).signIn(site.email(role), Keys.PASSWORD).orElseThrow();
            return rooms.get(Callers.class).bySignIn(secret, true).orElseThrow();
        });
    }
}
