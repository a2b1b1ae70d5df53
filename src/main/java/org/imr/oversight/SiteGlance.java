package org.imr.oversight;

import java.util.Map;
import java.util.Optional;
import org.imr.roster.Group;

/**
 * A site as the programme's overview shows it.
 *
 * @param groups     how many there are in each state
 * @param people     everybody who ever had a place in one of the groups that attendance is counted of, each once; nothing when that says
 *                   too much about too few
 * @param attendance in the groups that are running; nothing likewise
 * @param due        assessments due or overdue, in the groups whose figures the reader sees
 * @param actions    open actions of the same groups
 */
public record SiteGlance(String code, String name, Map<Group.Status, Integer> groups, Optional<Integer> people, Optional<Present> attendance, int due, int actions) {

    public int groups(Group.Status status) {
        return groups.getOrDefault(status, 0);
    }
}
