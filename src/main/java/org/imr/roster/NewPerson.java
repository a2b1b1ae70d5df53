package org.imr.roster;

/**
 * A person who takes part for the first time.
 *
 * @param name      what they like to be called
 * @param birthYear null when not told
 * @param language  `en`, `da`, `nb`, or null for the site's
 */
public record NewPerson(String code, String name, Integer birthYear, String language) {
}
