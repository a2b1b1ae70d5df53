package org.imr.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A zip somebody gave us, held packed in memory and unpacked once without keeping anything, to see that it is whole and
 * harmless before anybody looks into it.
 */
final class Archive implements AutoCloseable {

    /** The parts a spreadsheet reader takes whole into memory; real ones have a few thousand bytes. */
    private static final long SMALL = Caps.MEGABYTE;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private final Caps caps;
    private final ZipFile zip;
    private long inflated;

    private Archive(byte[] bytes, Caps caps) throws IOException {
        this.caps = caps;
        this.zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    }

    /** The source's bytes, if it has no more than allowed. */
    static byte[] bytes(InputStream source, Caps caps) throws IOException {
        byte[] bytes = source.readNBytes((int) Math.min(caps.file() + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > caps.file()) {
            throw new Refused(TableFault.ofFile("> " + caps.file() / Caps.MEGABYTE + " MB", "file-size",
                    caps.file() / Caps.MEGABYTE));
        }
        return bytes;
    }

    /** Opens and examines the archive; {@code kind} is the message key for what the file should have been. */
    static Archive open(byte[] bytes, Caps caps, String kind) throws IOException {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K' || bytes[2] > 7) {
            throw new Refused(TableFault.ofFile(beginning(bytes), kind));
        }
        // Counted before they are listed: listing costs memory for each.
        if (signatures(bytes) > caps.entries()) {
            throw new Refused(TableFault.ofFile("> " + caps.entries(), "entries", caps.entries()));
        }
        Archive archive = new Archive(bytes, caps);
        try {
            archive.examine();
            return archive;
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    List<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntries());
    }

    InputStream content(ZipArchiveEntry entry) throws IOException {
        return zip.getInputStream(entry);
    }

    ZipFile zip() {
        return zip;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void examine() throws IOException {
        Set<String> seen = new HashSet<>();
        for (ZipArchiveEntry entry : entries()) {
            String name = entry.getName();
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new Refused(TableFault.ofFile(name, "entry-once"));
            }
            if (name.contains("..") || name.contains("\\") || name.startsWith("/") || name.indexOf('\0') >= 0) {
                throw new Refused(TableFault.ofFile(name, "entry-name"));
            }
            if (entry.getGeneralPurposeBit().usesEncryption() || !zip.canReadEntryData(entry)) {
                throw new Refused(TableFault.ofFile(name, "entry-plain"));
            }
            inflate(entry);
        }
    }

    private void inflate(ZipArchiveEntry entry) throws IOException {
        boolean small = entry.getName().endsWith(".rels") || entry.getName().startsWith("[")
                || entry.getName().startsWith("docProps/");
        boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        long packed = Math.max(1, entry.getCompressedSize());
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[8192];
        long size = 0;
        int matched = 0;
        try (InputStream content = content(entry)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                inflated += n;
                sum.update(buffer, 0, n);
                if (inflated > caps.inflated() || small && size > SMALL) {
                    throw new Refused(TableFault.ofFile(entry.getName(), "inflated",
                            (small ? SMALL : caps.inflated()) / Caps.MEGABYTE));
                }
                if (size > Caps.RATIO_FROM && size / packed > caps.ratio()) {
                    throw new Refused(TableFault.ofFile(entry.getName(), "ratio", caps.ratio()));
                }
                matched = xml ? doctype(buffer, n, matched) : 0;
                if (matched == DOCTYPE.length) {
                    throw new Refused(TableFault.ofFile(entry.getName() + ": <!DOCTYPE", "no-doctype"));
                }
            }
        }
        if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
            throw new Refused(TableFault.ofFile(entry.getName(), "file-whole"));
        }
    }

    /** How much of the word stands at the end of what was read; zero bytes are skipped, so that UTF-16 hides nothing. */
    private static int doctype(byte[] buffer, int length, int matched) {
        int m = matched;
        for (int i = 0; i < length && m < DOCTYPE.length; i++) {
            if (buffer[i] != 0) {
                m = buffer[i] == DOCTYPE[m] ? m + 1 : buffer[i] == DOCTYPE[0] ? 1 : 0;
            }
        }
        return m;
    }

    private static int signatures(byte[] bytes) {
        int count = 0;
        for (int i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                count++;
            }
        }
        return count;
    }

    private static String beginning(byte[] bytes) {
        return new String(bytes, 0, Math.min(12, bytes.length), StandardCharsets.ISO_8859_1)
                .replaceAll("[^\\x20-\\x7e]", "\u00b7");
    }
}
