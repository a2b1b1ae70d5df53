package org.imr.roster;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A person for whom a site is to find a group.
 *
 * @param from     the name of the group they left
 * @param fromSite the name of its site
 * @param to       the code of the site that is to take them up
 * @param toSite   its name
 * @param note     may be null
 * @param declinedOn when the site said that it cannot take them up; null while it has not
 * @param why      its reason; null while there is none
 */
public record ReferralLine(String participant, String name, String from, String fromSite, String to, String toSite,
        LocalDate since, String note, LocalDate declinedOn, String why)
        implements Serializable {

    static final String SELECT = "new org.imr.roster.ReferralLine(p.code, p.displayName, g.name, s.name, e.toSite, t.name, e.since, e.note, e.declinedOn, e.declinedReason)";
}
