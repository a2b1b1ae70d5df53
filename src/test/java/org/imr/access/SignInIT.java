package org.imr.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.imr.kernel.Rejected;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignInIT {

    private static final String PASSWORD = "a quiet river bank";
    private static Rooms rooms;

    @BeforeAll
    static void open() {
        rooms = Rooms.onH2();
        rooms.clock(Instant.parse("2026-03-02T09:00:00Z"));
        String code = rooms.get(FirstCode.class).fresh();
        rooms.as(Caller.NOBODY, () -> {
            rooms.get(SignInService.class).firstAdministrator(code, "Admin@example.org", "Ada", PASSWORD);
            return null;
        });
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    @Test
    @DisplayName("K1 the first administrator is made once, by the code of the log, and signs in")
    void firstAdministrator() {
        Optional<Caller> caller = signIn(PASSWORD).flatMap(this::whoIs);

        assertThat(caller).isPresent();
        assertThat(caller.get().isEverywhere(Role.ADMINISTRATOR)).isTrue();
        assertThat(rooms.as(Caller.NOBODY, () -> rooms.get(SignInService.class).isNew())).isFalse();
    }

    @Test
    @DisplayName("K2 a wrong password signs nobody in, and a sign-in ends after half an hour without use")
    void wrongAndIdle() {
        assertThat(signIn("something else entirely")).isEmpty();
        String secret = signIn(PASSWORD).orElseThrow();
        rooms.clock(Instant.parse("2026-03-02T09:31:00Z"));
        assertThat(whoIs(secret)).isEmpty();
        rooms.clock(Instant.parse("2026-03-02T09:00:00Z"));
    }

    @Test
    @DisplayName("K2 guessing is slowed down, also for the right password, and tells the reason")
    void slowedDown() {
        rooms.clock(Instant.parse("2026-03-03T09:00:00Z"));
        for (int i = 0; i < 5; i++) {
            signIn("wrong wrong wrong " + i);
        }
        assertThatThrownBy(() -> signIn(PASSWORD)).isInstanceOf(Rejected.class).hasMessage("access.sign-in-wait");
        rooms.clock(Instant.parse("2026-03-03T09:02:00Z"));
        assertThat(signIn(PASSWORD)).isPresent();
        rooms.clock(Instant.parse("2026-03-02T09:00:00Z"));
    }

    private Optional<String> signIn(String password) {
        return rooms.as(Caller.NOBODY, () -> rooms.get(SignInService.class).signIn("admin@example.org", password));
    }

    private Optional<Caller> whoIs(String secret) {
        return rooms.as(Caller.NOBODY, () -> rooms.get(Callers.class).bySignIn(secret, false));
    }
}
