package org.imr.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.imr.kernel.Word;
import org.imr.workbook.Table;
import org.imr.workbook.TableFault;

/**
 * One row of a table that {@link Check} found right, read by the meaning of its columns. An empty cell and a missing column
 * both read as null (as "" for text, as nothing for lists); {@link #has} tells them apart, since a missing column leaves
 * what is known as it is and an empty cell clears it.
 */
public final class Row {

    private final Layout layout;
    private final int number;
    private final Map<String, Integer> places;
    private final List<String> cells;

    private Row(Layout layout, int number, Map<String, Integer> places, List<String> cells) {
        this.layout = layout;
        this.number = number;
        this.places = places;
        this.cells = cells;
    }

    /** The rows of a table of the schema, without the empty ones. */
    public static Stream<Row> of(Table table) {
        Layout layout = Schema.table(table.name());
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, table.columns().size()).forEach(i -> places.put(table.columns().get(i), i));
        return IntStream.range(0, table.rows().size())
                .filter(i -> !table.rows().get(i).stream().allMatch(String::isEmpty))
                .mapToObj(i -> new Row(layout, i + 2, places, table.rows().get(i)));
    }

    /** Its number as a spreadsheet counts, the header being row 1. */
    public int number() {
        return number;
    }

    /** True when the file has that column, even if this row's cell is empty. */
    public boolean has(String column) {
        return places.containsKey(layout.field(column).name());
    }

    /** The text, verbatim; "" when there is none. */
    public String text(String column) {
        Integer place = places.get(layout.field(column).name());
        return place == null ? "" : cells.get(place);
    }

    /** A row of our own records, whose cells are in the layout's order; {@code places} says where each column stands in it. */
    static Row of(Layout layout, Map<String, Integer> places, List<String> cells) {
        return new Row(layout, 0, places, cells);
    }

    /** What the row says in that column; when the file has no such column, what is known. */
    <T> T given(String column, BiFunction<Row, String, T> reading, T known) {
        return has(column) ? reading.apply(this, column) : known;
    }

    /** The text, verbatim; null when there is none. */
    public String words(String column) {
        String value = text(column);
        return value.isEmpty() ? null : value;
    }

    /** The value with that word; null when there is none. */
    <E extends Enum<E>> E word(String column, Class<E> type) {
        return Word.to(type, code(column)).orElse(null);
    }

    /** The columns of the file in which this row means something else than {@code own}, a row of our own records. */
    List<String> differences(Row own) {
        return layout.columns().stream().filter(this::has).filter(column -> !meaning(column).equals(own.meaning(column))).toList();
    }

    private String meaning(String column) {
        Kind kind = layout.field(column).kind();
        return kind.many() ? String.join(";", kind.pieces(text(column))).toLowerCase(Locale.ROOT) : kind.canonical(text(column));
    }

    List<String> cells() {
        return cells;
    }

    Layout layout() {
        return layout;
    }

    /** A code, an address or a word without the spaces around it; null when there is none. */
    public String code(String column) {
        String value = text(column).strip();
        return value.isEmpty() ? null : value;
    }

    /** The parts of a list, in the order given. */
    public List<String> codes(String column) {
        String value = text(column);
        return value.isBlank() ? List.of() : layout.field(column).kind().pieces(value);
    }

    /** The day; null when there is none. */
    public LocalDate date(String column) {
        String value = code(column);
        return value == null ? null : LocalDate.parse(value);
    }

    /** The time of the day; null when there is none. */
    public LocalTime time(String column) {
        String value = code(column);
        return value == null ? null : LocalTime.parse(value);
    }

    /** The whole number; null when there is none. */
    public Integer integer(String column) {
        String value = code(column);
        return value == null ? null : Integer.valueOf(value);
    }

    /** The number; null when there is none. */
    public BigDecimal decimal(String column) {
        String value = code(column);
        return value == null ? null : new BigDecimal(value);
    }

    /** True for yes, false for no, null when there is neither. */
    public Boolean yes(String column) {
        String value = code(column);
        return value == null ? null : Boolean.valueOf(value.equals("yes"));
    }

    /** What tells this row from others of its table, each part in the one form it is compared by. */
    public List<String> key() {
        return layout.key().stream().map(c -> layout.field(c).kind().canonical(text(c))).toList();
    }

    /** A fault at this row; what was expected is a message key without its `expected.` prefix, with its arguments. */
    public TableFault fault(String column, String key, Object... arguments) {
        return new TableFault(layout.name(), number, column, text(column), key, arguments);
    }

    /** The keys of the rows of another table that this row names; none when a column of the reference is empty. */
    List<List<String>> named(Reference reference) {
        List<List<String>> keys = new ArrayList<>();
        keys.add(List.of());
        for (String column : reference.columns()) {
            List<List<String>> longer = new ArrayList<>();
            for (String name : text(column).isBlank() ? List.<String>of() : layout.field(column).kind()
                    .names(text(column))) {
                keys.forEach(key -> longer.add(Stream.concat(key.stream(), Stream.of(name)).toList()));
            }
            keys = longer;
        }
        return keys;
    }
}
