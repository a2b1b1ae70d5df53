package org.imr.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.imr.access.Kept;
import org.imr.access.Scope;

/** One small step towards a goal. */
@Entity
@Table(name = "goal_step")
@Scope(participant = "e.goal.participant", on = "e.goal.setOn")
public class GoalStep extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "goal_id")
    private Goal goal;
    private int number;
    private String text;
    @Column(name = "done_on")
    private LocalDate doneOn;

    protected GoalStep() {
    }

    public GoalStep(Goal goal, int number, String text) {
        this.goal = goal;
        this.number = number;
        this.text = text;
    }

    /** @param doneOn the day it was done, or null */
    public void describe(String text, LocalDate doneOn) {
        this.text = text;
        this.doneOn = doneOn;
    }

    public Goal goal() {
        return goal;
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    public LocalDate doneOn() {
        return doneOn;
    }
}
