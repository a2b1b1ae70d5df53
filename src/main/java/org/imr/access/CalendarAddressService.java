package org.imr.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.imr.kernel.Secret;

/** The caller's own calendar address: made, renewed, closed. */
@ApplicationScoped
public class CalendarAddressService {

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    /** The day on which the caller's address was made, by the server's calendar; empty without one. */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public Optional<LocalDate> since() {
        return own().map(address -> LocalDate.ofInstant(address.createdAt(), clock.getZone()));
    }

    /**
     * Makes an address, in the place of the one before.
     *
     * @return the secret in it: the only time that anybody sees it
     */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public String renew() {
        Staff me = store.ask(Staff.class).where("e.id = :me", "me", current.get().staffId()).get();
        String secret = Secret.fresh();
        own().ifPresentOrElse(address -> address.renew(Secret.digest(secret), clock.instant()),
            () -> store.add(new CalendarAddress(me, Secret.digest(secret), clock.instant())));
        audit.write(Trace.of("calendar", me.email(), "created"));
        store.flush();
        return secret;
    }

    /** Closes the address. */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public void end() {
        own().ifPresent(address -> {
            store.remove(address);
            audit.write(Trace.of("calendar", address.staff().email(), "revoked"));
            store.flush();
        });
    }

    private Optional<CalendarAddress> own() {
        return store.ask(CalendarAddress.class).join("join fetch e.staff").where("e.staff.id = :me", "me", current.get().staffId()).first();
    }
}
