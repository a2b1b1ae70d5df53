package org.imr.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.imr.access.Kept;
import org.imr.access.ScopedStore;
import org.imr.assessment.Assessment;
import org.imr.roster.Group;
import org.imr.roster.Participant;
import org.imr.workbook.TableRows;

/**
 * The tables of an export. They are read some groups or people at a time and forgotten again, so that memory does not grow with the
 * programme; rows stand by their keys, in an order that no database decides.
 */
final class Export {

    /** Groups read at a time; a year's weekly group of ten has some 500 rows of attendance. */
    private static final int GROUPS = 10;
    private static final int PEOPLE = 200;

    private final ScopedStore store;
    private final Extent extent;
    private final LocalDate today;

    Export(ScopedStore store, Extent extent, LocalDate today) {
        this.store = store;
        this.extent = extent;
        this.today = today;
    }

    /** All tables, to be walked once, within a transaction. */
    List<TableRows> tables() {
        List<String> groups = store.ask(Group.class).exchangeable().list(String.class, "e.code").stream().sorted().toList();
        List<String> people = store.ask(Participant.class).exchangeable().list(String.class, "e.code").stream().sorted().toList();
        boolean amended = store.ask(Assessment.class).exchangeable().where("e.amends is not null or e.amendmentReason is not null").count() > 0;
        return Sheets.of(extent, today).stream().map(sheet -> sheet.layout().with(switch (sheet.owner()) {
            case PROGRAMME -> rows(sheet, List.of(List.of()));
            case GROUP -> rows(sheet, parts(groups, GROUPS));
            case PARTICIPANT -> rows(sheet, parts(people, PEOPLE));
        })).map(table -> amended ? table : plain(table)).toList();
    }

    /** Without the columns of amendments: a reader who knows none meets them only where something is amended. */
    private static TableRows plain(TableRows table) {
        int kept = (int) table.columns().stream().takeWhile(column -> !AssessmentTables.OF_AMENDMENTS.contains(column)).count();
        return kept == table.columns().size() ? table : new TableRows(table.name(), table.columns().subList(0, kept),
            () -> StreamSupport.stream(table.rows().spliterator(), false).map(row -> row.subList(0, kept)).iterator());
    }

    private <E extends Kept> Iterable<List<String>> rows(Sheet<E> sheet, List<List<String>> owners) {
        return () -> owners.stream().flatMap(codes -> part(sheet, codes)).iterator();
    }

    /** What the exchange cannot tell apart, the same homework agreed twice, stands in it once. */
    private <E extends Kept> Stream<List<String>> part(Sheet<E> sheet, List<String> owners) {
        List<Key> keys = keys(sheet.layout());
        List<List<String>> rows = sheet.written(store, owners, extent).sorted((a, b) -> order(keys, a, b)).toList();
        store.clear();
        return IntStream.range(0, rows.size()).filter(i -> i == 0 || order(keys, rows.get(i - 1), rows.get(i)) != 0).mapToObj(rows::get);
    }

    /** A column of the key. */
    private record Key(int place, boolean whole, Kind kind) {
    }

    private static List<Key> keys(Layout layout) {
        return layout.key().stream().map(column -> new Key(layout.places().get(column), layout.field(column).kind().key().equals("whole"),
            layout.field(column).kind())).toList();
    }

    private static int order(List<Key> keys, List<String> a, List<String> b) {
        for (Key key : keys) {
            String one = a.get(key.place());
            String other = b.get(key.place());
            int order = one.equals(other) ? 0 : key.whole() ? number(one) - number(other) : key.kind().canonical(one).compareTo(key.kind().canonical(other));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    private static List<List<String>> parts(List<String> codes, int size) {
        return IntStream.iterate(0, from -> from < codes.size(), from -> from + size)
            .mapToObj(from -> codes.subList(from, Math.min(codes.size(), from + size))).toList();
    }
}
