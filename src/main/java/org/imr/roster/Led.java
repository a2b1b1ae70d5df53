package org.imr.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Sessions of a group with the same modules that somebody led, for counting. @param date the first of them */
public record Led(UUID staff, UUID group, LocalDate date, List<String> modules) {

    static final String SELECT = "new org.imr.roster.Led(e.id, column('group_id', s), min(s.date), s.modules)";
    /** What the question is grouped by. */
    static final String BY = "e.id, column('group_id', s), s.modules";
}
