package org.imr.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.access.Staff;
import org.imr.kernel.Rejected;

/** The day on which a step of an assessment's review is to be done, and when it was. */
@Entity
@Table(name = "review_step")
@Scope(group = "e.assessment.group", orRead = "exists (select a from Assignment a where a.assessment = e.assessment and a.staff.id = :ownId)")
public class ReviewDay extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;
    private String step;
    @Column(name = "on_date")
    private LocalDate day;
    private boolean moved;
    @Column(name = "done_on")
    private LocalDate doneOn;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "done_by")
    private Staff doneBy;

    protected ReviewDay() {
    }

    /** @param step the code of a step of the scale */
    public ReviewDay(Assessment assessment, String step, LocalDate day) {
        this.assessment = assessment;
        this.step = step;
        this.day = day;
    }

    /** Follows the day of the visit, unless somebody has moved it or it is done. */
    void follow(LocalDate newDay) {
        if (!moved && doneOn == null) {
            day = newDay;
        }
    }

    /** To another day, by hand. @throws Rejected `followup.step-done` when it is done */
    void move(LocalDate newDay) {
        if (doneOn != null) {
            throw new Rejected("followup.step-done");
        }
        day = newDay;
        moved = true;
    }

    /** @param on null: it is to be done after all */
    void done(LocalDate on, Staff by) {
        doneOn = on;
        doneBy = on == null ? null : by;
    }

    public Assessment assessment() {
        return assessment;
    }

    public String step() {
        return step;
    }

    public LocalDate day() {
        return day;
    }

    public boolean isMoved() {
        return moved;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public Staff doneBy() {
        return doneBy;
    }
}
