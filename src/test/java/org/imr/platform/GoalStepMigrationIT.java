package org.imr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.imr.testing.Databases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Steps from before they had a day get the one that the trail tells, or else that of their goal. */
class GoalStepMigrationIT {

    private static final String ID = "00000000-0000-0000-0000-00000000000";

    static Stream<Named<Supplier<DataSource>>> databases() {
        return Stream.of(Named.of("H2", Databases::h2), Named.of("PostgreSQL", Databases::postgres));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("L6 K3 a step from before has the day on which it was added; one that came with a file is as old as its goal")
    void days(Supplier<DataSource> made) throws SQLException {
        DataSource database = made.get();
        Flyway.configure().dataSource(database).locations("classpath:db/migration").target("12").load().migrate();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("insert into site (id, version, code, name, language, time_zone, bands) values ('" + ID + "1', 1, 'F', 'F', 'da', 'Europe/Copenhagen', 'danish')");
            statement.execute("insert into participant (id, version, code, site_id, display_name) values ('" + ID + "2', 1, 'P_1', '" + ID + "1', 'Anna')");
            statement.execute("insert into goal (id, version, participant_id, number, words, set_on) values ('" + ID + "3', 1, '" + ID + "2', 2, 'Sing', date '2026-03-02')");
            for (int number : List.of(1, 11)) {
                statement.execute("insert into goal_step (id, version, goal_id, number, text) values ('"
                    + (number == 1 ? ID + "4" : ID + "5") + "', 1, '" + ID + "3', " + number + ", 'Step')");
            }
            statement.execute("insert into audit_entry (id, at_time, actor, kind, code, action, detail) values ('" + ID + "6',"
                + " timestamp with time zone '2026-04-09 12:00:00+00:00', 'mette', 'goal', 'P_1/2', 'step added', 'step 11:  -> Step')");
            Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
            try (ResultSet found = statement.executeQuery("select s.number, s.set_on, s.said_on, g.said_on from goal_step s"
                + " join goal g on g.id = s.goal_id order by s.number")) {
                List<String> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(found.getInt(1) + " " + found.getDate(2) + " " + found.getDate(3) + " " + found.getDate(4));
                }
                assertThat(rows).containsExactly("1 2026-03-02 2026-03-02 2026-03-02", "11 2026-04-09 2026-04-09 2026-03-02");
            }
        }
    }
}
