package org.imr.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.imr.kernel.Rejected;

/**
 * Tells a Word document and an OpenDocument text from any other zip by what they must contain, and looks through them for macros,
 * embedded programs and what would be fetched from elsewhere on opening. Unpacks all of it once, within limits, keeping next to nothing.
 */
final class OfficeFile {

    private static final int MOST_ENTRIES = 2000;
    /** In bytes; ten times the largest file, and pictures hardly shrink. */
    private static final long LARGEST_UNPACKED = 100L << 20;
    private static final int LARGEST_KEPT = 1 << 20;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MIMETYPE = "mimetype";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Pattern PROGRAM = Pattern.compile("(?i).*vba(project|data).*|.*/activex/.*|.*/embeddings/.*\\.bin|basic/.+|scripts/.+"
        + "|.*\\.(exe|dll|com|scr|bat|cmd|js|vbs|ps1|jar|msi|lnk|hta|html?|sh)");
    private static final Pattern RELATIONSHIP = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>", Pattern.DOTALL);
    private static final Pattern FETCHED = Pattern.compile("(?is)(?!.*/relationships/hyperlink[\"'])"
        + "(?=.*TargetMode\\s*=\\s*[\"']External[\"']).*Target\\s*=\\s*[\"'](https?:|ftp:|\\\\\\\\|//|file://[^/]).*");

    private final Map<String, String> kept = new HashMap<>();
    private long unpacked;

    private OfficeFile() {
    }

    /** What kind the zip is. @throws Rejected when it is neither, or holds what a sheet must not */
    static FileKind check(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            return new OfficeFile().read(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new Rejected("own.broken");
        }
    }

    private FileKind read(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_ENTRIES) {
            throw new Rejected("own.unpacked");
        }
        for (ZipArchiveEntry entry : entries) {
            unpack(zip, entry);
        }
        FileKind kind = kind();
        if (entries.stream().anyMatch(entry -> PROGRAM.matcher(entry.getName()).matches()) || kept.values().stream().anyMatch(this::isMacro)) {
            throw new Rejected("own.macros");
        }
        if (kept.entrySet().stream().filter(part -> part.getKey().endsWith(".rels")).anyMatch(part -> fetches(part.getValue()))) {
            throw new Rejected("own.fetches");
        }
        return kind;
    }

    private FileKind kind() {
        if (FileKind.ODT.type().equals(kept.get(MIMETYPE)) && kept.containsKey("content.xml")) {
            return FileKind.ODT;
        }
        String types = kept.getOrDefault(CONTENT_TYPES, "");
        if (types.contains("macroEnabled")) {
            throw new Rejected("own.macros");
        }
        if (types.contains(WORD) && kept.containsKey("_rels/.rels")) {
            return FileKind.DOCX;
        }
        throw new Rejected("own.kind");
    }

    private boolean isMacro(String text) {
        return text.contains("application/vnd.ms-office.vbaProject");
    }

    private static boolean fetches(String relationships) {
        return RELATIONSHIP.matcher(relationships).results().anyMatch(one -> FETCHED.matcher(one.group()).matches());
    }

    private void unpack(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption() || !zip.canReadEntryData(entry)) {
            throw new Rejected("own.locked");
        }
        String name = entry.getName();
        boolean keep = name.equals(CONTENT_TYPES) || name.equals(MIMETYPE) || name.endsWith(".rels");
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                unpacked += n;
                if (unpacked > LARGEST_UNPACKED || keep && text.size() > LARGEST_KEPT) {
                    throw new Rejected("own.unpacked");
                }
                if (keep) {
                    text.write(buffer, 0, n);
                }
            }
        }
        if (keep || name.equals("content.xml")) {
            kept.put(name, text.toString(StandardCharsets.UTF_8));
        }
    }
}
