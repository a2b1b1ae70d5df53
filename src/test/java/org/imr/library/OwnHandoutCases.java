package org.imr.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.imr.access.AuditEntry;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.imr.library.OwnHandoutService.Description;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A site's own handouts, on whichever database. */
abstract class OwnHandoutCases {

    private static final Description RULES = new Description("using-medication", "pros-and-cons", "Vores råd", "da");

    private Rooms rooms;
    private OwnHandoutService handouts;
    private final Site here = new Site("FRB", "Frederiksberg");
    private final Site there = new Site("BAL", "Ballerup");

    abstract Rooms rooms();

    @BeforeEach
    void open() {
        rooms = rooms();
        handouts = rooms.get(OwnHandoutService.class);
        rooms.make(() -> {
            rooms.get(ScopedStore.class).add(here);
            rooms.get(ScopedStore.class).add(there);
            rooms.get(Definitions.class).load(List.of(Path.of("curriculum")), List.of());
        });
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    @DisplayName("A3 what a coordinator adds is there for the site's people, byte by byte, and on the audit trail")
    void added() {
        byte[] file = large();
        String code = as(Role.COORDINATOR, here, () -> handouts.add("FRB", RULES, "Vores råd.pdf", file));

        assertThat(OwnHandout.isCode(code)).isTrue();
        assertThat(as(Role.FACILITATOR, here, handouts::sheets)).singleElement().satisfies(sheet -> {
            assertThat(sheet.title()).isEqualTo("Vores råd");
            assertThat(sheet.topic()).isEqualTo("pros-and-cons");
        });
        assertThat(read(code, 1)).isEqualTo(file);
        rooms.make(() -> assertThat(rooms.get(ScopedStore.class).ask(AuditEntry.class).where("e.kind = 'handout'").list()).singleElement()
            .satisfies(entry -> {
                assertThat(entry.code()).isEqualTo(code);
                assertThat(entry.siteCode()).isEqualTo("FRB");
                assertThat(entry.detail()).contains("Vores råd.pdf", "version");
            }));
    }

    @Test
    @DisplayName("A3 a new upload is a new version, and the old one stays readable")
    void versions() {
        byte[] first = SampleFiles.pdf("1 0 obj first");
        byte[] second = SampleFiles.zip(SampleFiles.docx());
        String code = as(Role.COORDINATOR, here, () -> handouts.add("FRB", RULES, "a.pdf", first));
        as(Role.COORDINATOR, here, () -> {
            handouts.replace(code, "b.pdf", second);
            return null;
        });
        assertThat(as(Role.FACILITATOR, here, () -> handouts.versions(code))).extracting(OwnVersion::number, OwnVersion::name)
            .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "b.docx"), org.assertj.core.groups.Tuple.tuple(1, "a.pdf"));
        assertThat(read(code, 1)).isEqualTo(first);
        assertThat(read(code, 2)).isEqualTo(second);
        assertThat(as(Role.FACILITATOR, here, () -> handouts.sheet(code)).newest()).isEqualTo(2);
    }

    @Test
    @DisplayName("A3 laid aside is not deleted: no longer offered with its module, still there; a stale form is noticed")
    void laidAside() {
        String code = as(Role.COORDINATOR, here, () -> handouts.add("FRB", RULES, "a.pdf", SampleFiles.pdf("x")));
        OwnSheet sheet = as(Role.FACILITATOR, here, () -> handouts.sheet(code));
        Description renamed = new Description("using-medication", null, "Gode råd", "nb");
        change(code, sheet.version(), renamed, true);

        assertThat(as(Role.FACILITATOR, here, () -> handouts.ofModule("using-medication"))).isEmpty();
        assertThat(as(Role.FACILITATOR, here, () -> handouts.sheet(code)).title()).isEqualTo("Gode råd");
        assertThat(read(code, 1)).isNotEmpty();
        assertThatThrownBy(() -> change(code, sheet.version(), RULES, false)).isInstanceOf(Stale.class);
    }

    @Test
    @DisplayName("A3 K3 another site's people find nothing of it; its own facilitators read and do not change; administrators read")
    void whose() {
        String code = as(Role.COORDINATOR, here, () -> handouts.add("FRB", RULES, "a.pdf", SampleFiles.pdf("x")));
        for (Role role : List.of(Role.FACILITATOR, Role.ASSESSOR, Role.COORDINATOR)) {
            assertThat(as(role, there, handouts::sheets)).isEmpty();
            assertThatThrownBy(() -> as(role, there, () -> handouts.sheet(code))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(role, there, () -> handouts.version(code, 1))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(role, there, () -> {
                handouts.write(code, 1, new ByteArrayOutputStream());
                return null;
            })).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> as(Role.COORDINATOR, there, () -> handouts.add("FRB", RULES, "a.pdf", SampleFiles.pdf("x")))).isInstanceOf(NotFound.class);
        for (Role role : List.of(Role.FACILITATOR, Role.ASSESSOR)) {
            assertThatThrownBy(() -> as(role, here, () -> handouts.add("FRB", RULES, "a.pdf", SampleFiles.pdf("x")))).isInstanceOf(NotFound.class);
            assertThat(as(role, here, () -> handouts.sheet(code)).code()).isEqualTo(code);
        }
        assertThat(as(Role.ADMINISTRATOR, null, () -> handouts.sheet(code)).code()).isEqualTo(code);
        assertThat(as(Role.COORDINATOR, null, () -> handouts.add("BAL", RULES, "a.pdf", SampleFiles.pdf("x")))).startsWith("own-");
    }

    @Test
    @DisplayName("A3 a file over 10 MB, an unknown module and somebody else's topic are refused and nothing is kept")
    void refused() {
        byte[] pdf = SampleFiles.pdf("x");
        assertRefused("own.too-large", RULES, new byte[OwnHandoutService.LARGEST + 1]);
        assertRefused("own.module", new Description("none", null, "x", "en"), pdf);
        assertRefused("own.topic", new Description("using-medication", "no-such-topic", "x", "en"), pdf);
        assertRefused("own.language", new Description("using-medication", null, "x", "sv"), pdf);
        assertRefused("typed.blank", new Description("using-medication", null, " ", "da"), pdf);
        assertThat(as(Role.COORDINATOR, null, handouts::sheets)).isEmpty();
    }

    @Test
    @DisplayName("A3 lists cost one statement however many handouts there are, and no file is read for them")
    void statements() {
        for (int i = 0; i < 5; i++) {
            as(Role.COORDINATOR, here, () -> handouts.add("FRB", RULES, "a.pdf", SampleFiles.pdf("x")));
        }
        Caller caller = caller(Role.FACILITATOR, here);
        assertThat(rooms.statements(() -> rooms.as(caller, handouts::sheets))).isEqualTo(1);
        assertThat(rooms.statements(() -> rooms.as(caller, () -> handouts.ofModule("using-medication")))).isEqualTo(1);
    }

    private void assertRefused(String reason, Description description, byte[] content) {
        assertThatThrownBy(() -> as(Role.COORDINATOR, here, () -> handouts.add("FRB", description, "a.pdf", content)))
            .isInstanceOfSatisfying(Rejected.class, no -> assertThat(no.key()).isEqualTo(reason));
    }

    private void change(String code, int version, Description wanted, boolean aside) {
        as(Role.COORDINATOR, here, () -> {
            handouts.change(code, version, wanted, aside);
            return null;
        });
    }

    private byte[] read(String code, int number) {
        return as(Role.FACILITATOR, here, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            handouts.write(code, number, out);
            return out.toByteArray();
        });
    }

    /** Several parts long, the last not full. */
    private static byte[] large() {
        byte[] noise = new byte[1_300_001];
        new Random(7).nextBytes(noise);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            out.write("%PDF-1.4\n1 0 obj\n<< /Subtype /Image >>\nstream\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            out.write(noise);
            out.write("\nendstream\nendobj\nstartxref\n9\n%%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private <R> R as(Role role, Site site, java.util.concurrent.Callable<R> work) {
        return rooms.as(caller(role, site), work);
    }

    private static Caller caller(Role role, Site site) {
        Caller.RoleAt held = site == null ? new Caller.RoleAt(role, null, null) : new Caller.RoleAt(role, site.id(), site.code());
        return new Caller(UUID.randomUUID(), "x@example.org", "X", "da", null, Set.of(held), Set.of(), Set.of());
    }
}
