package org.imr.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.kernel.Rejected;
import org.imr.testing.Callers;
import org.imr.testing.Household;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DraftIT {

    private static final String HERE = "/groups/A-01/sessions/3";
    private static Rooms rooms;
    private static Caller one;
    private static Caller other;

    @BeforeAll
    static void open() {
        rooms = Rooms.onH2();
        rooms.clock(Instant.parse("2026-03-02T09:00:00Z"));
        Household[] house = new Household[1];
        rooms.make(() -> house[0] = new Household(rooms, "A", LocalDate.of(2026, 3, 2), text -> text));
        one = new Callers(rooms).assessor(house[0].email(Role.FACILITATOR), "A", null);
        other = new Callers(rooms).assessor(house[0].email(Role.COORDINATOR), "A", null);
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    private static DraftService drafts() {
        return rooms.get(DraftService.class);
    }

    @Test
    @DisplayName("D4 a draft is kept, replaced, found and listed by who typed it, and by nobody else")
    void ownOnly() {
        rooms.as(one, () -> drafts().keep(HERE, "Session 3", "{\"note\":\"a\"}"));
        rooms.as(one, () -> drafts().keep(HERE, "Session 3", "{\"note\":\"ab\"}"));

        assertThat(rooms.as(one, () -> drafts().find(HERE)).map(Draft::fields)).contains("{\"note\":\"ab\"}");
        assertThat(rooms.as(one, () -> drafts().mine())).extracting(DraftLine::address).containsExactly(HERE);
        assertThat(rooms.as(other, () -> drafts().find(HERE))).isEmpty();
        assertThat(rooms.as(other, () -> drafts().mine())).isEmpty();
        rooms.as(other, () -> {
            drafts().drop(HERE);
            return null;
        });
        assertThat(rooms.as(one, () -> drafts().find(HERE))).isPresent();
        rooms.as(one, () -> {
            drafts().drop(HERE);
            return null;
        });
        assertThat(rooms.as(one, () -> drafts().mine())).isEmpty();
    }

    @Test
    @DisplayName("D4 what is too large, or belongs to no page of ours, is refused with a reason")
    void refused() {
        assertThatThrownBy(() -> rooms.as(one, () -> drafts().keep(HERE, "t", "x".repeat(DraftService.LARGEST + 1))))
            .isInstanceOf(Rejected.class).hasMessage("draft.too-large");
        for (String address : new String[]{"", "groups", "//elsewhere.example/x", "/\\elsewhere.example", "https://elsewhere.example/", "/a b"}) {
            assertThatThrownBy(() -> rooms.as(one, () -> drafts().keep(address, "t", "{}"))).as(address)
                .isInstanceOf(Rejected.class).hasMessage("draft.address");
        }
    }
}
