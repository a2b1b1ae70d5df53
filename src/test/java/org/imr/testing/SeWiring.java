package org.imr.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** What the server gives the rooms, without the server: an entity manager that follows the transaction, and a clock. */
@ApplicationScoped
public class SeWiring {

    private static EntityManagerFactory factory;
    private static Clock clock;

    static void database(DataSource source) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.nonJtaDataSource", source);
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("eclipselink.session-name", "test-" + System.nanoTime());
        factory = Persistence.createEntityManagerFactory("imr", properties);
    }

    static void clock(Clock now) {
        clock = now;
    }

    static EntityManager open() {
        return factory.createEntityManager();
    }

    static void close() {
        factory.close();
    }

    @Produces
    EntityManager entities() {
        return (EntityManager) Proxy.newProxyInstance(SeWiring.class.getClassLoader(), new Class<?>[]{EntityManager.class},
            (proxy, method, arguments) -> {
                try {
                    return method.invoke(SeTransactions.current(), arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return clock.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return clock.withZone(zone);
            }

            @Override
            public Instant instant() {
                return clock.instant();
            }
        };
    }
}
