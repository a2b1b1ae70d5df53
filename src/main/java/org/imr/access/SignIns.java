package org.imr.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The browsers in which people are signed in. */
@ApplicationScoped
class SignIns {

    @Inject
    private ScopedStore store;

    /** Signs the person out everywhere, at once. */
    void endAll(Staff staff) {
        List<SignIn> open = store.ask(SignIn.class).where("e.staff = :staff", "staff", staff).list();
        open.forEach(store::remove);
    }
}
