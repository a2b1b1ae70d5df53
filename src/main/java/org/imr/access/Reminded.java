package org.imr.access;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody to whom a letter may go this morning.
 *
 * @param language in which to write: the one they chose, else that of a site where they work; null when neither is known
 * @param day      what day it is where they work
 */
public record Reminded(UUID staff, String email, String language, LocalDate day) {
}
