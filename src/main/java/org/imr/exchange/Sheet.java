package org.imr.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imr.access.Ask;
import org.imr.access.Kept;
import org.imr.access.ScopedStore;
import org.imr.access.Trace;
import org.imr.assessment.Candidates;
import org.imr.workbook.Faults;
import org.imr.workbook.TableFault;

/**
 * One table of the exchange both ways: how a record becomes a row, and a row a record. Each is used for one import or one
 * export; an import calls {@link #take}, {@link #finish}, {@link #check} and {@link #changes} in this order.
 */
abstract class Sheet<E extends Kept> {

    /** By what a table's rows are found: all of them, or those of some groups or participants. */
    enum Owner {
        PROGRAMME, PARTICIPANT, GROUP
    }

    /** A row of the file with the record that it became; {@code before} is what that record was, null for a new one. */
    record Entry<E>(Row row, E record, List<String> before) {
    }

    /** How many codes go into one statement. */
    static final int AT_ONCE = 500;
    private static final int LONGEST_CODE = 200;

    private final Layout layout;
    private final Map<String, Integer> places;
    private final Class<E> type;
    private final Owner owner;
    private final String path;
    private final String joins;
    private final List<Entry<E>> entries = new ArrayList<>();
    private int fixed;

    /**
     * @param path  the JPQL path of the owner's code; empty for the programme
     * @param joins JPQL that fetches what {@link #cells} reads
     */
    Sheet(String table, Class<E> type, Owner owner, String path, String joins) {
        this.layout = Schema.table(table);
        this.places = layout.places();
        this.type = type;
        this.owner = owner;
        this.path = path;
        this.joins = joins;
    }

    /** The record as the row's cells, in the layout's order. */
    abstract List<String> cells(E record);

    /** A new record for a row whose key is not known yet. */
    abstract E make(Row row, Records records);

    /** Sets what the row says; columns that the file does not have stay as they are. */
    abstract void fill(E record, Row row, Records records);

    abstract Place place(E record);

    /** Whether an export of that extent has the record. */
    boolean isIn(E record, Extent extent) {
        return true;
    }

    /** Whether the row may be read into the record (null: a new one); says in {@code faults} why not. */
    boolean admits(E record, Row row, Records records, Faults faults) {
        return true;
    }

    /** True when the record (null: a new one) is signed, and a row may only repeat it. */
    boolean isFixed(E record, Row row, Records records) {
        return false;
    }

    /** True for an empty cell that does not clear what is known: the version that was pinned where a file told none. */
    boolean isLeftToUs(String column, Row row) {
        return false;
    }

    /** True for a column whose change the trail tells without its values. */
    boolean isSecret(String column) {
        return false;
    }

    /** What can only be set when all tables have been read. */
    void finish(E record, Row row, Records records) {
    }

    /** The rules that a row must keep, once all tables have been read. */
    void check(E record, Row row, Records records, Faults faults) {
    }

    /** The question for its records; a sheet adds its own conditions and what it reads in one go. */
    Ask<E> ask(ScopedStore store) {
        return store.ask(type).exchangeable().join(joins);
    }

    /** The records of those owners (codes); all records where the programme is the owner. */
    List<E> load(ScopedStore store, Collection<String> owners) {
        if (owner == Owner.PROGRAMME) {
            return ask(store).list();
        }
        List<String> codes = List.copyOf(owners);
        List<E> found = new ArrayList<>();
        for (int from = 0; from < codes.size(); from += AT_ONCE) {
            found.addAll(ask(store).where(path + " in :codes", "codes", codes.subList(from, Math.min(codes.size(), from + AT_ONCE)))
                .list());
        }
        return found;
    }

    /** Reads, before an import changes anything, what {@link #fill} needs to know of those owners besides the records. */
    void prepare(ScopedStore store, Collection<String> owners) {
        // Most need nothing.
    }

    final Layout layout() {
        return layout;
    }

    final Owner owner() {
        return owner;
    }

    final Row row(E record) {
        return Row.of(layout, places, cells(record));
    }

    /** The rows of those owners as an export has them, in no order. A table with many rows reads them without their records. */
    Stream<List<String>> written(ScopedStore store, Collection<String> owners, Extent extent) {
        return load(store, owners).stream().filter(record -> isIn(record, extent)).map(this::cells);
    }

    /** Reads rows into records; a row that names what is not there is left to {@link Check#references}. */
    final void take(Stream<Row> rows, Records records, Faults faults) {
        rows.filter(records::hasWhatIsNamedBy).forEach(row -> {
            E known = type.cast(records.find(layout.name(), row.key()));
            if (isFixed(known, row, records)) {
                fixed++;
                (known == null ? List.of(layout.key().get(layout.key().size() - 1)) : row.differences(row(known))).stream()
                    .filter(column -> !isLeftToUs(column, row)).forEach(column -> faults.add(row.fault(column, "assessment-open")));
            } else if (admits(known, row, records, faults)) {
                entries.add(new Entry<>(row, known == null ? added(row, records) : known, known == null ? null : cells(known)));
                E record = entries.get(entries.size() - 1).record();
                fill(record, row, records);
                records.take(record);
            }
        });
    }

    private E added(Row row, Records records) {
        E made = make(row, records);
        records.add(layout.name(), row.key(), made);
        return made;
    }

    final void finish(Records records) {
        entries.forEach(entry -> finish(entry.record(), entry.row(), records));
    }

    final void check(Records records, Faults faults) {
        entries.forEach(entry -> check(entry.record(), entry.row(), records, faults));
    }

    /** What the importer should know of rows that are taken all the same. */
    List<TableFault> warnings(Candidates candidates) {
        return List.of();
    }

    /** The rows that were taken, in their order. */
    final List<Entry<E>> entries() {
        return entries;
    }

    final Count count() {
        Count count = new Count(0, 0, fixed);
        for (Entry<E> entry : entries) {
            count = entry.before() == null ? count.oneCreated() : trace(entry).changed() ? count.oneUpdated() : count.oneUnchanged();
        }
        return count;
    }

    /** What the trail says, one trace for each record that is new or changed. */
    final Stream<Trace> changes() {
        return entries.stream().map(this::trace).filter(trace -> trace.action().equals("imported") || trace.changed());
    }

    private Trace trace(Entry<E> entry) {
        Place place = place(entry.record());
        String key = String.join("/", entry.row().key());
        Trace trace = Trace.of(layout.name(), key.substring(0, Math.min(key.length(), LONGEST_CODE)),
            entry.before() == null ? "imported" : "changed by import").in(place.site(), place.group());
        if (entry.before() != null) {
            List<String> after = cells(entry.record());
            for (int i = 0; i < after.size(); i++) {
                String column = layout.columns().get(i);
                boolean changed = entry.row().has(column) && !entry.before().get(i).equals(after.get(i));
                trace = !changed ? trace : isSecret(column) ? trace.change(column, null, "changed")
                    : trace.change(column, entry.before().get(i), after.get(i));
            }
        }
        return trace;
    }
}
