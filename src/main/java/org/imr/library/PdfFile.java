package org.imr.library;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.imr.kernel.Rejected;

/**
 * Looks through a PDF for what acts on its own: scripts and programs that start. Names are looked for outside of streams and in
 * the streams that hold objects (ISO 32000-1, 7.5.7); pictures and page contents are data. An encrypted file shows no more than its
 * structure, and is left to the reader's program, which asks before it does anything.
 */
final class PdfFile {

    /** All unpacked objects of a sheet of text are a few hundred kilobytes. */
    private static final int LARGEST_UNPACKED = 50 << 20;
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n(.*?)endstream", Pattern.DOTALL);
    /** A name may be written with its letters in hexadecimal: {@code /J#61vaScript}. */
    private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern ACTING = Pattern.compile("/(?:JavaScript|JS|Launch|RichMedia|ImportData)(?![A-Za-z0-9_-])");

    private int unpacked;

    private PdfFile() {
    }

    static boolean isOne(byte[] content) {
        String start = new String(content, 0, Math.min(9, content.length), StandardCharsets.ISO_8859_1);
        return start.matches("(?s)%PDF-[12]\\..*");
    }

    /** @throws Rejected `own.broken`, `own.pdf-script` */
    static void check(byte[] content) {
        new PdfFile().read(new String(content, StandardCharsets.ISO_8859_1));
    }

    private void read(String text) {
        if (text.lastIndexOf("%%EOF") < Math.max(0, text.length() - 2048) || !text.contains("startxref")) {
            throw new Rejected("own.broken");
        }
        Matcher streams = STREAM.matcher(text);
        int from = 0;
        while (streams.find()) {
            String between = text.substring(from, streams.start());
            look(between);
            if (between.substring(Math.max(0, between.lastIndexOf(" obj"))).contains("/ObjStm")) {
                look(unpack(streams.group(1)));
            }
            from = streams.end();
        }
        look(text.substring(from));
    }

    private static void look(String objects) {
        String plain = objects.indexOf('#') < 0 ? objects
            : HEX.matcher(objects).replaceAll(hex -> Matcher.quoteReplacement("" + (char) Integer.parseInt(hex.group(1), 16)));
        if (ACTING.matcher(plain).find()) {
            throw new Rejected("own.pdf-script");
        }
    }

    /** What is packed otherwise, or encrypted, unpacks to nothing. */
    private String unpack(String stream) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(stream.getBytes(StandardCharsets.ISO_8859_1));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                unpacked += n;
                if (unpacked > LARGEST_UNPACKED) {
                    throw new Rejected("own.unpacked");
                }
                out.write(buffer, 0, n);
            }
            return out.toString(StandardCharsets.ISO_8859_1);
        } catch (DataFormatException e) {
            return "";
        } finally {
            inflater.end();
        }
    }
}
