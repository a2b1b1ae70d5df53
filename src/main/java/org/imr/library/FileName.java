package org.imr.library;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.imr.kernel.Rejected;

/** The name under which a file is kept and given out again, out of the name it came with. */
final class FileName {

    /** In characters, without the ending: safe on every file system, also where a letter takes four bytes. */
    private static final int LONGEST = 60;
    /** Names that Windows gives to devices, with any ending. */
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileName() {
    }

    /**
     * The name without control characters and marks that turn the direction of writing (`gpj.exe` would read as `exe.jpg`), without what
     * file systems forbid, and with the ending of what the file really is.
     *
     * @throws Rejected `own.name-path` when it has steps between folders, which no browser sends
     */
    static String of(String given, FileKind kind) {
        String name = given == null ? "" : given;
        if (name.contains("/") || name.contains("\\") || name.startsWith("..")) {
            throw new Rejected("own.name-path");
        }
        name = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", "")
            .replaceAll("[<>:\"|?*%;]", "_").replaceAll("\\s+", " ").strip();
        int dot = name.lastIndexOf('.');
        String base = (dot < 0 ? name : name.substring(0, dot)).replaceAll("^[. ]+|[. ]+$", "");
        if (base.codePointCount(0, base.length()) > LONGEST) {
            base = base.substring(0, base.offsetByCodePoints(0, LONGEST)).strip();
        }
        if (base.isEmpty()) {
            base = "handout";
        }
        return (RESERVED.matcher(base).matches() ? "_" + base : base) + kind.ending();
    }
}
