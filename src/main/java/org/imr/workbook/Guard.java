package org.imr.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** What both readers have in common: whatever a stranger's bytes make a library throw becomes a fault. */
final class Guard {

    private static final System.Logger LOG = System.getLogger(Guard.class.getName());

    /** Reads the tables of an opened archive. */
    interface Reading {
        List<Table> tables(Archive archive, Faults faults) throws Exception;
    }

    private Guard() {
    }

    static ReadTables read(InputStream source, Caps caps, String kind, Reading reading) throws IOException {
        byte[] bytes;
        try {
            bytes = Archive.bytes(source, caps);
        } catch (Refused refused) {
            return ReadTables.refused(refused.fault());
        }
        Faults faults = new Faults();
        try (Archive archive = Archive.open(bytes, caps, kind)) {
            return new ReadTables(reading.tables(archive, faults), faults.list());
        } catch (Refused refused) {
            faults.add(refused.fault());
        } catch (Exception | StackOverflowError damaged) {
            // The kind alone: a message may quote the file.
            LOG.log(System.Logger.Level.DEBUG, "unreadable file: {0}", damaged.getClass().getName());
            faults.add(TableFault.ofFile("", "file-whole"));
        }
        return new ReadTables(List.of(), faults.list());
    }
}
