package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.imr.assessment.ActionLine;
import org.imr.assessment.ActionService;
import org.imr.assessment.Comparison;
import org.imr.assessment.ComparisonService;
import org.imr.assessment.ReplyLine;
import org.imr.assessment.ReplyService;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Scale;
import org.imr.kernel.Word;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;
import org.imr.web.kit.Texts;

/**
 * The part `change.xhtml` of an assessment's page, and `carried.xhtml` of an item's: what has changed since the assessment before, what
 * the group replied to it, and what it set out to do after that.
 */
@Named
@RequestScoped
public class ChangePage {

    @Inject
    private ComparisonService comparisons;
    @Inject
    private ActionService actions;
    @Inject
    private ReplyService replying;
    @Inject
    private EvidenceText evidenceText;
    @Inject
    private Texts texts;
    @Inject
    private Reader reader;
    @Inject
    private Page page;
    private Optional<Comparison> since;
    private List<ActionLine> carried;
    private List<ReplyLine> replies;

    /** The comparison; null when there is none. */
    public Comparison getSince() {
        if (since == null) {
            since = comparisons.since(page.text("assessment"));
        }
        return since.orElse(null);
    }

    public List<ActionLine> getCarried() {
        if (carried == null) {
            carried = actions.carried(page.text("assessment"));
        }
        return carried;
    }

    /** Of these the ones for that item. */
    public List<ActionLine> carried(int item) {
        return getCarried().stream().filter(one -> one.item() == item).toList();
    }

    /** What the group replied to the assessment before, item by item. */
    public List<ReplyLine> getReplies() {
        if (replies == null) {
            replies = replying.carried(page.text("assessment"));
        }
        return replies;
    }

    /** Of these the ones for that item: one, or none. */
    public List<ReplyLine> replies(int item) {
        return getReplies().stream().filter(one -> one.item() == item).toList();
    }

    /** What the records say to the change of one item. */
    public String records(Comparison.Line line) {
        return texts.get("feedback.records-" + Word.of(line.records()));
    }

    /** How the two assessments were made differently. */
    public String unlike(Comparison.Unlike unlike) {
        return texts.of("feedback.unlike-" + Word.of(unlike), getSince().joined(), getSince().gone());
    }

    /** An item by its number and title. */
    public String item(Scale scale, int number) {
        return number + ". " + scale.item(number).map(item -> item.title().in(reader.getLanguage())).orElse("");
    }

    public String count(Scale scale, Evidence evidence) {
        return evidenceText.count(scale, evidence);
    }
}
