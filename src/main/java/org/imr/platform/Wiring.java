package org.imr.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** What the container gives the rooms: the entity manager and the clock. */
@DataSourceDefinition(name = "java:app/jdbc/imr", className = "org.imr.platform.Database", initialPoolSize = 1, minPoolSize = 1,
    maxPoolSize = 20)
@Dependent
public class Wiring {

    @Produces
    @PersistenceContext(unitName = "imr")
    private EntityManager entities;

    /** The clock of everything; tests put another in its place. */
    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.systemDefaultZone();
    }
}
