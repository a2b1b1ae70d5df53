package org.imr.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A session that somebody led, for counting. */
public record Led(UUID staff, UUID group, LocalDate date, List<String> modules) {

    static final String SELECT = "new org.imr.roster.Led(e.id, s.group.id, s.date, s.modules)";
}
