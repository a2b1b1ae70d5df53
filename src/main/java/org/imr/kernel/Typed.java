package org.imr.kernel;

import java.util.regex.Pattern;

/** What somebody typed into a form, looked at before it is kept, so that a column that is too short never becomes our fault. */
public final class Typed {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private Typed() {
    }

    /** The text without space around it. @throws Rejected `typed.blank` or `typed.long` */
    public static String required(String text, int longest) {
        String kept = optional(text, longest);
        if (kept == null) {
            throw new Rejected("typed.blank");
        }
        return kept;
    }

    /** The text without space around it, null when nothing is left. @throws Rejected `typed.long` */
    public static String optional(String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String kept = text.strip();
        if (kept.length() > longest) {
            throw new Rejected("typed.long", longest);
        }
        return kept;
    }

    /** A code: letters, digits, `-`, `_`, at most 40. @throws Rejected `typed.code` */
    public static String code(String text) {
        String kept = text == null ? "" : text.strip();
        if (!CODE.matcher(kept).matches()) {
            throw new Rejected("typed.code");
        }
        return kept;
    }
}
