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
@Scope(participant = "e.goal.participant", on = "e.setOn")
public class GoalStep extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "goal_id")
    private Goal goal;
    private int number;
    private String text;
    @Column(name = "set_on")
    private LocalDate setOn;
    @Column(name = "said_on")
    private LocalDate saidOn;
    @Column(name = "done_on")
    private LocalDate doneOn;

    protected GoalStep() {
    }

    /** A step of which nobody knows the day: as old as its goal. */
    public GoalStep(Goal goal, int number, String text) {
        this(goal, number, text, goal.setOn());
    }

    /** @param on the day on which it is set */
    public GoalStep(Goal goal, int number, String text, LocalDate on) {
        this.goal = goal;
        this.number = number;
        this.text = text;
        this.setOn = on;
        this.saidOn = on;
    }

    /** Puts its words right, on that day. */
    public void reword(String newText, LocalDate on) {
        text = newText;
        saidOn = on;
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

    public LocalDate setOn() {
        return setOn;
    }

    /** Since when its words stand as they do. */
    public LocalDate saidOn() {
        return saidOn;
    }

    public LocalDate doneOn() {
        return doneOn;
    }
}
