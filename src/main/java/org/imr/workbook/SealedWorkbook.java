package org.imr.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.poifs.crypt.temp.SheetDataWriterWithDecorator;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * A streamed workbook whose rows wait on disk only under a key that lives in memory (whatever kills us, nothing readable
 * is left), and whose bytes depend on its content alone.
 */
final class SealedWorkbook extends SXSSFWorkbook {

    private static final int WINDOW = 100;

    private boolean finished;

    SealedWorkbook() {
        super(WINDOW);
        // Else java.util.zip.ZipInputStream cannot read it.
        setZip64Mode(Zip64Mode.AsNeeded);
    }

    /** Sets title, language and the time of the content, which stand in the file's properties instead of the clock's. */
    void describe(String title, String language, Instant asOf) {
        POIXMLProperties.CoreProperties core = getXSSFWorkbook().getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator("IMR Manager");
        getXSSFWorkbook().getProperties().getExtendedProperties().getUnderlyingProperties()
                .setApplication("IMR Manager");
        PackagePropertiesPart part = core.getUnderlyingProperties();
        part.setLanguageProperty(Optional.of(language));
        part.setCreatedProperty(Optional.of(Date.from(asOf)));
        part.setModifiedProperty(Optional.of(Date.from(asOf)));
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new SheetDataWriterWithDecorator();
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out) {
            @Override
            public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
                entry.setTimeLocal(ZipTables.NO_TIME);
                super.putArchiveEntry(entry);
            }
        };
        zip.setUseZip64(Zip64Mode.AsNeeded);
        return zip;
    }

    /** Writes the workbook without an intermediate file; leaves {@code out} open. */
    void finish(OutputStream out) throws IOException {
        finished = true;
        writeAvoidingTempFiles(out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            // Given up before it was written: rows still in memory have to go where they can be thrown away.
            finished = true;
            flushSheets();
        }
        super.close();
    }
}
