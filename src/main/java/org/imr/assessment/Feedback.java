package org.imr.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.access.Staff;
import org.imr.kernel.Rejected;

/** The report of an assessment to its group. Until it is released only the assessors and the coordinators read it. */
@Entity
@Scope(group = "e.assessment.group", orRead = "exists (select a from Assignment a where a.assessment = e.assessment and a.staff.id = :ownId)")
public class Feedback extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;
    private String language;
    @Column(name = "released_at")
    private Instant releasedAt;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "released_by")
    private Staff releasedBy;

    protected Feedback() {
    }

    /** @param language in which it is written: that of the group's site */
    public Feedback(Assessment assessment, String language) {
        this.assessment = assessment;
        this.language = language;
    }

    /** Gives it to the group, once. */
    public void release(Instant at, Staff by) {
        if (releasedAt != null) {
            throw new Rejected("followup.released-already");
        }
        releasedAt = at;
        releasedBy = by;
    }

    public Assessment assessment() {
        return assessment;
    }

    public String language() {
        return language;
    }

    /** Null until then. */
    public Instant releasedAt() {
        return releasedAt;
    }

    public Staff releasedBy() {
        return releasedBy;
    }
}
