package org.imr.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.access.Staff;
import org.imr.kernel.Rejected;

/** One item rated by one assessor, or by all together (the consensus): 1 to 5, or that it cannot be rated, and why. */
@Entity
@Scope(group = "e.assessment.group", orRead = "exists (select a from Assignment a where a.assessment = e.assessment and a.staff.id = :ownId)")
public class Rating extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "staff_id")
    private Staff assessor;
    private int item;
    @Column(name = "rated")
    private Integer value;
    private boolean undecided;
    private String rationale;
    private String notes;
    @Enumerated(EnumType.STRING)
    private Suggestion suggestion;

    protected Rating() {
    }

    /** What came first, the assessor's own rating or what the records suggest. */
    public enum Suggestion {
        /** They had seen it before they rated. */
        SEEN_FIRST,
        /** They rated before they saw it, and left it so. */
        RATED_FIRST,
        /** They rated before they saw it, and rated otherwise after. */
        CHANGED_AFTER
    }

    /** @param assessor null for the consensus */
    public Rating(Assessment assessment, Staff assessor, int item) {
        this.assessment = assessment;
        this.assessor = assessor;
        this.item = item;
    }

    /** @param value 1 to 5, or null: cannot be rated */
    public void rate(Integer value, String rationale) {
        assessment.mustBeOpen();
        if (value != null && (value < 1 || value > 5)) {
            throw new Rejected("assessment.rating-range");
        }
        this.value = value;
        this.undecided = false;
        this.rationale = rationale;
    }

    /** Keeps what has been written so far; the item is neither rated yet nor said to be impossible to rate. */
    public void leaveUndecided(String rationale) {
        assessment.mustBeOpen();
        this.value = null;
        this.undecided = true;
        this.rationale = rationale;
    }

    /** The assessor's own notes from interviews, observation and papers, as {@link SourceNotes} writes them. */
    public void notes(String text) {
        assessment.mustBeOpen();
        notes = text;
    }

    /**
     * Keeps what came first, told when the rating is first decided and with each change of it.
     *
     * @param seen whether the assessor has seen what the records suggest
     */
    void suggested(boolean seen) {
        assessment.mustBeOpen();
        if (suggestion == null) {
            suggestion = seen ? Suggestion.SEEN_FIRST : Suggestion.RATED_FIRST;
        } else if (suggestion == Suggestion.RATED_FIRST && seen) {
            suggestion = Suggestion.CHANGED_AFTER;
        }
    }

    /** Takes everything over from the rating that an amendment begins with. */
    Rating like(Rating signed) {
        assessment.mustBeOpen();
        value = signed.value;
        undecided = signed.undecided;
        rationale = signed.rationale;
        notes = signed.notes;
        suggestion = signed.suggestion;
        return this;
    }

    public Assessment assessment() {
        return assessment;
    }

    public Staff assessor() {
        return assessor;
    }

    public int item() {
        return item;
    }

    /** 1 to 5; null when it cannot be rated, or is undecided. */
    public Integer value() {
        return value;
    }

    /** True while there are notes only: such a row counts nowhere as a rating. */
    public boolean isUndecided() {
        return undecided;
    }

    public String rationale() {
        return rationale;
    }

    public String notes() {
        return notes;
    }

    /** Null while it is undecided, when the records suggest nothing for its item, for the consensus, and where it is not known. */
    public Suggestion suggestion() {
        return suggestion;
    }
}
