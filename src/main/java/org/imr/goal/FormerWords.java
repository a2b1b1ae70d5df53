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

/**
 * What a goal, or a step of it, said before the site to which the person has moved changed its words. Kept for the site that they have
 * left, and only then: while nobody has moved, words that are put right are gone.
 */
@Entity
@Table(name = "former_words")
@Scope(participant = "e.goal.participant", on = "e.saidOn")
public class FormerWords extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "goal_id")
    private Goal goal;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "step_id")
    private GoalStep step;
    private String words;
    private String area;
    @Column(name = "said_on")
    private LocalDate saidOn;

    protected FormerWords() {
    }

    /** Of a goal, as it stands. */
    public FormerWords(Goal goal) {
        this.goal = goal;
        this.words = goal.words();
        this.area = goal.area();
        this.saidOn = goal.saidOn();
    }

    /** Of a step, as it stands. */
    public FormerWords(GoalStep step) {
        this.goal = step.goal();
        this.step = step;
        this.words = step.text();
        this.saidOn = step.saidOn();
    }

    /** The goal or the step whose words these were. */
    Kept subject() {
        return step == null ? goal : step;
    }

    public Goal goal() {
        return goal;
    }

    String words() {
        return words;
    }

    String area() {
        return area;
    }

    /** The first day on which it said so. */
    LocalDate saidOn() {
        return saidOn;
    }
}
