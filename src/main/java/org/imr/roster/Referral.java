package org.imr.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.imr.access.Kept;
import org.imr.access.Scope;

/**
 * That a person leaves, or has left, a group to go on at a site, which is to find a group there. It belongs to the group they leave; the
 * coordinators of the site read it, and whoever has the person in a group, so that nobody asks twice; it is gone once they have taken the person up. When they decline, it stays with their reason.
 */
@Entity
@Scope(group = "e.group", holder = "e.participant", on = "e.since",
    orRead = "e.toSite in (select s.code from Site s where s.id in :ownSites)")
public class Referral extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private Group group;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "participant_id")
    private Participant participant;
    @Column(name = "to_site")
    private String toSite;
    private LocalDate since;
    private String note;
    @Column(name = "declined_on")
    private LocalDate declinedOn;
    @Column(name = "declined_reason")
    private String declinedReason;

    protected Referral() {
    }

    /** @param toSite the code of the site; @param note what it should know to choose a group, or null */
    public Referral(Group group, Participant participant, String toSite, LocalDate since, String note) {
        this.group = group;
        this.participant = participant;
        this.toSite = toSite;
        this.since = since;
        this.note = note;
    }

    /** Asks the site again, which had declined. */
    void again(Group nowFrom, LocalDate nowSince, String newNote) {
        group = nowFrom;
        since = nowSince;
        note = newNote;
        declinedOn = null;
        declinedReason = null;
    }

    /** The site cannot take the person up. */
    void decline(LocalDate day, String reason) {
        declinedOn = day;
        declinedReason = reason;
    }

    public boolean isDeclined() {
        return declinedOn != null;
    }

    public Group group() {
        return group;
    }

    public Participant participant() {
        return participant;
    }

    public String toSite() {
        return toSite;
    }

    public LocalDate since() {
        return since;
    }

    public String note() {
        return note;
    }
}
