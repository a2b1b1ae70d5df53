package org.imr.session;

import java.time.LocalDate;
import java.time.LocalTime;
import org.imr.roster.Session;

/** A session in a list; {@code time} may be null, as may {@code with}: the name of the person it is planned with, one to one. */
public record SessionLine(String group, String groupName, String site, int number, LocalDate date, LocalTime time,
        Session.Status status, String with) {

    /** Where its page is. */
    public String address() {
        return "/groups/" + group + "/sessions/" + number;
    }

    public boolean isHeld() {
        return status == Session.Status.HELD;
    }
}
