package org.imr.testing;

import jakarta.enterprise.context.control.RequestContextController;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.imr.access.Caller;
import org.imr.access.CurrentCaller;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * The data rooms on a real database, wired by the real CDI container, without the server: entities, scope, services,
 * transactions, statements counted. Each test makes its own data.
 */
public final class Rooms implements AutoCloseable {

    private static final String[] DATA_ROOMS = {"access", "draft", "library", "roster", "goal", "session", "evidence", "assessment",
        "oversight", "mail", "exchange", "report"};

    private final WeldContainer container;
    private final StatementCount statements;
    private final DataSource database;

    private Rooms(DataSource database) {
        this.database = database;
        Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
        statements = new StatementCount(database);
        SeWiring.database(statements.counted());
        SeWiring.clock(Clock.systemDefaultZone());
        Weld weld = new Weld().disableDiscovery().addBeanClasses(SeWiring.class, SeTransactions.class);
        for (String room : DATA_ROOMS) {
            RoomClasses.of(room).forEach(weld::addBeanClass);
        }
        container = weld.initialize();
    }

    /** On a database of the test's own. */
    public static Rooms on(DataSource database) {
        return new Rooms(database);
    }

    /** On H2, in memory, empty. */
    public static Rooms onH2() {
        return new Rooms(Databases.h2());
    }

    /** On a real PostgreSQL, in a new empty database. */
    public static Rooms onPostgres() {
        return new Rooms(Databases.postgres());
    }

    /** Sets the clock of all rooms to that moment. */
    public void clock(Instant moment) {
        SeWiring.clock(Clock.fixed(moment, java.time.ZoneId.of("Europe/Copenhagen")));
    }

    public <T> T get(Class<T> service) {
        return container.select(service).get();
    }

    /** Runs something as that caller, in a request of its own. */
    public <R> R as(Caller caller, Callable<R> work) {
        RequestContextController request = container.select(RequestContextController.class).get();
        boolean opened = request.activate();
        CurrentCaller current = get(CurrentCaller.class);
        Caller before = current.get();
        try {
            current.set(caller);
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            current.set(before);
            if (opened) {
                request.deactivate();
            }
        }
    }

    /** Runs something as the product itself, in one transaction, to make data. */
    public void make(Runnable work) {
        as(Caller.SYSTEM, () -> {
            SeTransactions.run(() -> {
                work.run();
                return null;
            });
            return null;
        });
    }

    /** Runs something in one transaction of the caller at hand. */
    public <R> R inTransaction(Callable<R> work) {
        try {
            return SeTransactions.run(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Changes the database behind the product's back. */
    public void sql(String statement) {
        try (var connection = database.getConnection(); var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** All rows of all tables as text, read past the rooms. */
    public Map<String, List<List<String>>> tables() {
        return Databases.rows(database);
    }

    /** How many statements that work sends to the database. */
    public int statements(Runnable work) {
        return statements.during(work);
    }

    @Override
    public void close() {
        container.close();
        SeWiring.close();
    }
}
