package org.imr.roster;

import java.util.List;
import java.util.stream.Collectors;
import org.imr.kernel.Secret;

/**
 * The holidays of a site, and what they meet.
 *
 * @param days   in order of time
 * @param groups those with sessions planned on one of them
 */
public record HolidaySheet(String site, String name, List<DaysOff> days, List<Met> groups) {

    /** A group with sessions planned on a holiday. */
    public record Met(String code, String name, List<OnHoliday> sessions) {
    }

    /** The list as it is typed, one holiday a line. */
    public String text() {
        return text(days);
    }

    /** What a form gives back, so that a list changed meanwhile is noticed. */
    public String seen() {
        return seen(days);
    }

    static String seen(List<DaysOff> days) {
        return Secret.digest(text(days));
    }

    private static String text(List<DaysOff> days) {
        return days.stream().map(DaysOff::line).collect(Collectors.joining("\n"));
    }
}
