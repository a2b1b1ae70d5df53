package org.imr.assessment;

/**
 * A section of a report as it is read.
 *
 * @param item null when it is about no single item
 * @param text null when it is left out
 */
public record FeedbackSection(int position, FeedbackPart.Kind kind, Integer item, String text, int version) {

    static FeedbackSection of(FeedbackPart part) {
        return new FeedbackSection(part.position(), part.kind(), part.item(), part.text(), part.version());
    }

    public boolean isWritten() {
        return text != null;
    }
}
