package org.imr.web.evidence;

import java.util.List;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Item;
import org.imr.fidelity.Rule;

/**
 * One item of the live page, in the reader's words.
 *
 * @param sentence    the count: `8 of 9 people have a handout for every module they attended`
 * @param share       the same in percent; empty where none is counted
 * @param anchor      the anchor of the rating suggested; empty without a suggestion
 * @param missing     why nothing is suggested; empty with a suggestion
 * @param lift        what would lift it; null where nothing is suggested
 * @param other       the other reading of the same count; empty where there is none
 * @param met         who or what is counted and met
 * @param unverified  what nobody has compared with the scale's own text
 * @param explained   how it is counted, for an auditor
 */
public record ItemRow(Item item, Evidence evidence, String title, String sentence, String share, String anchor, String missing, LiftText lift,
                      String other, List<Linked> met, List<Why> notMet, List<Why> leftOut, List<Why> outOfReach, List<Why> shown,
                      List<String> unverified, List<Explained> explained) {

    public int number() {
        return item.number();
    }

    public boolean isSuggested() {
        return evidence.suggested() != null;
    }

    /** True for an item that only people can judge; records add facts. */
    public boolean isPractice() {
        return evidence.rule() == Rule.Kind.PRACTICE;
    }

    /** What is counted, as a word of the message keys: people, sessions, size, areas or facilitators. */
    public String unit() {
        return EvidenceWords.unit(evidence.rule());
    }
}
