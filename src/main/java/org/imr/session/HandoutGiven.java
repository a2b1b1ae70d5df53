package org.imr.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.roster.Group;
import org.imr.roster.Participant;
import org.imr.roster.Session;

/**
 * One line of the handout ledger: who received which handout, in which version and language, when. It is written in a group and
 * belongs to the person: whoever reaches a group they are in reads it, wherever it was given.
 */
@Entity
@Table(name = "handout_given")
@Scope(group = "e.group", holder = "e.participant", on = "e.date")
public class HandoutGiven extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private Group group;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "participant_id")
    private Participant participant;
    private String handout;
    @Column(name = "on_date")
    private LocalDate date;
    @Column(name = "handout_version")
    private String handoutVersion;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private Session session;
    private String language;

    protected HandoutGiven() {
    }

    public HandoutGiven(Group group, Participant participant, String handout, LocalDate date) {
        this.group = group;
        this.participant = participant;
        this.handout = handout;
        this.date = date;
    }

    /** @param session the session in which it was given, or null */
    public void describe(String handoutVersion, Session session, String language) {
        this.handoutVersion = handoutVersion;
        this.session = session;
        this.language = language;
    }

    public Group group() {
        return group;
    }

    public Participant participant() {
        return participant;
    }

    public String handout() {
        return handout;
    }

    public LocalDate date() {
        return date;
    }

    public String handoutVersion() {
        return handoutVersion;
    }

    public Session session() {
        return session;
    }

    public String language() {
        return language;
    }
}
