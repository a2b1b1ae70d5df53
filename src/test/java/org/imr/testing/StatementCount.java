package org.imr.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that are prepared on a data source: what a page costs. */
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
                return call(connection, method, arguments);
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
