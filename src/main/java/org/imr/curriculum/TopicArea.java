package org.imr.curriculum;

import java.util.List;

/** The nine topic areas that the comprehensiveness of a curriculum is counted in. Modules cover them; two modules cover none. */
public final class TopicArea {

    /** What a module says that covers none of the areas. */
    public static final String NONE = "none";

    /** The codes of the nine areas, in the scale's order. */
    public static final List<String> CODES = List.of("recovery-strategies", "mental-illness-facts", "stress-vulnerability",
            "social-support", "using-medication", "preventing-relapse", "stress-management", "coping-with-symptoms",
            "mental-health-system");

    private TopicArea() {
    }
}
