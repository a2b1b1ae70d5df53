package org.imr.roster;

import java.io.Serializable;
import java.time.LocalDate;

/** A person who waits for a place in a group, since that day. */
public record WaitingLine(String participant, String name, LocalDate since) implements Serializable {

    static final String SELECT = "new org.imr.roster.WaitingLine(e.participant.code, e.participant.displayName, e.since)";
}
