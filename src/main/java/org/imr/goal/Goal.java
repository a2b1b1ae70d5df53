package org.imr.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.roster.Participant;

/** What a person wants, in their own words. It may be reached, changed or laid aside; none of these is an end of recovery. */
@Entity
@Scope(participant = "e.participant", on = "e.setOn")
public class Goal extends Kept {

    /** What has become of the goal. */
    public enum Status {
        ACTIVE, REACHED, CHANGED, LAID_ASIDE
    }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "participant_id")
    private Participant participant;
    private int number;
    private String words;
    @Column(name = "set_on")
    private LocalDate setOn;
    private String area;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Column(name = "status_on")
    private LocalDate statusOn;

    protected Goal() {
    }

    public Goal(Participant participant, int number, String words, LocalDate setOn) {
        this.participant = participant;
        this.number = number;
        this.words = words;
        this.setOn = setOn;
        this.status = Status.ACTIVE;
    }

    /** Writes it anew, in the person's words; {@code area} of life may be null. */
    public void say(String newWords, LocalDate day, String area) {
        this.words = newWords;
        this.setOn = day;
        this.area = area;
    }

    /** Puts the words right, or the area of life; the day it was set stays, so that follow-ups keep counting. */
    public void reword(String newWords, String newArea) {
        say(newWords, setOn, newArea);
    }

    /** @param now null: not recorded, which reads as active */
    public void status(Status now, LocalDate since) {
        status = now;
        statusOn = since;
    }

    public boolean isActive() {
        return status == null || status == Status.ACTIVE;
    }

    public Participant participant() {
        return participant;
    }

    public int number() {
        return number;
    }

    public String words() {
        return words;
    }

    public LocalDate setOn() {
        return setOn;
    }

    public String area() {
        return area;
    }

    public Status status() {
        return status;
    }

    public LocalDate statusOn() {
        return statusOn;
    }
}
