package org.imr.access;

import java.util.regex.Pattern;
import org.imr.kernel.Rejected;

/** What somebody typed, without the blanks around it, or the reason why it cannot be taken. Limits are those of the columns. */
final class Typed {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@;,<>]+@[^\\s@;,<>]+");

    private Typed() {
    }

    static String name(String text) {
        return text("name", text, 200);
    }

    /** A text that must be there. @throws Rejected `access.FIELD-missing` or `access.too-long` */
    static String text(String field, String text, int longest) {
        String typed = optional(text, longest);
        if (typed == null) {
            throw new Rejected("access." + field + "-missing");
        }
        return typed;
    }

    /** A text that may be absent: null then. */
    static String optional(String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > longest) {
            throw new Rejected("access.too-long", longest);
        }
        return text.strip();
    }

    static String code(String text) {
        String typed = text == null ? "" : text.strip();
        if (!CODE.matcher(typed).matches()) {
            throw new Rejected("access.code-wrong");
        }
        return typed;
    }

    static String email(String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.length() > 200 || !EMAIL.matcher(typed).matches()) {
            throw new Rejected("access.email-wrong");
        }
        return typed;
    }
}
