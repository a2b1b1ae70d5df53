package org.imr.draft;

import java.io.Serializable;
import java.time.Instant;

/**
 * A draft in a list of drafts.
 *
 * @param address where it was typed, from the first slash on
 * @param title   of that page
 * @param savedAt when the last of it was typed
 */
public record DraftLine(String address, String title, Instant savedAt) implements Serializable {

    static final String SELECT = "new org.imr.draft.DraftLine(e.address, e.title, e.savedAt)";
}
