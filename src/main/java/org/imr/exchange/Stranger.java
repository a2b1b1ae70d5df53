package org.imr.exchange;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.stream.Stream;
import org.imr.workbook.ReadTables;
import org.imr.workbook.Table;
import org.imr.workbook.TableFault;

/** A workbook or zip that was never meant for the exchange: told in one sentence, not by a fault for each of its cells. */
final class Stranger {

    /** What a zip of other files, or a workbook of many sheets, is found to be. */
    private static final Set<String> OTHER_CONTENT = Set.of("entry-name", "sheets");

    private Stranger() {
    }

    /** True when no table has the name and a column of one of ours, and the file is not damaged, too large or hostile. */
    static boolean is(ReadTables read) {
        boolean readable = !read.tables().isEmpty() || read.faults().stream().allMatch(fault -> OTHER_CONTENT.contains(fault.key()));
        return readable && read.tables().stream().noneMatch(Stranger::isOurs);
    }

    private static boolean isOurs(Table table) {
        return Schema.has(table.name()) && table.columns().stream().anyMatch(Schema.table(table.name())::has);
    }

    static TableFault fault(ReadTables read) {
        String holds = Stream.concat(read.tables().stream().map(Table::name),
            read.faults().stream().filter(fault -> fault.key().equals("entry-name")).map(TableFault::found)).distinct().collect(joining(", "));
        return TableFault.ofFile(holds, "exchange-file", String.join(", ", Schema.names()));
    }
}
