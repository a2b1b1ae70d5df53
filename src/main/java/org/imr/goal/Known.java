package org.imr.goal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.imr.access.Kept;
import org.imr.roster.Participant;

/** Goals and steps as a site knows them that some of the people have left: what stood there on their last day with it. */
public final class Known {

    /** As it stands. */
    public static final Known ALL = until(Map.of(), Set.of(), Set.of());

    private final Map<UUID, LocalDate> until;
    private final Map<UUID, FormerWords> former;
    private final Map<UUID, FormerStanding> stood;

    private Known(Map<UUID, LocalDate> until, Map<UUID, FormerWords> former, Map<UUID, FormerStanding> stood) {
        this.until = until;
        this.former = former;
        this.stood = stood;
    }

    /** @param until the last day with the site, by the ids of those who have left it; everybody else's goals are known as they stand */
    public static Known until(Map<UUID, LocalDate> until, Collection<FormerWords> words, Collection<FormerStanding> standings) {
        Map<UUID, FormerWords> former = new HashMap<>();
        words.stream().sorted(Comparator.comparing(FormerWords::saidOn))
            .filter(one -> !one.saidOn().isAfter(until.getOrDefault(one.goal().participant().id(), LocalDate.MIN)))
            .forEach(one -> former.put(one.subject().id(), one));
        // What stood before the first change since is what stood on the last day.
        Map<UUID, FormerStanding> stood = new HashMap<>();
        standings.stream().filter(one -> one.changedOn().isAfter(until.getOrDefault(one.goal().participant().id(), LocalDate.MAX)))
            .forEach(one -> stood.merge(one.subject().id(), one, (earlier, other) -> other.changedOn().isBefore(earlier.changedOn()) ? other : earlier));
        return new Known(until, former, stood);
    }

    /** True when it happened on a day after the person's last with the site. */
    private boolean isSince(Participant person, LocalDate day) {
        return day != null && until.containsKey(person.id()) && day.isAfter(until.get(person.id()));
    }

    /** Words of which nobody kept what they said before stand as they are. */
    private FormerWords before(Kept subject, Participant person, LocalDate saidOn) {
        return isSince(person, saidOn) ? former.get(subject.id()) : null;
    }

    public String words(Goal goal) {
        FormerWords before = before(goal, goal.participant(), goal.saidOn());
        return before == null ? goal.words() : before.words();
    }

    public String area(Goal goal) {
        FormerWords before = before(goal, goal.participant(), goal.saidOn());
        return before == null ? goal.area() : before.area();
    }

    public Goal.Status status(Goal goal) {
        FormerStanding was = stood.get(goal.id());
        return isSince(goal.participant(), becameOn(goal)) ? Goal.Status.ACTIVE : was == null ? goal.status() : was.status();
    }

    public LocalDate statusOn(Goal goal) {
        return isSince(goal.participant(), becameOn(goal)) ? null : becameOn(goal);
    }

    private LocalDate becameOn(Goal goal) {
        FormerStanding was = stood.get(goal.id());
        return was == null ? goal.statusOn() : was.on();
    }

    public String text(GoalStep step) {
        FormerWords before = before(step, step.goal().participant(), step.saidOn());
        return before == null ? step.text() : before.words();
    }

    public LocalDate doneOn(GoalStep step) {
        FormerStanding was = stood.get(step.id());
        LocalDate doneOn = was == null ? step.doneOn() : was.on();
        return isSince(step.goal().participant(), doneOn) ? null : doneOn;
    }
}
