package org.imr.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.kernel.Rejected;

/**
 * Keeps what the caller types until it is saved. A draft is nobody's record: it leaves no trace, is seen by nobody else and
 * is gone once its form is saved. It is on disk before its keeper is told so, like everything that is called kept.
 */
@ApplicationScoped
public class DraftService {

    /** In characters: a session of twenty people with every line written full. */
    static final int LARGEST = 400_000;
    private static final int LONGEST_ADDRESS = 400;
    /** More than anybody has windows; it keeps a program gone wrong from filling the database. */
    private static final int MOST = 200;

    @Inject
    private ScopedStore store;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    /**
     * Keeps a draft in place of the one there was at the address.
     *
     * @param fields what was typed, as the page that reads it again understands it
     * @return when it was kept
     * @throws Rejected `draft.too-large`, `draft.address` or `draft.too-many`
     */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public Instant keep(String address, String title, String fields) {
        if (fields.length() > LARGEST) {
            throw new Rejected("draft.too-large");
        }
        if (!isAddress(address)) {
            throw new Rejected("draft.address");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Draft draft = at(address).orElseGet(() -> begin(address));
        draft.keep(shortened(title), fields, now);
        current.wrote();
        return now;
    }

    /** What the caller typed at an address and has not saved. */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public Optional<Draft> find(String address) {
        return at(address);
    }

    /** Forgets a draft, because it was saved or is not wanted; nothing happens when there is none. */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public void drop(String address) {
        at(address).ifPresent(draft -> {
            store.remove(draft);
            current.wrote();
        });
    }

    /** The caller's drafts, the latest first. */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public List<DraftLine> mine() {
        return store.ask(Draft.class).where("e.staffId = :me", "me", current.get().staffId()).order("e.savedAt desc, e.address")
            .list(DraftLine.class, DraftLine.SELECT);
    }

    private Optional<Draft> at(String address) {
        return store.ask(Draft.class).where("e.staffId = :me and e.address = :address", "me", current.get().staffId(),
            "address", address).first();
    }

    private Draft begin(String address) {
        if (store.ask(Draft.class).where("e.staffId = :me", "me", current.get().staffId()).count() >= MOST) {
            throw new Rejected("draft.too-many");
        }
        return store.add(new Draft(current.get().staffId(), address));
    }

    /** A place of ours: it becomes a link. */
    private static boolean isAddress(String address) {
        return address.length() <= LONGEST_ADDRESS && address.matches("/([^/\\\\\\s][^\\\\\\s]*)?");
    }

    private static String shortened(String title) {
        String plain = title == null ? "" : title.strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST_ADDRESS));
    }
}
