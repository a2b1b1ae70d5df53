package org.imr.session;

import java.io.Serializable;
import java.time.LocalDate;

/** Somebody to be called: who, under which number (may be null), and which session they missed. */
public record CallLine(String participant, String name, String phone, String group, String groupName, int session, LocalDate date,
        Attendance.Status status) implements Serializable {
}
