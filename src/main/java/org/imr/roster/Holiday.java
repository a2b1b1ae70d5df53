package org.imr.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.access.Site;

/** One or more days on which the groups of a site do not meet. */
@Entity
@Scope(site = "e.site")
public class Holiday extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;
    @Column(name = "first_day")
    private LocalDate first;
    @Column(name = "last_day")
    private LocalDate last;
    private String name;

    protected Holiday() {
    }

    public Holiday(Site site, DaysOff days) {
        this.site = site;
        this.first = days.first();
        this.last = days.last();
        this.name = days.name();
    }

    public Site site() {
        return site;
    }

    public DaysOff days() {
        return new DaysOff(first, last, name);
    }
}
