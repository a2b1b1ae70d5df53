package org.imr.workbook;

import java.util.List;

/**
 * What reading a file gave. With faults, the tables are what could be read, perhaps none, and must not be imported; they
 * let the caller go on checking, so that one attempt tells every fault.
 *
 * @param tables the tables, in the file's order
 * @param faults everything wrong with the file's form
 */
public record ReadTables(List<Table> tables, List<TableFault> faults) {

    public ReadTables {
        tables = List.copyOf(tables);
        faults = List.copyOf(faults);
    }

    /** Nothing but one fault. */
    static ReadTables refused(TableFault fault) {
        return new ReadTables(List.of(), List.of(fault));
    }
}
