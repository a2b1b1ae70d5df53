package org.imr.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Ready when the start is over and the database can be written to; tells no more than that. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {

    /** A broken H2 file reads well and hangs on the first write, so the probe writes, and not for longer than this. */
    private static final int SECONDS = 5;

    @Resource(lookup = "java:app/jdbc/imr")
    private DataSource source;
    @Inject
    private Doors doors;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("imr").status(doors.areOpen() && canWrite()).build();
    }

    private boolean canWrite() {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            // Takes the write path of the file without changing anything.
            statement.executeUpdate("delete from draft where staff_id is null");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
