package org.imr.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.imr.access.Kept;
import org.imr.access.ScopedStore;
import org.imr.goal.FormerStanding;
import org.imr.goal.FormerWords;
import org.imr.goal.Goal;
import org.imr.goal.GoalStep;
import org.imr.roster.Membership;
import org.imr.roster.Participant;

/** Keeps, before an import changes the goals of somebody who has moved, what stood there for the site that they have left. */
final class Moved {

    /** A stay of somebody in a group of a site. */
    public record StayAt(UUID person, UUID site) {
    }

    private final Map<UUID, Set<UUID>> sites = new HashMap<>();
    private final Set<List<Object>> kept = new HashSet<>();

    /** Reads before anything is changed where those people have been; by their codes. */
    void read(ScopedStore store, Collection<String> people) {
        List<String> codes = List.copyOf(people);
        for (int from = 0; from < codes.size(); from += Sheet.AT_ONCE) {
            List<String> some = codes.subList(from, Math.min(codes.size(), from + Sheet.AT_ONCE));
            store.ask(Membership.class).exchangeable().where("e.participant.code in :codes", "codes", some)
                .list(StayAt.class, "new org.imr.exchange.Moved$StayAt(e.participant.id, e.group.site.id)")
                .forEach(stay -> sites.computeIfAbsent(stay.person(), person -> new HashSet<>()).add(stay.site()));
            store.ask(FormerStanding.class).exchangeable().join("join fetch e.goal left join fetch e.step").where("e.goal.participant.code in :codes", "codes", some)
                .list().forEach(one -> kept.add(List.of(one.subject().id(), one.changedOn())));
        }
    }

    /** Writes words and area of a goal; of somebody who has moved they are those of today, and the former ones stay. */
    void say(Goal goal, String words, LocalDate setOn, String area, Records records) {
        LocalDate said = goal.saidOn();
        boolean isOther = !words.equals(goal.words()) || !Objects.equals(area, goal.area());
        boolean isTheirs = isTheirs(goal, goal.participant(), records);
        if (isTheirs && isOther && said.isBefore(today(goal, records))) {
            records.add(new FormerWords(goal));
        }
        goal.say(words, setOn, area);
        if (isTheirs) {
            goal.reword(words, area, isOther ? today(goal, records) : said);
        }
    }

    /** The same for a goal's status. */
    void become(Goal goal, Goal.Status status, LocalDate on, Records records) {
        boolean isOther = status != goal.status() || !Objects.equals(on, goal.statusOn());
        if (isOther && isTheirs(goal, goal.participant(), records) && kept.add(List.of(goal.id(), today(goal, records)))) {
            records.add(new FormerStanding(goal, today(goal, records)));
        }
        goal.status(status, on);
    }

    /** The same for a step. */
    void describe(GoalStep step, String text, LocalDate doneOn, Records records) {
        LocalDate today = today(step.goal(), records);
        boolean isTheirs = isTheirs(step, step.goal().participant(), records);
        if (isTheirs && !Objects.equals(doneOn, step.doneOn()) && kept.add(List.of(step.id(), today))) {
            records.add(new FormerStanding(step, today));
        }
        if (isTheirs && !text.equals(step.text())) {
            if (step.saidOn().isBefore(today)) {
                records.add(new FormerWords(step));
            }
            step.reword(text, today);
        }
        step.describe(text, doneOn);
    }

    /** True for what was there before, of somebody with a stay at a site that is not theirs now. */
    private boolean isTheirs(Kept known, Participant person, Records records) {
        return !records.isNew(known) && sites.getOrDefault(person.id(), Set.of()).stream().anyMatch(site -> !site.equals(person.site().id()));
    }

    private static LocalDate today(Goal goal, Records records) {
        return LocalDate.ofInstant(records.now(), goal.participant().site().timeZone());
    }
}
