package org.imr.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.web.kit.Reader;

/** What of administration its reader is offered. It hides; the services decide. */
@Named
@RequestScoped
public class Sight {

    @Inject
    private Reader reader;

    /** True for coordinators of all sites and administrators. */
    public boolean isEverywhere() {
        Caller caller = reader.caller();
        return caller.isEverywhere(Role.COORDINATOR) || caller.isEverywhere(Role.ADMINISTRATOR);
    }

    /** True for the coordinator of that site, and of all. */
    public boolean coordinates(String site) {
        return reader.caller().isEverywhere(Role.COORDINATOR)
            || reader.caller().roles().stream().anyMatch(held -> held.role() == Role.COORDINATOR && site.equals(held.siteCode()));
    }

    /** True for administrators. */
    public boolean isAdministrator() {
        return reader.caller().isEverywhere(Role.ADMINISTRATOR);
    }
}
