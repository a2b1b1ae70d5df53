package org.imr.assessment;

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
import org.imr.access.Staff;

/** Something the group has set out to do after an assessment, bound to an item: what, who, by when, and what will show it. */
@Entity
@Table(name = "action_point")
@Scope(group = "e.assessment.group", orRead = "exists (select a from Assignment a where a.assessment = e.assessment and a.staff.id = :ownId)")
public class ActionPoint extends Kept {

    /** What has become of it. */
    public enum State {
        OPEN, DONE, DROPPED
    }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;
    private int number;
    private int item;
    private String what;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "doer_id")
    private Staff doer;
    @Column(name = "by_date")
    private LocalDate due;
    @Column(name = "shown_by")
    private String shownBy;
    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;
    private String word;
    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected ActionPoint() {
    }

    public ActionPoint(Assessment assessment, int number) {
        this.assessment = assessment;
        this.number = number;
    }

    /** @param newDoer null: all who run the group */
    public void plan(int newItem, String newWhat, Staff newDoer, LocalDate newDue, String newShownBy) {
        item = newItem;
        what = newWhat;
        doer = newDoer;
        due = newDue;
        shownBy = newShownBy;
    }

    /** @param newWord how it went, or why it was dropped */
    public void become(State now, String newWord, LocalDate on) {
        state = now;
        word = newWord;
        endedOn = now == State.OPEN ? null : on;
    }

    public Assessment assessment() {
        return assessment;
    }

    public int number() {
        return number;
    }

    public int item() {
        return item;
    }

    public String what() {
        return what;
    }

    /** Null: all who run the group. */
    public Staff doer() {
        return doer;
    }

    public LocalDate due() {
        return due;
    }

    public String shownBy() {
        return shownBy;
    }

    public State state() {
        return state;
    }

    public String word() {
        return word;
    }

    public LocalDate endedOn() {
        return endedOn;
    }
}
