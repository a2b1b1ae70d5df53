package org.imr.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SiteServiceIT {

    private static Rooms rooms;
    private static SiteService sites;
    private static Caller admin;

    @BeforeAll
    static void open() {
        rooms = Rooms.onH2();
        admin = new Programme(rooms).caller("admin");
        sites = rooms.get(SiteService.class);
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    @Test
    @DisplayName("B1 a site is added and changed, with its language, time zone and band set")
    void addAndChange() {
        add("EAST", described("East house", "nb", "Europe/Oslo", "common"));
        change("EAST", version("EAST"), described("East house by the lake", "nb", "Europe/Oslo", "danish"));

        SiteLine line = rooms.as(admin, () -> sites.site("EAST"));
        assertThat(line.name()).isEqualTo("East house by the lake");
        assertThat(line.bands()).isEqualTo("danish");
        rooms.make(() -> assertThat(rooms.get(ScopedStore.class).ask(AuditEntry.class).where("e.code = 'EAST'").order("e.sequence").list())
            .extracting(AuditEntry::action, AuditEntry::detail).containsExactly(tuple("created", null),
                tuple("changed", "name: East house -> East house by the lake\nbands: common -> danish")));
    }

    @Test
    @DisplayName("B1 a site that makes no sense is refused with the reason, and one that somebody changed meanwhile is not overwritten")
    void refused() {
        assertRejected("access.code-taken", () -> add("north", described("N", "da", "Europe/Copenhagen", "danish")));
        assertRejected("access.code-wrong", () -> add("A B", described("N", "da", "Europe/Copenhagen", "danish")));
        assertRejected("access.name-missing", () -> add("W", described(" ", "da", "Europe/Copenhagen", "danish")));
        assertRejected("access.language-wrong", () -> add("W", described("W", "fr", "Europe/Copenhagen", "danish")));
        assertRejected("access.zone-wrong", () -> add("W", described("W", "da", "Europe/Nowhere", "danish")));
        assertRejected("access.bands-missing", () -> add("W", described("W", "da", "Europe/Oslo", null)));
        int read = version("NORTH");
        change("NORTH", read, described("North", "da", "Europe/Copenhagen", "danish"));
        assertThatThrownBy(() -> change("NORTH", read, described("Other", "da", "Europe/Copenhagen", "danish"))).isInstanceOf(Stale.class);
    }

    private static SiteService.Description described(String name, String language, String zone, String bands) {
        return new SiteService.Description(name, null, language, zone, bands);
    }

    private static int version(String code) {
        return rooms.as(admin, () -> sites.site(code)).version();
    }

    private static void add(String code, SiteService.Description wanted) {
        rooms.as(admin, () -> {
            sites.add(code, wanted);
            return null;
        });
    }

    private static void change(String code, int version, SiteService.Description wanted) {
        rooms.as(admin, () -> {
            sites.change(code, version, wanted);
            return null;
        });
    }

    private static void assertRejected(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(Rejected.class).hasMessage(key);
    }
}
