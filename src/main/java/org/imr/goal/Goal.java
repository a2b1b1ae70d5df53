package org.imr.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
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
    @Column(name = "said_on")
    private LocalDate saidOn;
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
        this.saidOn = setOn;
        this.status = Status.ACTIVE;
    }

    /** Writes it as somebody brings it, in the person's words; {@code area} of life may be null. New words are as old as the goal. */
    public void say(String newWords, LocalDate day, String newArea) {
        if (!day.equals(setOn) || !newWords.equals(words) || !Objects.equals(newArea, area)) {
            saidOn = day;
        }
        words = newWords;
        setOn = day;
        area = newArea;
    }

    /** Puts the words right, or the area of life, on that day; the day it was set stays, so that follow-ups keep counting. */
    public void reword(String newWords, String newArea, LocalDate on) {
        words = newWords;
        area = newArea;
        saidOn = on;
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

    /** Since when the words, and the area of life, stand as they do. */
    public LocalDate saidOn() {
        return saidOn;
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
