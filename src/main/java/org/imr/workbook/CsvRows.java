package org.imr.workbook;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One CSV file, row by row, as RFC 4180 says and no kinder: nothing is trimmed, guessed or mended. */
final class CsvRows {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CsvRows() {
    }

    /** Gives all rows to {@code gathering}; false, and a fault, if the file breaks off in the middle of its form. */
    static boolean read(String table, InputStream content, Gathering gathering, Faults faults) {
        int row = 0;
        try (Leash leash = new Leash(text(content));
                CSVParser parser = CSVParser.builder().setReader(leash).setFormat(FORMAT).get()) {
            for (CSVRecord record : parser) {
                row = (int) parser.getRecordNumber();
                leash.since = 0;
                gathering.row(row, record.toList());
            }
            return true;
        } catch (UncheckedIOException | IOException e) {
            boolean bytes = e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException;
            faults.add(new TableFault(table, row + 1, "", "", bytes ? "utf-8" : "quotes"));
            return false;
        }
    }

    /** The text without a byte order mark. A wrong byte is reported, not replaced: that would spoil names for good. */
    private static Reader text(InputStream content) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    /** Stops a row that never ends, such as one that opens a quote and holds a hundred megabytes. */
    private static final class Leash extends FilterReader {

        private static final int ROW = 8_000_000;

        private int since;

        Leash(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            int n = super.read(buffer, from, length);
            count(n);
            return n;
        }

        private void count(int characters) {
            since += characters;
            if (since > ROW) {
                throw new Refused(TableFault.ofFile("> " + ROW, "cell-length", Caps.CELL));
            }
        }
    }
}
