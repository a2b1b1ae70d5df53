package org.imr.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Secret;

/** Signing in and out, the first administrator, choosing a password by invitation. */
@ApplicationScoped
public class SignInService {

    @Inject
    private ScopedStore store;
    @Inject
    private SignIns signIns;
    @Inject
    private Audit audit;
    @Inject
    private CurrentCaller current;
    @Inject
    private FirstCode firstCode;
    @Inject
    private Clock clock;

    /**
     * Signs a person in.
     *
     * @return the secret for the browser's cookie, or nothing when e-mail and password do not belong together; which of the
     *     two was wrong is not told, neither by words nor by time
     * @throws Rejected `access.sign-in-wait` while an account cools down after several failures
     */
    @Transactional
    @Requires(Permission.ANYONE)
    public Optional<String> signIn(String email, String password) {
        String account = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        Instant now = clock.instant();
        Optional<FailedSignIn> failed = failed(account);
        if (failed.isPresent() && now.isBefore(failed.get().nextTry())) {
            throw new Rejected("access.sign-in-wait");
        }
        Optional<Staff> staff = find(account);
        boolean right = Passwords.matches(password == null ? "" : password, staff.map(Staff::passwordHash).orElse(null));
        if (!right || staff.get().isDisabled()) {
            failed.orElseGet(() -> store.add(new FailedSignIn(cut(account), now))).again(now);
            audit.write(new Trace("sign-in", staff.map(Staff::email).orElse("unknown"), "refused", null, null, null, null));
            return Optional.empty();
        }
        failed.ifPresent(store::remove);
        String secret = Secret.fresh();
        store.add(new SignIn(staff.get(), Secret.digest(secret), now));
        audit.write(Trace.of("sign-in", staff.get().email(), "signed in"));
        return Optional.of(secret);
    }

    /** Ends the sign-in of that cookie, at once and everywhere. */
    @Transactional
    @Requires(Permission.ANYONE)
    public void signOut(String secret) {
        store.ask(SignIn.class).where("e.secretDigest = :digest", "digest", Secret.digest(secret)).first().ifPresent(signIn -> {
            store.remove(signIn);
            audit.write(Trace.of("sign-in", current.get().email(), "signed out"));
        });
    }

    /** True when the caller's own password is given: asked again before something is signed. */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public boolean confirms(String password) {
        Instant now = clock.instant();
        String account = current.get().email();
        Optional<FailedSignIn> failed = failed(account);
        if (failed.isPresent() && now.isBefore(failed.get().nextTry())) {
            throw new Rejected("access.sign-in-wait");
        }
        if (Passwords.matches(password == null ? "" : password, find(account).map(Staff::passwordHash).orElse(null))) {
            failed.ifPresent(store::remove);
            return true;
        }
        failed.orElseGet(() -> store.add(new FailedSignIn(account, now))).again(now);
        return false;
    }

    /** True while nobody can sign in: the installation is new and waits for its administrator. */
    @Transactional
    @Requires(Permission.ANYONE)
    public boolean isNew() {
        return store.ask(Staff.class).where("e.passwordHash is not null").count() == 0;
    }

    /**
     * Makes the first administrator of a new installation.
     *
     * @param code the one-time code from the log
     * @throws Rejected `access.first-code` when it is another
     */
    @Transactional
    @Requires(Permission.ANYONE)
    public void firstAdministrator(String code, String email, String name, String password) {
        if (!isNew()) {
            throw new NotFound();
        }
        if (!firstCode.matches(code)) {
            throw new Rejected("access.first-code");
        }
        String typed = Typed.email(email);
        String called = Typed.name(name);
        Staff staff = find(typed).orElseGet(() -> store.add(new Staff(typed, called)));
        Passwords.check(password, staff);
        staff.passwordHash(Passwords.hash(password));
        store.add(new StaffRole(staff, Role.ADMINISTRATOR, null, LocalDate.now(clock)));
        audit.write(Trace.of("staff", staff.email(), "made first administrator"));
        firstCode.used();
    }

    /** The e-mail of the person whom the link invites. @throws NotFound when it was used or is too old */
    @Transactional
    @Requires(Permission.ANYONE)
    public String invited(String secret) {
        return invitation(secret).staff().email();
    }

    /** Takes the invitation up with a first, or a new, password. All sign-ins and tokens of that person end. */
    @Transactional
    @Requires(Permission.ANYONE)
    public void acceptInvitation(String secret, String password) {
        Invitation invitation = invitation(secret);
        setPassword(invitation.staff(), password);
        invitation.use(clock.instant());
        audit.write(Trace.of("staff", invitation.staff().email(), "chose a password"));
    }

    /**
     * Changes the caller's own password and ends all their sign-ins and tokens.
     *
     * @param present the password until now, asked for again; wrong ones are counted and slowed down as at signing in
     * @return false when that one was wrong
     */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public boolean changePassword(String present, String password) {
        Staff staff = find(current.get().email()).orElseThrow(NotFound::new);
        if (!confirms(present)) {
            return false;
        }
        setPassword(staff, password);
        audit.write(Trace.of("staff", staff.email(), "changed the password"));
        return true;
    }

    private void setPassword(Staff staff, String password) {
        Passwords.check(password, staff);
        staff.passwordHash(Passwords.hash(password));
        signIns.endAll(staff);
        // Whoever changes a password because it may be known wants nobody to go on under their name.
        store.ask(ApiToken.class).where("e.staff = :staff", "staff", staff).list().forEach(token -> {
            store.remove(token);
            audit.write(Trace.of("token", staff.email(), "revoked").change("name", token.name(), null));
        });
    }

    private Invitation invitation(String secret) {
        return store.ask(Invitation.class).join("join fetch e.staff")
            .where("e.secretDigest = :digest", "digest", Secret.digest(secret)).first()
            .filter(found -> found.holdsAt(clock.instant())).orElseThrow(NotFound::new);
    }

    private Optional<FailedSignIn> failed(String account) {
        return store.ask(FailedSignIn.class).where("e.account = :account", "account", cut(account)).first();
    }

    private Optional<Staff> find(String account) {
        return store.ask(Staff.class).where("lower(e.email) = :email", "email", account.toLowerCase(Locale.ROOT)).first();
    }

    private static String cut(String account) {
        return account.length() > 200 ? account.substring(0, 200) : account;
    }
}
