package org.imr.session;

import java.util.UUID;

/** Homework agreed in a session by one person, or by all ({@code participant} null). */
public record Agreed(UUID session, String participant, String text) {
}
