package org.imr.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imr.kernel.Rejected;
import org.imr.kernel.Secret;

/** Personal access tokens for the HTTP API: made and revoked by their owner, revoked also by whoever manages the owner's account. */
@ApplicationScoped
public class TokenService {

    /** So that a forgotten token dies: a year, and a day for leap years. */
    public static final int LONGEST_DAYS = 366;
    private static final int MOST = 20;

    @Inject
    private ScopedStore store;
    @Inject
    private StaffService staff;
    @Inject
    private Audit audit;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    /** The caller's own tokens, newest first. */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public List<TokenLine> own() {
        return lines(current.get().staffId());
    }

    /**
     * Makes a token.
     *
     * @param lastDay  today to {@value #LONGEST_DAYS} days ahead
     * @param mayWrite false for one that reads and nothing else
     * @return the token: the only time that anybody sees it
     */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public String create(String name, LocalDate lastDay, boolean mayWrite) {
        LocalDate today = LocalDate.now(clock);
        if (lastDay == null || lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new Rejected("access.token-end", LONGEST_DAYS);
        }
        if (own().size() >= MOST) {
            throw new Rejected("access.token-many", MOST);
        }
        Staff me = store.ask(Staff.class).where("e.id = :me", "me", current.get().staffId()).get();
        String secret = Secret.fresh();
        ApiToken token = store.add(new ApiToken(me, Typed.text("name", name, 100), Secret.digest(secret), clock.instant(), lastDay, mayWrite));
        audit.write(Trace.of("token", me.email(), "created").change("name", null, token.name()).change("last day", null, lastDay)
            .change("scope", null, mayWrite ? "read and write" : "read"));
        return secret;
    }

    /** Revokes one of the caller's own tokens. @throws org.imr.kernel.NotFound when it is none of theirs */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public void revoke(UUID token) {
        revoke(token, current.get().staffId());
    }

    /** The tokens of somebody whose account the caller manages. @throws org.imr.kernel.NotFound when it is not */
    @Transactional
    @Requires(Permission.MANAGE_STAFF)
    public List<TokenLine> of(UUID person) {
        staff.managedAccount(person);
        return lines(person);
    }

    /** Revokes a token of somebody whose account the caller manages. */
    @Transactional
    @Requires(Permission.MANAGE_STAFF)
    public void revokeOf(UUID person, UUID token) {
        staff.managedAccount(person);
        revoke(token, person);
    }

    private void revoke(UUID id, UUID owner) {
        ApiToken token = store.ask(ApiToken.class).join("join fetch e.staff")
            .where("e.id = :id and e.staff.id = :owner", "id", id, "owner", owner).get();
        store.remove(token);
        audit.write(Trace.of("token", token.staff().email(), "revoked").change("name", token.name(), null));
    }

    private List<TokenLine> lines(UUID owner) {
        LocalDate today = LocalDate.now(clock);
        return store.ask(ApiToken.class).where("e.staff.id = :owner", "owner", owner).order("e.createdAt desc").list().stream()
            .map(token -> new TokenLine(token.id(), token.name(), LocalDate.ofInstant(token.createdAt(), clock.getZone()),
                token.expiresOn(), token.expiresOn() == null || !token.expiresOn().isBefore(today), token.mayWrite())).toList();
    }
}
