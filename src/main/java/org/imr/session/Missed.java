package org.imr.session;

import java.util.List;

/**
 * What somebody in a group has missed of it.
 *
 * @param name    what they like to be called
 * @param modules those of sessions that they were not at, in the order they were taught
 * @param last    the latest of these sessions
 */
public record Missed(String participant, String name, List<Part> modules, MissedModules.Held last) {

    /**
     * A module of which they missed something.
     *
     * @param missed   in how many sessions it was taught without them
     * @param received at how many sessions with it they were, with this group, one to one or in another group
     * @param last     whether it was taught in the latest session they missed
     */
    public record Part(String module, int missed, int received, boolean last) {

        /** True when they have not received it at all. */
        public boolean isOpen() {
            return received == 0;
        }
    }

    public Missed {
        modules = List.copyOf(modules);
    }

    /** Codes of the modules that they have not received at all. */
    public List<String> open() {
        return modules.stream().filter(Part::isOpen).map(Part::module).toList();
    }

    /** What a session one to one is for first: what they lack altogether, else what they missed last. */
    public List<String> proposed() {
        return open().isEmpty() ? modules.stream().filter(Part::last).map(Part::module).toList() : open();
    }
}
