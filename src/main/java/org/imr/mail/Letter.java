package org.imr.mail;

/** A letter in plain text to one person of the staff. Nothing about a participant stands in it. */
public record Letter(String to, String subject, String text) {
}
