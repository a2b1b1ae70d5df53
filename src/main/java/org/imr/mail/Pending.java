package org.imr.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.kernel.Bundles;

/**
 * What is due for one person of the staff, in numbers alone.
 *
 * @param hold    sessions of today in the groups they run
 * @param record  sessions of earlier days in these groups, not recorded yet
 * @param call    people of these groups who missed a session and have not been called since
 * @param assign  assessments whose day has come and whose assessors they choose
 * @param assess  assessments that they make and have not handed in, or whose signature fell after they had given it
 */
record Pending(int hold, int record, int call, int assign, int assess) {

    boolean isNothing() {
        return hold + record + call + assign + assess == 0;
    }

    /** The letter that says so. @param address of the installation, if it is known */
    Letter letter(String to, Locale locale, Optional<String> address) {
        String lines = Stream.of(line(locale, "mail.hold", hold), line(locale, "mail.record", record), line(locale, "mail.call", call),
                line(locale, "mail.assign", assign), line(locale, "mail.assess", assess))
            .flatMap(Optional::stream).map(line -> "- " + line).collect(Collectors.joining("\n"));
        String where = address.map(known -> Bundles.text(locale, "mail.open", known + "/"))
            .orElseGet(() -> Bundles.text(locale, "mail.sign-in"));
        return new Letter(to, Bundles.text(locale, "mail.due-subject"), String.join("\n\n",
            Arrays.asList(Bundles.text(locale, "mail.due"), lines, where, Bundles.text(locale, "mail.why"))) + "\n");
    }

    private static Optional<String> line(Locale locale, String key, int count) {
        return count == 0 ? Optional.empty() : Optional.of(Bundles.text(locale, key, count));
    }
}
