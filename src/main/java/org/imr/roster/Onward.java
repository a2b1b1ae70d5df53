package org.imr.roster;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imr.access.Ask;
import org.imr.kernel.Rejected;

/**
 * Where somebody goes on, or went on, whose stay ended with a move: the first stay in another group after its last day. One that ends on
 * its first day was called off.
 *
 * @param left   the code of the group that they leave
 * @param joined the first day of their stay there
 * @param group  the name of the group in which they go on
 * @param site   the name of its site
 * @param from   their first day in it
 */
public record Onward(String participant, String name, String left, LocalDate joined, String group, String site, LocalDate from) {

    private static final String SELECT = "new org.imr.roster.Onward(%1$s.participant.code, %1$s.participant.displayName, %1$s.group.code, "
        + "%1$s.joined, m.group.name, m.group.site.name, m.joined)";

    /** Who goes on elsewhere already is not taken out of the old group again: that would leave them in two. */
    void reject() {
        throw new Rejected("roster.goes-on", name, group, site, from);
    }

    /**
     * Of the stays asked for, those that ended with a move; at most one for each. The stay that follows is read by way of the one that
     * ended: whoever kept that is told where the person is, though the new group is out of their reach.
     *
     * @param stay the alias of the stay, such as `e`
     */
    static <T> List<Onward> of(Ask<T> ask, String stay) {
        List<Onward> all = ask.join("join Membership m on m.participant = " + stay + ".participant")
            .where(stay + ".reason = :moved and m.group <> " + stay + ".group and m.joined > " + stay + ".left and (m.left is null or m.left > m.joined)",
                "moved", Membership.Reason.MOVED)
            .order("m.joined, m.group.code").list(Onward.class, SELECT.formatted(stay));
        Map<String, Onward> first = new LinkedHashMap<>();
        all.forEach(one -> first.putIfAbsent(one.participant + " " + one.left + " " + one.joined, one));
        return List.copyOf(first.values());
    }

    /** The same for those stays only that were the person's last in the group. */
    static <T> List<Onward> ofLast(Ask<T> ask, String stay) {
        return of(ask.where("not exists (select l from Membership l where l.participant = " + stay + ".participant and l.group = " + stay
            + ".group and l.joined > " + stay + ".joined)"), stay);
    }
}
