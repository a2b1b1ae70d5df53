package org.imr.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** What the container gives the rooms: the entity manager and the clock. */
@DataSourceDefinition(name = "java:app/jdbc/imr", className = "org.imr.platform.Database", initialPoolSize = 1, minPoolSize = 1,
    maxPoolSize = 20, properties = {
        // A database server that was away is noticed before a request is; this view exists in both databases.
        "fish.payara.is-connection-validation-required=true", "fish.payara.connection-validation-method=table",
        "fish.payara.validation-table-name=information_schema.schemata", "fish.payara.fail-all-connections=true",
        "fish.payara.validate-at-most-once-period-in-seconds=10"})
@Dependent
public class Wiring {

    @Produces
    @PersistenceContext(unitName = "imr")
    private EntityManager entities;

    /** The clock of everything; tests put another in its place. What belongs to a site goes by the site's zone, all else by this one's. */
    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.system(zone(Settings.get("IMR_TIME_ZONE")));
    }

    /** The zone set; the machine's when none is. @throws IllegalStateException for one that is none */
    static ZoneId zone(Optional<String> set) {
        try {
            return set.map(String::strip).map(ZoneId::of).orElse(ZoneId.systemDefault());
        } catch (DateTimeException e) {
            throw new IllegalStateException("IMR_TIME_ZONE is " + set.get() + "; expected a time zone such as Europe/Copenhagen", e);
        }
    }
}
