package org.imr.access;

/**
 * What is to be written into the audit trail about one change.
 *
 * @param kind   what was changed: `group`, `session`, `staff` ...
 * @param code   which one: the code people know it by
 * @param action what was done: `created`, `changed`, `signed` ...
 * @param detail what changed from what to what, one `field: old -> new` a line; null when the action says it all
 */
public record Trace(String kind, String code, String action, String detail, String site, String group, String reason) {

    public static Trace of(String kind, String code, String action) {
        return new Trace(kind, code, action, null, null, null, null);
    }

    /** The site and the group (may be null) to which the change belongs. */
    public Trace in(String siteCode, String groupCode) {
        return new Trace(kind, code, action, detail, siteCode, groupCode, reason);
    }

    public Trace because(String why) {
        return new Trace(kind, code, action, detail, site, group, why);
    }

    /** Adds `field: old -> new` when the two differ. */
    public Trace change(String field, Object from, Object to) {
        String before = from == null ? "" : from.toString();
        String after = to == null ? "" : to.toString();
        if (before.equals(after)) {
            return this;
        }
        String line = field + ": " + before + " -> " + after;
        return new Trace(kind, code, action, detail == null ? line : detail + "\n" + line, site, group, reason);
    }

    /** False when nothing differed, so that there is nothing to write. */
    public boolean changed() {
        return detail != null;
    }
}
