package org.imr.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in a cell of an .xlsx. XML cannot carry every character, so spreadsheets write `_x0001_` for U+0001, and
 * `_x005F_x0001_` for a text that looks like that (ECMA-376, part 1, ST_Xstring).
 */
final class CellText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    /** Tab, return and their full-width kin included: what a spreadsheet, or a person typing over it, takes for a formula. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private CellText() {
    }

    static String encode(String text) {
        String safe = text.indexOf("_x") < 0 ? text : LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        StringBuilder out = null;
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < safe.length()
                    && Character.isLowSurrogate(safe.charAt(i + 1));
            boolean carried = pair || c >= ' ' && c < 0xfffe && !Character.isSurrogate(c) || c == '\t' || c == '\n';
            if (!carried && out == null) {
                out = new StringBuilder(safe.length() + 8).append(safe, 0, i);
            }
            if (out != null) {
                if (carried) {
                    out.append(c);
                } else {
                    out.append(String.format("_x%04X_", (int) c));
                }
            }
            if (pair) {
                i++;
                if (out != null) {
                    out.append(safe.charAt(i));
                }
            }
        }
        return out == null ? safe : out.toString();
    }

    static String decode(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** True for text that must be marked as text, so that nothing takes it for a formula. */
    static boolean risky(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
