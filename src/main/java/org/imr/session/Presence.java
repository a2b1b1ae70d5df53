package org.imr.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.roster.Group;

/**
 * How often somebody was there in a group. Nobody enters it: it is what their marks in held sessions come to, counted anew by
 * {@link Presences} whenever a mark is made or changed, so that sums over a programme need not read each mark.
 */
@Entity
@Scope(group = "e.group")
public class Presence extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private Group group;
    /** By id alone: sums are made over many of them, and nobody is named in a sum. */
    @Column(name = "participant_id")
    private UUID participant;
    private int present;
    private int marked;

    protected Presence() {
    }

    public Presence(Group group, UUID participant) {
        this.group = group;
        this.participant = participant;
    }

    /** @param present sessions with a mark that says so; @param marked sessions with any mark */
    public void count(int present, int marked) {
        this.present = present;
        this.marked = marked;
    }

    public Group group() {
        return group;
    }

    public UUID participant() {
        return participant;
    }

    public int present() {
        return present;
    }

    public int marked() {
        return marked;
    }
}
