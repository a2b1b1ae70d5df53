package org.imr.session;

import java.time.LocalDate;
import java.time.LocalTime;
import org.imr.roster.Session;

/** A session in a list; {@code time} may be null. */
public record SessionLine(String group, String groupName, String site, int number, LocalDate date, LocalTime time,
        Session.Status status) {

    /** Where its page is. */
    public String address() {
        return "/groups/" + group + "/sessions/" + number;
    }

    public boolean isHeld() {
        return status == Session.Status.HELD;
    }
}
