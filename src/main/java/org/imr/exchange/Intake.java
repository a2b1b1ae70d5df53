package org.imr.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imr.access.CurrentCaller;
import org.imr.access.ScopedStore;
import org.imr.assessment.Candidates;
import org.imr.library.Definitions;
import org.imr.session.Presences;
import org.imr.workbook.Faults;

/**
 * Takes tables in, all or nothing, in one transaction. A dry run does the same to the last step and then undoes it, so that it
 * counts and finds what the import would.
 */
@ApplicationScoped
class Intake {

    /** What other tables' rules look at, whether the file has them or not. */
    private static final Set<String> ALWAYS =
        Set.of("Sites", "Staff", "Participants", "Groups", "Members", "Sessions", "Goals", "Assessments", "Ratings");

    @Inject
    private ScopedStore store;
    @Inject
    private Definitions definitions;
    @Inject
    private CurrentCaller current;
    @Inject
    private Candidates candidates;
    @Inject
    private Trail trail;
    @Inject
    private Presences presences;
    @Inject
    private Clock clock;

    /** Nothing of what was done is to stay: thrown through the transaction with what came of it. */
    static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Outcome outcome;

        private Undone(Outcome outcome) {
            super("undone", null, false, false);
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }
    }

    /** @throws Undone when there are faults, and after a dry run */
    @Transactional
    Outcome take(Reading reading, boolean dryRun) {
        LocalDate today = LocalDate.now(clock);
        Records records = new Records(store, definitions, current.get(), clock.instant(), today);
        List<Sheet<?>> sheets = Sheets.of(Extent.EVERYTHING, today);
        if (!dryRun && reading.isSound()) {
            // Before what is there is read, and no earlier: whoever records in them waits from here on.
            presences.hold(reading.codes("Groups", "group"));
        }
        load(sheets, records, reading);
        reading.add(Check.references(reading.tables(), (table, key) -> records.find(table, key) != null));
        Faults faults = new Faults();
        sheets.forEach(sheet -> sheet.take(reading.rows(sheet.layout().name()), records, faults));
        reading.add(faults.list());
        sheets.forEach(sheet -> sheet.finish(records));
        records.doubt(Schema.names().stream().filter(reading::isDoubtful).toList());
        Faults broken = new Faults();
        sheets.forEach(sheet -> sheet.check(records, broken));
        reading.add(broken.list());
        if (!reading.isSound()) {
            throw new Undone(Outcome.refused(reading.faults()));
        }
        Map<String, Count> counts = new LinkedHashMap<>();
        List<Sheet<?>> given = sheets.stream().filter(sheet -> reading.has(sheet.layout().name())).toList();
        given.forEach(sheet -> counts.put(sheet.layout().name(), sheet.count()));
        Faults warnings = new Faults();
        given.forEach(sheet -> warnings.addAll(sheet.warnings(candidates)));
        Outcome outcome = new Outcome(counts, List.of(), warnings.list());
        if (dryRun) {
            throw new Undone(outcome);
        }
        trail.write(given);
        if (reading.has("Sessions") || reading.has("Attendance")) {
            presences.imported(reading.codes("Groups", "group"));
        }
        store.flush();
        return outcome;
    }

    private static void load(List<Sheet<?>> sheets, Records records, Reading reading) {
        Map<Sheet.Owner, Set<String>> owners = Map.of(Sheet.Owner.PROGRAMME, Set.of(),
            Sheet.Owner.GROUP, reading.codes("Groups", "group"), Sheet.Owner.PARTICIPANT, reading.codes("Participants", "participant"));
        sheets.stream().filter(sheet -> ALWAYS.contains(sheet.layout().name()) || reading.has(sheet.layout().name()))
            .forEach(sheet -> records.load(sheet, owners.get(sheet.owner())));
    }
}
