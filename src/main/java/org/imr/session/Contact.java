package org.imr.session;

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
import org.imr.access.Staff;
import org.imr.roster.Participant;

/** A call or talk outside the sessions: with the person, someone close to them, or a professional. */
@Entity
@Scope(participant = "e.participant", on = "e.date")
public class Contact extends Kept {

    /** With whom. */
    public enum Kind {
        PARTICIPANT, SIGNIFICANT_OTHER, PROFESSIONAL
    }

    /** What for. */
    public enum Reason {
        MISSED_SESSION, INVITATION, GOAL, CATCH_UP, OTHER
    }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "participant_id")
    private Participant participant;
    private int number;
    @Column(name = "on_date")
    private LocalDate date;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Enumerated(EnumType.STRING)
    private Reason reason;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "staff_id")
    private Staff staff;
    private String note;

    protected Contact() {
    }

    public Contact(Participant participant, int number, LocalDate date, Kind kind) {
        this.participant = participant;
        this.number = number;
        this.date = date;
        this.kind = kind;
    }

    /** @param staff who made it, or null */
    public void describe(LocalDate date, Kind kind, Reason reason, Staff staff, String note) {
        this.date = date;
        this.kind = kind;
        this.reason = reason;
        this.staff = staff;
        this.note = note;
    }

    public Participant participant() {
        return participant;
    }

    public int number() {
        return number;
    }

    public LocalDate date() {
        return date;
    }

    public Kind kind() {
        return kind;
    }

    public Reason reason() {
        return reason;
    }

    public Staff staff() {
        return staff;
    }

    public String note() {
        return note;
    }
}
