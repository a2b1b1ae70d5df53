package org.imr.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.roster.Participant;
import org.imr.roster.Session;

/** One person in one session: whether they were there, how the last homework went, a line of note. */
@Entity
@Scope(group = "e.session.group")
public class Attendance extends Kept {

    /** Whether the person was there. */
    public enum Status {
        PRESENT, LATE, ONLINE, ABSENT, EXCUSED, IN_HOSPITAL;

        /** Late and online are present too (evidence.md, Terms). */
        public boolean isPresent() {
            return this == PRESENT || this == LATE || this == ONLINE;
        }
    }

    /** How the homework from last time went. */
    public enum HomeworkDone {
        DONE, PARTLY, NOT_DONE, NONE
    }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private Session session;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "participant_id")
    private Participant participant;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Column(name = "significant_other_present")
    private Boolean significantOtherPresent;
    @Enumerated(EnumType.STRING)
    private HomeworkDone homework;
    @Column(name = "homework_helped")
    private Boolean homeworkHelped;
    private String note;

    protected Attendance() {
    }

    public Attendance(Session session, Participant participant) {
        this.session = session;
        this.participant = participant;
        this.status = Status.PRESENT;
    }

    /** @param significantOther whether a significant other was present; null: not recorded */
    public void mark(Status status, Boolean significantOther) {
        this.status = status;
        this.significantOtherPresent = significantOther;
    }

    /** @param done null: not asked; @param helped whether a significant other helped; null: not recorded */
    public void review(HomeworkDone done, Boolean helped) {
        this.homework = done;
        this.homeworkHelped = helped;
    }

    public void note(String text) {
        note = text;
    }

    public Session session() {
        return session;
    }

    public Participant participant() {
        return participant;
    }

    public Status status() {
        return status;
    }

    public Boolean significantOtherPresent() {
        return significantOtherPresent;
    }

    public HomeworkDone homework() {
        return homework;
    }

    public Boolean homeworkHelped() {
        return homeworkHelped;
    }

    public String note() {
        return note;
    }
}
