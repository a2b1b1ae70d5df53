package org.imr.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Empty databases for tests: H2 in memory, and one real PostgreSQL per run with a new database each time. */
public final class Databases {

    private static EmbeddedPostgres server;

    private Databases() {
    }

    public static DataSource h2() {
        return h2("mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    /** An H2 file, made if it is not there; closed with its last connection. */
    public static DataSource h2File(Path file) {
        return h2("file:" + file.toAbsolutePath());
    }

    private static DataSource h2(String place) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + place);
        source.setUser("imr");
        source.setPassword("");
        return source;
    }

    public static synchronized DataSource postgres() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(Databases::stop));
            }
            String name = "imr_" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = server.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return server.getDatabase("postgres", name, Map.of("stringtype", "unspecified"));
        } catch (IOException | SQLException e) {
            throw new AssertionError("PostgreSQL did not start", e);
        }
    }

    /** All rows of all tables, each a list of its columns as text, the first column first. */
    static Map<String, List<List<String>>> rows(DataSource source) {
        Map<String, List<List<String>>> found = new TreeMap<>();
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), null, new String[]{"TABLE", "BASE TABLE"})) {
                while (tables.next()) {
                    names.add(tables.getString("TABLE_NAME"));
                }
            }
            for (String name : names) {
                try (ResultSet rows = statement.executeQuery("select * from \"" + name + "\"")) {
                    List<List<String>> all = new ArrayList<>();
                    while (rows.next()) {
                        List<String> row = new ArrayList<>();
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            row.add(String.valueOf(rows.getString(column)));
                        }
                        all.add(row);
                    }
                    found.put(name, all);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
