package org.imr.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.imr.access.Kept;
import org.imr.access.Scope;

/** A person who waits for a place in a group. */
@Entity
@Scope(group = "e.group")
public class Waiting extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private Group group;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "participant_id")
    private Participant participant;
    private LocalDate since;

    protected Waiting() {
    }

    public Waiting(Group group, Participant participant, LocalDate since) {
        this.group = group;
        this.participant = participant;
        this.since = since;
    }

    public void since(LocalDate day) {
        since = day;
    }

    public Group group() {
        return group;
    }

    public Participant participant() {
        return participant;
    }

    public LocalDate since() {
        return since;
    }
}
