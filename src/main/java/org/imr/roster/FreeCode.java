package org.imr.roster;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes the next code of a kind, such as `BAL-007` after `BAL-006`. Whoever fills in the form may choose another. */
final class FreeCode {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})$");

    private FreeCode() {
    }

    /** One more than the highest number behind the prefix. @param digits how many digits at least */
    static String after(String prefix, List<String> taken, int digits) {
        int highest = 0;
        for (String code : taken) {
            Matcher number = NUMBER.matcher(code);
            if (code.startsWith(prefix) && number.find() && number.start() == prefix.length()) {
                highest = Math.max(highest, Integer.parseInt(number.group(1)));
            }
        }
        return prefix + String.format("%0" + digits + "d", highest + 1);
    }
}
