package org.imr.oversight;

import java.util.Optional;
import org.imr.access.Ask;
import org.imr.assessment.Due;
import org.imr.roster.Group;

/**
 * Which groups of the programme are looked at, and when; what is not said is not asked for.
 *
 * @param site    the code of a site
 * @param edition the code of an edition
 * @param due     how near the next assessment is
 * @param acting  true for groups alone that have set out to do something and not done it yet
 * @param days    the period: groups that ran in it, what was done in it
 */
public record Filter(Optional<String> site, Optional<Group.Status> state, Optional<String> edition, Optional<Group.Format> format,
                     Optional<Due.State> due, boolean acting, Days days) {

    /** Whatever they have set out to do, at any time. */
    public Filter(Optional<String> site, Optional<Group.Status> state, Optional<String> edition, Optional<Group.Format> format, Optional<Due.State> due) {
        this(site, state, edition, format, due, false, Days.ALL);
    }

    /** All groups. */
    public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** All groups of a site. */
    public static Filter of(String site, String edition) {
        return new Filter(Optional.ofNullable(site), Optional.empty(), Optional.ofNullable(edition), Optional.empty(), Optional.empty());
    }

    /** The same in a period. */
    public Filter within(Days other) {
        return new Filter(site, state, edition, format, due, acting, other);
    }

    /** Groups that ran in the period. @param group the path to the group, such as `e.group` */
    <T> Ask<T> on(Ask<T> ask, String group) {
        return days.ran(atAnyTime(ask, group), group);
    }

    /** The same, whenever they ran. */
    <T> Ask<T> atAnyTime(Ask<T> ask, String group) {
        site.ifPresent(code -> ask.where(group + ".site.code = :site", "site", code));
        state.ifPresent(one -> ask.where(group + ".status = :state", "state", one));
        edition.ifPresent(code -> ask.where(group + ".edition = :edition", "edition", code));
        format.ifPresent(one -> ask.where(group + ".format = :format", "format", one));
        return ask;
    }
}
