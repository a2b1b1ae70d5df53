package org.imr.assessment;

/**
 * What the group says to an item.
 *
 * @param evidence what the assessors may not have seen
 * @param link     the address of a session or another record here, as the browser shows it, or empty
 * @param version  of the reply this was typed into; null when there was none yet
 */
public record ReplyEntry(String text, String evidence, String link, Integer version) {
}
