package org.imr.exchange;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All tables of the exchange, in an order in which each names only rows of those before it. */
public final class Schema {

    /** The tables, those first that others name. */
    public static final List<Layout> TABLES = Stream.of(PeopleTables.ALL, GroupTables.ALL, SessionTables.ALL,
            GoalTables.ALL, AssessmentTables.ALL).flatMap(List::stream).toList();

    private static final Map<String, Layout> BY_NAME =
            TABLES.stream().collect(Collectors.toMap(Layout::name, Function.identity()));

    private Schema() {
    }

    /** True when there is such a table. */
    public static boolean has(String name) {
        return BY_NAME.containsKey(name);
    }

    /** The table of that name; IllegalArgumentException when there is none. */
    public static Layout table(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("no table " + name);
        }
        return BY_NAME.get(name);
    }

    /** The names of all tables, in order. */
    public static List<String> names() {
        return TABLES.stream().map(Layout::name).toList();
    }
}
