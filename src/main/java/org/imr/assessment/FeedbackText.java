package org.imr.assessment;

/** A section to be kept. @param item the number of the item it would lift; null for the other kinds */
public record FeedbackText(FeedbackPart.Kind kind, Integer item, String text) {
}
