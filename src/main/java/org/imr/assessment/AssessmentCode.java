package org.imr.assessment;

import org.imr.kernel.NotFound;

/** What people and addresses call an assessment: `B-01-2` is the second one of group `B-01`. */
record AssessmentCode(String group, int number) {

    /** @throws NotFound when the text is no such code */
    static AssessmentCode of(String text) {
        int dash = text.lastIndexOf('-');
        try {
            return new AssessmentCode(text.substring(0, Math.max(dash, 0)), Integer.parseInt(text.substring(dash + 1)));
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }
}
