package org.imr.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imr.access.Audit;
import org.imr.access.Trace;
import org.imr.workbook.TableFault;

/**
 * What the audit trail says of an import: of a small one each record that is new or changed, of a large one each table of each
 * group, with how many records. Which ones they were, the file says that was imported.
 */
@ApplicationScoped
class Trail {

    /** Up to that many changed records each has its own trace. */
    static final int SMALL = 500;
    private static final int TOLD = 20;

    @Inject
    private Audit audit;

    void write(List<Sheet<?>> sheets) {
        List<Trace> all = sheets.stream().flatMap(Sheet::changes).toList();
        if (all.size() <= SMALL) {
            all.forEach(audit::write);
            return;
        }
        for (Sheet<?> sheet : sheets) {
            Map<Place, List<Trace>> places = sheet.changes().collect(groupingBy(trace -> new Place(trace.site(), trace.group())));
            places.forEach((place, traces) -> audit.write(Trace.of(sheet.layout().name(), place.group() == null ? "" : place.group(),
                "imported").in(place.site(), place.group()).change("created", null, count(traces, true))
                .change("updated", null, count(traces, false))));
        }
    }

    /** Of an import that was refused, what was wrong where; not what stood there. */
    @Transactional
    void refused(List<TableFault> faults) {
        audit.write(Trace.of("exchange", "import", "refused").change("faults", null, faults.size()).change("why", null,
            faults.stream().map(Trail::what).distinct().limit(TOLD).collect(joining("; "))));
    }

    /** Tables and columns that we do not know are the file's own words, perhaps somebody's name: a line of the trail stays. */
    private static String what(TableFault fault) {
        boolean known = Schema.has(fault.table());
        return Stream.of(known ? fault.table() : "", known ? Stream.of(fault.column().split(", ")).filter(Schema.table(fault.table())::has)
            .collect(joining(", ")) : "", fault.key()).filter(word -> !word.isEmpty()).collect(joining(" "));
    }

    private static long count(List<Trace> traces, boolean created) {
        return traces.stream().filter(trace -> trace.action().equals("imported") == created).count();
    }
}
