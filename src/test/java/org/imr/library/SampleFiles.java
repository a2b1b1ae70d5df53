package org.imr.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of all kinds, good and bad, as somebody may upload them. */
final class SampleFiles {

    static final String WORD = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\""
        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String RELATIONS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

    private SampleFiles() {
    }

    static byte[] pdf(String objects) {
        return ("%PDF-1.7\n" + objects + "\nxref\n0 1\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A PDF with its objects packed in a stream, as most programs write them. */
    static byte[] packedPdf(String objects) {
        Deflater deflater = new Deflater();
        deflater.setInput(objects.getBytes(StandardCharsets.ISO_8859_1));
        deflater.finish();
        byte[] packed = new byte[4096];
        int length = deflater.deflate(packed);
        return pdf("5 0 obj\n<< /Type /ObjStm /Filter /FlateDecode /Length " + length + " >>\nstream\n"
            + new String(packed, 0, length, StandardCharsets.ISO_8859_1) + "\nendstream\nendobj");
    }

    static Map<String, String> docx() {
        return new LinkedHashMap<>(Map.of("[Content_Types].xml", WORD, "_rels/.rels", RELATIONS, "word/document.xml", "<w:document/>"));
    }

    static Map<String, String> odt() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", ODT);
        entries.put("content.xml", "<office:document-content/>");
        return entries;
    }

    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                byte[] content = entry.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry made = new ZipEntry(entry.getKey());
                if (entry.getKey().equals("mimetype")) {
                    stored(made, content);
                }
                zip.putNextEntry(made);
                zip.write(content);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static void stored(ZipEntry entry, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }

    /** A Word document of a few hundred kilobytes that unpacks to more than 100 MB. */
    static byte[] bomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] nothing = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : docx().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("word/media/picture.bmp"));
            for (int i = 0; i < 101; i++) {
                zip.write(nothing);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
