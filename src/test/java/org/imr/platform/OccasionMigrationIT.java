package org.imr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.imr.testing.Databases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was written before occasions belonged to the scale is found again after. */
class OccasionMigrationIT {

    @Test
    @DisplayName("L6 an assessment from before keeps its occasion, by the code of the scale's file")
    void occasionsBecomeCodes() throws SQLException {
        DataSource database = Databases.h2();
        Flyway.configure().dataSource(database).locations("classpath:db/migration").target("1").load().migrate();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            statement.execute("insert into assessment (id, version, group_id, number, occasion, cut_off, scale, bands, status, imported)"
                + " values (random_uuid(), 1, random_uuid(), 1, 'MID', date '2026-03-02', 'imr-fidelity', 'danish', 'OPEN', false)");
            Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
            try (ResultSet found = statement.executeQuery("select occasion from assessment")) {
                assertThat(found.next()).isTrue();
                assertThat(found.getString(1)).isEqualTo("mid");
            }
        }
    }
}
