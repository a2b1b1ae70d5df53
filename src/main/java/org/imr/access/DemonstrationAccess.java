package org.imr.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.imr.kernel.NotFound;
import org.imr.kernel.Secret;

/** Passwords and a token that a demonstration gives away in the open. Only the product itself, at its start, can ask for them. */
@ApplicationScoped
public class DemonstrationAccess {

    private static final String TOKEN = "Demonstration";

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** Gives an account its password. */
    @Transactional
    @Requires(Permission.SYSTEM)
    public void password(String email, String password) {
        Staff staff = find(email).orElseThrow(NotFound::new);
        Passwords.check(password, staff);
        staff.passwordHash(Passwords.hash(password));
        audit.write(Trace.of("staff", staff.email(), "given a demonstration password"));
    }

    /** Puts a token in the place of the one of the start before; false when there is no such account. */
    @Transactional
    @Requires(Permission.SYSTEM)
    public boolean token(String email, String secret) {
        Optional<Staff> owner = find(email);
        owner.ifPresent(staff -> {
            String digest = Secret.digest(secret);
            List<ApiToken> before = store.ask(ApiToken.class)
                .where("e.staff = :staff and e.name = :name and e.secretDigest <> :digest", "staff", staff, "name", TOKEN, "digest", digest)
                .list();
            before.forEach(store::remove);
            if (store.ask(ApiToken.class).where("e.secretDigest = :digest", "digest", digest).count() == 0) {
                store.add(new ApiToken(staff, TOKEN, digest, clock.instant(), null, true));
                audit.write(Trace.of("token", staff.email(), "given a demonstration token"));
            }
        });
        return owner.isPresent();
    }

    private Optional<Staff> find(String email) {
        return store.ask(Staff.class).where("lower(e.email) = :email", "email", email.toLowerCase(Locale.ROOT)).first();
    }
}
