package org.imr.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CredentialsIT {

    private static final String NEW_PASSWORD = "three green hills";
    private Rooms rooms;

    @BeforeEach
    void open() {
        rooms = Rooms.onH2();
        rooms.clock(Programme.NOW);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    @DisplayName("K1 a new installation has no account, and takes its first administrator by the code of the log alone, once")
    void firstAdministrator() {
        rooms.make(() -> assertThat(rooms.get(ScopedStore.class).ask(Staff.class).count()).isZero());
        assertThatThrownBy(() -> first("", "ada@example.org")).isInstanceOf(Rejected.class).hasMessage("access.first-code");
        String old = rooms.get(FirstCode.class).fresh();
        String code = rooms.get(FirstCode.class).fresh();
        assertThatThrownBy(() -> first(old, "ada@example.org")).isInstanceOf(Rejected.class).hasMessage("access.first-code");
        assertThatThrownBy(() -> first(code, "ada")).isInstanceOf(Rejected.class).hasMessage("access.email-wrong");
        first(code, "ada@example.org");
        assertThatThrownBy(() -> first(code, "eve@example.org")).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("K2 a link lets a person choose a password once, for a week, and a newer link or a closed account ends it")
    void invitation() {
        Programme programme = new Programme(rooms);
        UUID id = programme.id("facilitator-north");
        String before = programme.signIn("facilitator-north");
        String first = invite(programme, id);
        String second = invite(programme, id);

        assertThatThrownBy(() -> accept(first)).isInstanceOf(NotFound.class);
        accept(second);
        assertThatThrownBy(() -> accept(second)).isInstanceOf(NotFound.class);
        assertThat(programme.behind(before).isSignedIn()).isFalse();
        String late = invite(programme, id);
        rooms.clock(Programme.NOW.plus(Duration.ofDays(7)));
        assertThatThrownBy(() -> accept(late)).isInstanceOf(NotFound.class);
        rooms.clock(Programme.NOW);
        String closed = invite(programme, id);
        rooms.as(programme.caller("admin"), () -> {
            programme.staff.disable(id);
            return null;
        });
        assertThatThrownBy(() -> accept(closed)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("K2 changing one's password asks for the present one, slows down guessing, and ends all sign-ins and tokens")
    void changePassword() {
        Programme programme = new Programme(rooms);
        String browser = programme.signIn("assessor-south");
        Caller me = programme.behind(browser);
        SignInService signIns = rooms.get(SignInService.class);
        String token = create(me, "spreadsheet", LocalDate.of(2026, 3, 31));

        assertThat(rooms.as(me, () -> signIns.changePassword("not my password", NEW_PASSWORD))).isFalse();
        assertThatThrownBy(() -> rooms.as(me, () -> signIns.changePassword(Programme.PASSWORD, "short")))
            .isInstanceOf(Rejected.class).hasMessage("access.password-short");
        assertThatThrownBy(() -> rooms.as(me, () -> signIns.changePassword(Programme.PASSWORD, "assessorsouth")))
            .isInstanceOf(Rejected.class).hasMessage("access.password-common");
        assertThat(rooms.as(me, () -> signIns.changePassword(Programme.PASSWORD, NEW_PASSWORD))).isTrue();
        assertThat(programme.behind(browser).isSignedIn()).isFalse();
        assertThat(speaksFor(token, me)).isFalse();
        for (int i = 0; i < 5; i++) {
            rooms.as(me, () -> signIns.changePassword("guess guess guess", Programme.PASSWORD));
        }
        assertThatThrownBy(() -> rooms.as(me, () -> signIns.changePassword(NEW_PASSWORD, Programme.PASSWORD)))
            .isInstanceOf(Rejected.class).hasMessage("access.sign-in-wait");
    }

    @Test
    @DisplayName("K2 a token speaks for its owner until its last day, until it is revoked, or until the account is closed")
    void tokens() {
        Programme programme = new Programme(rooms);
        Caller me = programme.caller("facilitator-north");
        LocalDate today = LocalDate.of(2026, 3, 2);
        String shortLived = create(me, "today only", today);
        String revoked = create(me, "to be revoked", today.plusDays(30));
        String last = create(me, "long", today.plusDays(366));

        assertThat(List.of(shortLived, revoked, last)).allMatch(token -> speaksFor(token, me));
        List<TokenLine> own = rooms.as(me, () -> rooms.get(TokenService.class).own());
        UUID id = own.stream().filter(line -> line.name().equals("to be revoked")).findFirst().orElseThrow().id();
        Caller other = programme.caller("assessor-south");
        assertThatThrownBy(() -> revoke(other, id)).isInstanceOf(NotFound.class);
        revoke(me, id);
        assertThat(speaksFor(revoked, me)).isFalse();
        rooms.clock(Programme.NOW.plus(Duration.ofDays(1)));
        assertThat(speaksFor(shortLived, me)).isFalse();
        assertThat(speaksFor(last, me)).isTrue();
        rooms.as(programme.caller("coordinator-north"), () -> {
            programme.staff.disable(me.staffId());
            return null;
        });
        assertThat(speaksFor(last, me)).isFalse();
        assertThat(trail()).contains("created", "revoked");
    }

    @Test
    @DisplayName("K2 a token needs a name and a last day within a year")
    void tokenRefused() {
        Caller me = new Programme(rooms).caller("facilitator-north");

        for (LocalDate day : new LocalDate[]{null, LocalDate.of(2026, 3, 1), LocalDate.of(2027, 3, 4)}) {
            assertThatThrownBy(() -> create(me, "name", day)).isInstanceOf(Rejected.class).hasMessage("access.token-end");
        }
        assertThatThrownBy(() -> create(me, " ", LocalDate.of(2026, 3, 2))).isInstanceOf(Rejected.class).hasMessage("access.name-missing");
    }

    private void first(String code, String email) {
        rooms.as(Caller.NOBODY, () -> {
            rooms.get(SignInService.class).firstAdministrator(code, email, "Ada", NEW_PASSWORD);
            return null;
        });
    }

    private String invite(Programme programme, UUID id) {
        return rooms.as(programme.caller("coordinator-north"), () -> programme.staff.invite(id));
    }

    private void accept(String secret) {
        rooms.as(Caller.NOBODY, () -> {
            rooms.get(SignInService.class).acceptInvitation(secret, NEW_PASSWORD);
            return null;
        });
    }

    private String create(Caller owner, String name, LocalDate lastDay) {
        return rooms.as(owner, () -> rooms.get(TokenService.class).create(name, lastDay, true));
    }

    private void revoke(Caller caller, UUID token) {
        rooms.as(caller, () -> {
            rooms.get(TokenService.class).revoke(token);
            return null;
        });
    }

    private boolean speaksFor(String token, Caller owner) {
        return rooms.as(Caller.NOBODY, () -> rooms.get(Callers.class).byToken(token))
            .filter(bearer -> bearer.owner().staffId().equals(owner.staffId())).isPresent();
    }

    private List<String> trail() {
        List<String> actions = new ArrayList<>();
        rooms.make(() -> rooms.get(ScopedStore.class).ask(AuditEntry.class).list()
            .forEach(entry -> actions.add(entry.action())));
        return actions;
    }
}
