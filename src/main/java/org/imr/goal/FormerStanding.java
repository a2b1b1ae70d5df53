package org.imr.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.imr.access.Kept;
import org.imr.access.Scope;

/**
 * What had become of a goal, or of a step of it, before the site to which the person has moved said otherwise. Kept for the site that
 * they have left, once for each day on which it was changed: what stood there before that day.
 */
@Entity
@Table(name = "former_standing")
@Scope(participant = "e.goal.participant", on = "e.setOn")
public class FormerStanding extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "goal_id")
    private Goal goal;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "step_id")
    private GoalStep step;
    @Enumerated(EnumType.STRING)
    private Goal.Status status;
    @Column(name = "stood_on")
    private LocalDate on;
    @Column(name = "set_on")
    private LocalDate setOn;
    @Column(name = "changed_on")
    private LocalDate changedOn;

    protected FormerStanding() {
    }

    /** Of a goal, as it stands. @param changedOn the day on which it is changed */
    public FormerStanding(Goal goal, LocalDate changedOn) {
        this.goal = goal;
        this.status = goal.status();
        this.on = goal.statusOn();
        this.setOn = goal.setOn();
        this.changedOn = changedOn;
    }

    /** Of a step, as it stands. @param changedOn the day on which it is changed */
    public FormerStanding(GoalStep step, LocalDate changedOn) {
        this.goal = step.goal();
        this.step = step;
        this.on = step.doneOn();
        this.setOn = step.setOn();
        this.changedOn = changedOn;
    }

    /** The goal or the step of which this was so. */
    public Kept subject() {
        return step == null ? goal : step;
    }

    public Goal goal() {
        return goal;
    }

    /** Of a goal; null: not recorded, which reads as active. */
    Goal.Status status() {
        return status;
    }

    /** Since when the goal had that status, or on which day the step was done; null for none. */
    LocalDate on() {
        return on;
    }

    /** The first day on which it was no longer so. */
    public LocalDate changedOn() {
        return changedOn;
    }
}
