package org.imr.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imr.access.Ask;
import org.imr.access.Audit;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Trace;
import org.imr.curriculum.Digest;
import org.imr.curriculum.Module;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Typed;
import org.imr.kernel.Wording;

/** A site's own handouts: read by its people, added and changed by its coordinators, never deleted. */
@ApplicationScoped
public class OwnHandoutService {

    /** In bytes: what a page may offer for a telephone at a bus stop, and enough for any sheet with pictures. */
    public static final int LARGEST = 10 << 20;

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private CurrentCaller current;
    @Inject
    private Definitions definitions;
    @Inject
    private Clock clock;

    /** All in the caller's reach, by title; those laid aside too. */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public List<OwnSheet> sheets() {
        return sheet().order("e.title, e.code").list(OwnSheet.class, OwnSheet.SELECT);
    }

    /** Those that belong to a module and are in use, by title. */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public List<OwnSheet> ofModule(String module) {
        return sheet().where("e.module = :module and e.laidAside is null", "module", module).order("e.title, e.code")
            .list(OwnSheet.class, OwnSheet.SELECT);
    }

    @Transactional
    @Requires(Permission.SIGNED_IN)
    public OwnSheet sheet(String handout) {
        return sheet().where("e.code = :code", "code", handout).list(OwnSheet.class, OwnSheet.SELECT).stream().findFirst()
            .orElseThrow(NotFound::new);
    }

    /** Its versions, the newest first. */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public List<OwnVersion> versions(String handout) {
        return store.ask(OwnFile.class).join("join e.handout h join h.site s").where("e.handout.code = :code", "code", handout).order("e.number desc")
            .list(OwnVersion.class, OwnVersion.SELECT);
    }

    /** One version's facts. @throws NotFound when there is none in reach */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public OwnVersion version(String handout, int number) {
        return versions(handout).stream().filter(one -> one.number() == number).findFirst().orElseThrow(NotFound::new);
    }

    /** Writes a version's file, one piece in memory at a time. @throws NotFound when there is none in reach */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public void write(String handout, int number, OutputStream out) throws IOException {
        int left = version(handout, number).bytes();
        for (int place = 0; left > 0; place++) {
            byte[] content = store.ask(OwnFilePart.class)
                .where("e.file.handout.code = :code and e.file.number = :number and e.place = :place",
                    "code", handout, "number", number, "place", place)
                .list(byte[].class, "e.content").stream().findFirst().orElseThrow(NotFound::new);
            out.write(content);
            left -= content.length;
        }
    }

    /** The name of the one site at which the caller is anything; empty for none or several. */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public String siteName() {
        Set<UUID> sites = current.get().sites();
        return sites.size() != 1 ? "" : store.ask(Site.class).where("e.id in :sites", "sites", sites).first().map(Site::name).orElse("");
    }

    /** True when the caller may add handouts of that site and change them. */
    @Requires(Permission.SIGNED_IN)
    public boolean mayChange(String site) {
        return current.get().roles().stream()
            .anyMatch(held -> held.role() == Role.COORDINATOR && (held.site() == null || held.siteCode().equals(site)));
    }

    /**
     * Adds a handout with its first version.
     *
     * @param name    the file's name as it came
     * @param content at most {@value #LARGEST} bytes
     * @return its code
     * @throws Rejected `own.` keys: what is wrong with the file or what was typed
     */
    @Transactional
    @Requires(Permission.MANAGE_HANDOUTS)
    public String add(String site, Description wanted, String name, byte[] content) {
        Site owner = store.ask(Site.class).where("e.code = :code", "code", site).get();
        if (!current.get().isSystem() && !current.get().isAt(Role.COORDINATOR, owner.id())) {
            throw new NotFound();
        }
        OwnHandout handout = new OwnHandout(owner, wanted.module(), Typed.required(wanted.title(), 200));
        describe(handout, wanted);
        store.add(handout);
        keep(handout, "added", name, content);
        return handout.code();
    }

    /** Adds a new version; those who got an older one keep it. @throws Rejected as {@link #add} */
    @Transactional
    @Requires(Permission.MANAGE_HANDOUTS)
    public void replace(String handout, String name, byte[] content) {
        keep(editable(handout), "replaced", name, content);
    }

    /** Changes what is said about a handout. @throws org.imr.kernel.Stale when somebody else did since it was read */
    @Transactional
    @Requires(Permission.MANAGE_HANDOUTS)
    public void change(String handout, int version, Description wanted, boolean laidAside) {
        OwnHandout kept = editable(handout);
        kept.expect(version);
        Trace trace = Trace.of("handout", handout, "changed").in(kept.site().code(), null).change("title", kept.title(), wanted.title())
            .change("module", kept.module(), wanted.module()).change("topic", kept.topic(), wanted.topic())
            .change("language", kept.language(), wanted.language()).change("laid_aside", kept.isLaidAside(), laidAside);
        describe(kept, wanted);
        kept.layAside(!laidAside ? null : kept.isLaidAside() ? kept.laidAside() : kept.site().today(clock));
        if (trace.changed()) {
            audit.write(trace);
        }
        store.flush();
    }

    private Ask<OwnHandout> sheet() {
        return store.ask(OwnHandout.class).join("join e.site s");
    }

    private OwnHandout editable(String code) {
        return store.ask(OwnHandout.class).editable().join("join fetch e.site").where("e.code = :code", "code", code).get();
    }

    private void describe(OwnHandout handout, Description wanted) {
        Module module = definitions.editions().stream().flatMap(edition -> edition.module(wanted.module()).stream()).findFirst()
            .orElseThrow(() -> new Rejected("own.module"));
        String topic = Typed.optional(wanted.topic(), 40);
        if (topic != null && module.topic(topic).isEmpty()) {
            throw new Rejected("own.topic");
        }
        if (!Wording.LANGUAGES.contains(wanted.language())) {
            throw new Rejected("own.language");
        }
        handout.describe(module.code(), topic, Typed.required(wanted.title(), 200), wanted.language());
    }

    private void keep(OwnHandout handout, String action, String name, byte[] content) {
        if (content.length > LARGEST) {
            throw new Rejected("own.too-large", LARGEST >> 20);
        }
        FileKind kind = FileKind.of(content);
        OwnFile file = store.add(new OwnFile(handout, FileName.of(name, kind), kind, content.length, Digest.of(content), clock.instant(),
            current.get().email()));
        for (int from = 0, place = 0; from < content.length; from += OwnFilePart.LARGEST, place++) {
            store.add(new OwnFilePart(file, place, Arrays.copyOfRange(content, from, Math.min(content.length, from + OwnFilePart.LARGEST))));
        }
        audit.write(Trace.of("handout", handout.code(), action).in(handout.site().code(), null).change("version", null, file.number())
            .change("file", null, file.name()).change("sha256", null, file.digest()));
        store.flush();
    }

    /**
     * What is said about a handout.
     *
     * @param topic    a topic of the module, or null for the whole of it
     * @param language of its file: `en`, `da` or `nb`
     */
    public record Description(String module, String topic, String title, String language) {
    }
}
