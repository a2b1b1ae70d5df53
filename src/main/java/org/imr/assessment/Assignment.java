package org.imr.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.access.Staff;

/** That a person assesses: it gives them the group's records while the assessment is open, and their own ratings for good. */
@Entity
@Table(name = "assessment_assessor")
@Scope(open = "who assesses which group decides the scope itself; it names staff and assessments only")
public class Assignment extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;
    private int position;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "staff_id")
    private Staff staff;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "signed_at")
    private Instant signedAt;
    @Column(name = "rate_first")
    private boolean rateFirst;

    protected Assignment() {
    }

    /** @param position their place in the list of assessors, from 0 */
    public Assignment(Assessment assessment, int position, Staff staff) {
        this.assessment = assessment;
        this.position = position;
        this.staff = staff;
    }

    /** The assessor's own ratings are complete; from now on the other assessors may see them. */
    public void submit(Instant at) {
        assessment.mustBeOpen();
        submittedAt = at;
    }

    /** @param at when; null takes the signature back, because what was signed has changed since */
    public void sign(Instant at) {
        assessment.mustBeOpen();
        signedAt = at;
    }

    /** Whether they want to rate before they see what the records suggest. */
    public void rateFirst(boolean wish) {
        assessment.mustBeOpen();
        rateFirst = wish;
    }

    public boolean isRateFirst() {
        return rateFirst;
    }

    public Assessment assessment() {
        return assessment;
    }

    public int position() {
        return position;
    }

    public void position(int place) {
        position = place;
    }

    public Staff staff() {
        return staff;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
