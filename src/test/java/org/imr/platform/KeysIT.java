package org.imr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.testing.Databases;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys go to the database as keys, and not as the text of one. */
class KeysIT {

    static Stream<Named<Supplier<DataSource>>> databases() {
        return Stream.of(Named.of("H2", Databases::h2), Named.of("PostgreSQL", Databases::postgres));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("L2 a list of keys reaches the database as keys: it need not turn a text into one for each row")
    void keys(Supplier<DataSource> database) {
        Set<String> setters = new TreeSet<>();
        try (Rooms rooms = Rooms.on((DataSource) watched(DataSource.class, database.get(), setters))) {
            rooms.make(() -> {
                ScopedStore store = rooms.get(ScopedStore.class);
                UUID site = store.add(new Site("K", "Keys")).id();
                store.flush();
                assertThat(store.ask(Site.class).where("e.id in :ids", "ids", List.of(site, UUID.randomUUID())).list()).hasSize(1);
            });
        }
        assertThat(setters).containsExactly("setObject");
    }

    /** @param setters where the names of the methods are gathered that take a key, in whatever form, for a statement */
    private static Object watched(Class<?> type, Object real, Set<String> setters) {
        return Proxy.newProxyInstance(KeysIT.class.getClassLoader(), new Class<?>[]{type}, (proxy, method, arguments) -> {
            if (method.getName().startsWith("set") && arguments.length > 1 && isKey(String.valueOf(arguments[1]))) {
                setters.add(method.getName());
            }
            try {
                Object result = method.invoke(real, arguments);
                return result instanceof Connection ? watched(Connection.class, result, setters)
                    : result instanceof PreparedStatement ? watched(PreparedStatement.class, result, setters) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private static boolean isKey(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
