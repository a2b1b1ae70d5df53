package org.imr.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imr.access.Ask;

/**
 * A person for whom a site is to find a group.
 *
 * @param from     the name of the group they leave
 * @param fromSite the name of its site
 * @param to       the code of the site that is to take them up
 * @param toSite   its name
 * @param lastDay  in the group they leave, as it stands there now, which may be still to come; null when none is set
 * @param note     may be null
 * @param declinedOn when the site said that it cannot take them up; null while it has not
 * @param why      its reason; null while there is none
 */
public record ReferralLine(String participant, String name, String from, String fromSite, String to, String toSite,
        LocalDate since, LocalDate lastDay, String note, LocalDate declinedOn, String why)
        implements Serializable {

    private static final String SELECT = "new org.imr.roster.ReferralLine(p.code, p.displayName, g.name, s.name, e.toSite, t.name, e.since, "
        + "e.note, e.declinedOn, e.declinedReason)";

    /** When somebody leaves, or left, the group that referred them. */
    public record LastDay(String participant, String to, LocalDate day) {
    }

    /** As the database has one without its last day. */
    public ReferralLine(String participant, String name, String from, String fromSite, String to, String toSite, LocalDate since, String note,
            LocalDate declinedOn, String why) {
        this(participant, name, from, fromSite, to, toSite, since, null, note, declinedOn, why);
    }

    /**
     * Those asked for (`p` is the person, `g` the group), the longest waiting first. The last day is read from the stay, which whoever is
     * to take them up does not reach: when it is put right, all read the new one.
     */
    static List<ReferralLine> of(Ask<Referral> ask) {
        ask.join("join e.participant p join e.group g join g.site s join Site t on t.code = e.toSite");
        List<ReferralLine> lines = ask.order("e.since, p.displayName, p.code").list(ReferralLine.class, SELECT);
        if (lines.isEmpty()) {
            return lines;
        }
        Map<String, LocalDate> days = new HashMap<>();
        ask.join("join Membership m on m.group = g and m.participant = p").where("m.left is not null").order("m.joined")
            .list(LastDay.class, "new org.imr.roster.ReferralLine$LastDay(p.code, e.toSite, m.left)")
            .forEach(last -> days.put(last.participant() + " " + last.to(), last.day()));
        return lines.stream().map(line -> line.leaving(days.get(line.participant + " " + line.to))).toList();
    }

    private ReferralLine leaving(LocalDate day) {
        return new ReferralLine(participant, name, from, fromSite, to, toSite, since, day, note, declinedOn, why);
    }
}
