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
 * That a person has left a group to go on at a site, which is to find a group there. It belongs to the group they left; the
 * coordinators of the site read it, and it is gone once they have taken the person up.
 */
@Entity
@Scope(group = "e.group", orRead = "e.toSite in (select s.code from Site s where s.id in :ownSites)")
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
