package org.imr.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.kernel.Secret;

/** Finds out who calls: from the secret of a browser's cookie or from an API token, anew for each request. */
@ApplicationScoped
public class Callers {

    @Inject
    private ScopedStore store;
    @Inject
    private Clock clock;
    @Inject
    @Any
    private Instance<Grants> grants;

    /** The caller behind a browser's cookie, if that sign-in still holds. Counts as use unless {@code quietly}. */
    @Transactional
    @Requires(Permission.ANYONE)
    public Optional<Caller> bySignIn(String secret, boolean quietly) {
        Instant now = clock.instant();
        Optional<SignIn> found = store.ask(SignIn.class).join("join fetch e.staff")
            .where("e.secretDigest = :digest", "digest", Secret.digest(secret)).first().filter(signIn -> signIn.holdsAt(now));
        if (!quietly) {
            found.ifPresent(signIn -> signIn.used(now));
        }
        return found.flatMap(signIn -> read(signIn.staffId()));
    }

    /** The program behind an API token, if it still holds. */
    @Transactional
    @Requires(Permission.ANYONE)
    public Optional<Bearer> byToken(String token) {
        return store.ask(ApiToken.class).join("join fetch e.staff")
            .where("e.secretDigest = :digest", "digest", Secret.digest(token)).first()
            .filter(held -> held.holdsOn(LocalDate.now(clock)))
            .flatMap(held -> read(held.staff().id()).map(owner -> new Bearer(held.id(), held.mayWrite(), owner)));
    }

    /** The person whose calendar has that secret address, if the account is open. For reading that calendar and nothing else. */
    @Transactional
    @Requires(Permission.ANYONE)
    public Optional<Caller> byCalendar(String secret) {
        return store.ask(CalendarAddress.class).join("join fetch e.staff")
            .where("e.secretDigest = :digest", "digest", Secret.digest(secret)).first()
            .filter(address -> !address.staff().isDisabled()).flatMap(address -> read(address.staff().id()));
    }

    /** Somebody as they would be after signing in: for work that is done on their behalf while they are away. */
    @Transactional
    @Requires(Permission.SYSTEM)
    public Caller of(UUID staffId) {
        return read(staffId).orElseThrow();
    }

    private Optional<Caller> read(UUID staffId) {
        LocalDate today = LocalDate.now(clock);
        List<StaffRole> held = store.ask(StaffRole.class).join("join fetch e.staff").join("left join fetch e.site")
            .where("e.staff.id = :staff", "staff", staffId).list();
        Staff staff = held.isEmpty() ? store.ask(Staff.class).where("e.id = :id", "id", staffId).get() : held.get(0).staff();
        Set<Caller.RoleAt> roles = held.stream().filter(role -> role.holdsOn(today))
            .map(role -> new Caller.RoleAt(role.role(), role.site() == null ? null : role.site().id(),
                role.site() == null ? null : role.site().code()))
            .collect(Collectors.toUnmodifiableSet());
        Set<UUID> runs = new HashSet<>();
        Set<UUID> assesses = new HashSet<>();
        for (Grants room : grants) {
            if (roles.stream().anyMatch(role -> role.role() == Role.FACILITATOR)) {
                runs.addAll(room.runs(staffId, today));
            }
            if (roles.stream().anyMatch(role -> role.role() == Role.ASSESSOR)) {
                assesses.addAll(room.assesses(staffId, today));
            }
        }
        return Optional.of(new Caller(staffId, staff.email(), staff.name(), staff.language(), staff.theme(), roles,
            Set.copyOf(runs), Set.copyOf(assesses)));
    }
}
