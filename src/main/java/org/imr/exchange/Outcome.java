package org.imr.exchange;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imr.workbook.TableFault;

/**
 * What came of a file: counts for each of its tables, or faults. With faults nothing was written, and there are no counts.
 *
 * @param tables by table name, in the order of the exchange
 * @param faults everything wrong with the file, by table and row
 * @param warnings what the importer should know of rows that were taken, or would be
 */
public record Outcome(Map<String, Count> tables, List<TableFault> faults, List<TableFault> warnings) implements Serializable {

    public Outcome {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }

    static Outcome refused(List<TableFault> faults) {
        return new Outcome(Map.of(), faults, List.of());
    }

    /** True when nothing is wrong with the file. */
    public boolean isSound() {
        return faults.isEmpty();
    }
}
