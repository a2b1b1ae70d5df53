package org.imr.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that are prepared or executed on a data source: what a page costs. */
final class StatementCount {

    private final AtomicInteger prepared = new AtomicInteger();
    private final DataSource source;

    StatementCount(DataSource source) {
        this.source = source;
    }

    DataSource counted() {
        return (DataSource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{DataSource.class},
            (proxy, method, arguments) -> {
                Object result = call(source, method, arguments);
                return result instanceof Connection connection ? counted(connection) : result;
            });
    }

    private Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{Connection.class},
            (proxy, method, arguments) -> {
                if (method.getName().startsWith("prepare")) {
                    prepared.incrementAndGet();
                }
                Object result = call(connection, method, arguments);
                return method.getName().equals("createStatement") ? counted((Statement) result) : result;
            });
    }

    /** A statement without parameters, or with its values written out, is not prepared but executed at once. */
    private Statement counted(Statement statement) {
        return (Statement) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{Statement.class},
            (proxy, method, arguments) -> {
                if (method.getName().startsWith("execute")) {
                    prepared.incrementAndGet();
                }
                return call(statement, method, arguments);
            });
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    int during(Runnable work) {
        int before = prepared.get();
        work.run();
        return prepared.get() - before;
    }
}
