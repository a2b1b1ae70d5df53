package org.imr.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.imr.access.Audit;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Trace;
import org.imr.roster.Group;
import org.imr.workbook.Caps;
import org.imr.workbook.ReadTables;
import org.imr.workbook.Table;

/** Import and export of the exchange workbook. */
@ApplicationScoped
public class ExchangeService {

    @Inject
    private ScopedStore store;
    @Inject
    private CurrentCaller current;
    @Inject
    private Intake intake;
    @Inject
    private Trail trail;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /**
     * Imports a stranger's file, all or nothing; not in a transaction of its own, because what is undone must not take the
     * caller's along.
     *
     * @param dryRun true to count and to find faults only: nothing is written
     * @throws IOException if {@code source} cannot be read
     */
    @Requires(Permission.IMPORT)
    public Outcome take(Form form, InputStream source, boolean dryRun) throws IOException {
        return take(form.read(source, Caps.usual()), dryRun);
    }

    /** True while the installation has no group. */
    @Transactional
    @Requires(Permission.SYSTEM)
    public boolean isEmpty() {
        return store.ask(Group.class).count() == 0;
    }

    /** Imports tables that the product itself has made. */
    @Requires(Permission.SYSTEM)
    public Outcome take(List<Table> tables) {
        return take(new ReadTables(tables, List.of()), false);
    }

    private Outcome take(ReadTables read, boolean dryRun) {
        Reading reading = new Reading(read);
        try {
            return intake.take(reading, dryRun);
        } catch (Intake.Undone undone) {
            if (!dryRun) {
                trail.refused(undone.outcome().faults());
            }
            return undone.outcome();
        }
    }

    /**
     * Exports what the caller may see, row by row; leaves {@code out} open.
     *
     * @throws IOException if {@code out} cannot be written
     */
    @Transactional
    @Requires(Permission.EXPORT)
    public void give(Form form, OutputStream out) throws IOException {
        audit.write(Trace.of("exchange", form.ending(), "exported"));
        form.write(out, new Export(store, Extent.of(current.get(), store), LocalDate.now(clock)).tables());
    }
}
