package org.imr.web.evidence;

/**
 * Somebody or something that a count rests on.
 *
 * @param label  as it stands in a list: a preferred name, a session's number
 * @param spoken the same for whoever hears it alone: `Session 3, 4 Mar 2026`; begins with nothing else than the label is part of
 * @param href   the address of its record; empty where there is none
 */
public record Linked(String label, String spoken, String href) {

    static Linked plain(String label) {
        return new Linked(label, label, "");
    }
}
