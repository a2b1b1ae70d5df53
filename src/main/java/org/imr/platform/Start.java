package org.imr.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.imr.access.Caller;
import org.imr.access.CurrentCaller;
import org.imr.access.FirstCode;
import org.imr.access.SignInService;

/** The order of a start: database, definitions, demonstration, then the doors open. A fault stops it with its reason. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Start {

    private static final Logger LOG = Logger.getLogger("org.imr");
    /** Held, so that its level stays: the server's notes on its web container help nobody who reads our log. */
    private static final Logger SERVER = Logger.getLogger("jakarta.enterprise.web");

    @Resource(lookup = "java:app/jdbc/imr")
    private DataSource source;
    @Inject
    private CurrentCaller current;
    @Inject
    private SignInService signIns;
    @Inject
    private FirstCode firstCode;
    @Inject
    private Durability durability;
    @Inject
    private Doors doors;
    @Inject
    private Instance<StartStep> steps;

    @PostConstruct
    void start() {
        SERVER.setLevel(Level.SEVERE);
        migrate();
        current.set(Caller.SYSTEM);
        steps.stream().sorted((a, b) -> Integer.compare(a.order(), b.order())).forEach(StartStep::run);
        if (signIns.isNew()) {
            LOG.info(() -> "No administrator yet. Open the first page and use this one-time code: " + firstCode.fresh());
        }
        doors.open();
        LOG.info("IMR Manager is ready.");
    }

    @PreDestroy
    void stop() {
        doors.close();
        durability.close();
    }

    private void migrate() {
        MigrateResult result = Flyway.configure(Start.class.getClassLoader()).dataSource(source).locations("classpath:db/migration")
            .load().migrate();
        LOG.fine(() -> result.migrationsExecuted + " migrations run");
    }
}
