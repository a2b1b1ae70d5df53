package org.imr.fidelity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Who was at which meeting, and at any of several that belong together (the sessions of a module), as numbers of people that do not give
 * each other away. Whoever was at a meeting was at those it belongs to: the one number taken from the other is of people who were at
 * another of them alone, and all of them added up beyond their number together is of people who came more than once.
 *
 * <p>Such a number together is told beside those of its meetings only where
 * <ul>
 * <li>at least five more people came than to any one of them,
 * <li>so many came more than once that there may be five who were at all of them,
 * <li>it closes no ring with others told: the sessions 1 and 2, 2 and 3, and 1, 2 and 3 would give away who was at 1 and 3 alone.
 * </ul>
 * Everybody counted was at one meeting at least, so that one meeting is not told, and nothing to which it belongs: of two modules between
 * which all sessions are shared out, all the people would give away who was at both.
 */
public final class Meetings {

    private final List<Meeting> meetings;
    private final int[] places;
    private final Map<Set<Integer>, Integer> together = new HashMap<>();

    /** One meeting. @param people who was there, of those counted; {@code withOne} when it was with one person by intent */
    public record Meeting(Set<String> people, boolean withOne) {
    }

    /**
     * Counts them.
     *
     * @param all        of how many people
     * @param belonging  which meetings belong together, by their place in the list; of what excludes each other the earlier is told
     * @param count      takes a count of some of these people among {@code cells}, and gives its place
     */
    public Meetings(SmallCells cells, int all, List<Meeting> meetings, List<Set<Integer>> belonging, IntUnaryOperator count) {
        this.meetings = List.copyOf(meetings);
        places = meetings.stream().mapToInt(one -> count.applyAsInt(one.people().size())).toArray();
        Optional<Integer> aside = aside(all, belonging);
        aside.ifPresent(one -> cells.keep(places[one]));
        List<Set<Integer>> tied = new ArrayList<>();
        for (Set<Integer> some : new LinkedHashSet<>(belonging)) {
            if (some.size() > 1 && aside.filter(some::contains).isEmpty() && isTold(all, some) && tie(tied, some)) {
                together.put(some, count.applyAsInt(people(some)));
            }
        }
    }

    /** The meeting that is not told: one that is too small to be, or else the smallest; rather one that belongs to none. */
    private Optional<Integer> aside(int all, List<Set<Integer>> belonging) {
        return IntStream.range(0, places.length).boxed().filter(one -> !meetings.get(one).withOne())
            .min(Comparator.comparing((Integer one) -> isSmall(number(one)) || isSmall(all - number(one)) ? 0 : 1)
                .thenComparing(one -> belonging.stream().filter(some -> some.size() > 1 && some.contains(one)).count()).thenComparing(this::number));
    }

    private boolean isTold(int all, Set<Integer> some) {
        int people = people(some);
        List<Integer> shown = some.stream().map(this::number).filter(number -> !isSmall(number)).toList();
        int more = some.stream().mapToInt(this::number).sum() - people;
        return !shown.isEmpty() && !isSmall(all - people) && shown.stream().noneMatch(number -> isSmall(people - number))
            && more >= SmallCells.FEWEST * Math.max(1, shown.size() - 1);
    }

    /** Ties what belongs together, unless two of it are tied already. */
    private static boolean tie(List<Set<Integer>> tied, Set<Integer> some) {
        List<Set<Integer>> touched = tied.stream().filter(one -> one.stream().anyMatch(some::contains)).toList();
        if (touched.stream().anyMatch(one -> one.stream().filter(some::contains).count() > 1)) {
            return false;
        }
        Set<Integer> all = new HashSet<>(some);
        touched.forEach(all::addAll);
        tied.removeAll(touched);
        tied.add(all);
        return true;
    }

    private static boolean isSmall(int people) {
        return people < SmallCells.FEWEST;
    }

    private int number(int meeting) {
        return meetings.get(meeting).people().size();
    }

    private int people(Set<Integer> some) {
        return (int) some.stream().flatMap(one -> meetings.get(one).people().stream()).distinct().count();
    }

    /** The place of the count of a meeting. */
    public int of(int meeting) {
        return places[meeting];
    }

    /** The place of the count of all who were at any of these; of one alone that of the meeting. Nothing where it is not told. */
    public Optional<Integer> of(Set<Integer> some) {
        return some.size() == 1 ? Optional.of(of(some.iterator().next())) : Optional.ofNullable(together.get(some));
    }
}
