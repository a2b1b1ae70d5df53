package org.imr.session;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.roster.Participant;
import org.imr.roster.Session;

/** What was agreed to be done until next time, by one person or by all. */
@Entity
@Scope(group = "e.session.group")
public class Homework extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private Session session;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "participant_id")
    private Participant participant;
    private String text;
    private String module;

    protected Homework() {
    }

    /** @param participant null for all; @param module its code, or null */
    public Homework(Session session, Participant participant, String text, String module) {
        this.session = session;
        this.participant = participant;
        this.text = text;
        this.module = module;
    }

    public void module(String code) {
        module = code;
    }

    public Session session() {
        return session;
    }

    public Participant participant() {
        return participant;
    }

    public String text() {
        return text;
    }

    public String module() {
        return module;
    }
}
