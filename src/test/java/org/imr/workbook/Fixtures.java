package org.imr.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Files for the tests, good and hostile, made here so that what is wrong with them can be read. */
public final class Fixtures {

    private Fixtures() {
    }

    static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    static byte[] zip(String... namesAndContents) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            // This one writes the same name twice if told to.
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
                for (int i = 0; i < namesAndContents.length; i += 2) {
                    zip.putArchiveEntry(new ZipArchiveEntry(namesAndContents[i]));
                    zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                    zip.closeArchiveEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An archive with one entry of so many equal bytes. */
    public static byte[] bomb(String name, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] megabyte = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                zip.write(megabyte);
            }
        }
        return out.toByteArray();
    }

    static byte[] xlsx(Table... tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxTables.write(out, List.of(tables).stream().map(TableRows::of).toList());
        return out.toByteArray();
    }

    /** The entries of an archive, as a streaming reader sees them. */
    static Map<String, byte[]> entries(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(in(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    /** The same workbook with one of its parts changed. */
    public static byte[] changed(byte[] xlsx, String part, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> entries = entries(xlsx);
        entries.computeIfPresent(part, (name, bytes) ->
                change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        String[] all = entries.entrySet().stream().flatMap(e -> java.util.stream.Stream.of(e.getKey(),
                new String(e.getValue(), StandardCharsets.UTF_8))).toArray(String[]::new);
        return zip(all);
    }

    static Table sites(String... cells) {
        return new Table("Sites", List.of("code", "name"), List.of(List.of(cells)));
    }
}
