package org.imr.roster;

import java.util.List;

/** One person as lists show them: preferred name, code, and the groups they are in now, no more. */
public record ParticipantLine(String code, String name, List<Stay> stays) {

    public ParticipantLine {
        stays = List.copyOf(stays);
    }

    /** Without the groups: the shape the database gives. */
    public ParticipantLine(String code, String name) {
        this(code, name, List.of());
    }
}
