package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Plays the reader who knows which session belongs to which module, and that everybody counted came once: linear programming over how
 * many people there may be of each kind, a kind being the sessions to which somebody came.
 */
class MeetingsLawsTest {

    private int sessions;
    private int all;
    private List<Set<String>> present;
    private List<Set<Integer>> modules;
    private SmallCells cells;
    private Meetings meetings;

    @Property(tries = 300)
    @Label("H5 sessions and their modules: nobody finds out of fewer than five people who was at the one and not at the other, at both, or at several")
    void reader(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int sessions) {
        make(new Random(seed), sessions);
        List<Set<Integer>> sets = new ArrayList<>(IntStream.range(0, sessions).mapToObj(Set::of).toList());
        modules.stream().filter(module -> !sets.contains(module)).forEach(sets::add);
        Reader known = known(sets);
        List<Set<Integer>> shown = sets.stream().filter(one -> shown(one).isPresent()).toList();
        // Everybody was at some session: that of all of them together is no secret.
        sets.stream().filter(one -> !shown.contains(one) && one.size() < sessions).forEach(one -> {
            assertThat(known.span(kinds(kind -> isOf(kind, one)))).as("hidden %s of %s", one, this)
                .isGreaterThan(SmallCells.FEWEST - 1e-6);
        });
        for (Set<Integer> one : shown) {
            many(known, "all but " + one, kind -> !isOf(kind, one));
            for (Set<Integer> other : shown) {
                if (!other.containsAll(one)) {
                    many(known, one + " without " + other, kind -> isOf(kind, one) && !isOf(kind, other));
                }
                many(known, one + " and " + other, kind -> isOf(kind, one) && isOf(kind, other));
                if (one.size() == 1 && other.size() == 1) {
                    shown.stream().filter(third -> third.size() == 1).forEach(third -> many(known, "at " + one + other + third,
                        kind -> isOf(kind, one) && isOf(kind, other) && isOf(kind, third)));
                }
            }
        }
    }

    private void make(Random random, int number) {
        sessions = number;
        present = IntStream.range(0, sessions).mapToObj(session -> (Set<String>) new TreeSet<String>()).toList();
        int people = 12 + random.nextInt(50);
        double[] often = IntStream.range(0, sessions).mapToDouble(session -> random.nextInt(4) == 0 ? random.nextDouble() : 0.1 + random.nextDouble() / 2).toArray();
        for (int person = 0; person < people; person++) {
            for (int session = 0; session < sessions; session++) {
                if (random.nextDouble() < often[session]) {
                    present.get(session).add("P" + person);
                }
            }
        }
        Set<String> counted = new HashSet<>();
        present.forEach(counted::addAll);
        // Fewer than five in all are not told either; that is another law.
        IntStream.range(0, 5).mapToObj(one -> "P" + one).filter(counted::add).forEach(present.get(0)::add);
        all = counted.size();
        modules = IntStream.range(0, 1 + random.nextInt(3)).mapToObj(module -> {
            int from = random.nextInt(sessions);
            int to = Math.min(sessions, from + 1 + random.nextInt(4));
            return (Set<Integer>) new TreeSet<>(IntStream.range(from, to).boxed().toList());
        }).toList();
        cells = new SmallCells();
        int everybody = cells.count(all);
        meetings = new Meetings(cells, all, present.stream().map(one -> new Meetings.Meeting(one, false)).toList(), modules, some -> {
            int place = cells.count(some);
            cells.sum(everybody, List.of(place, cells.count(all - some)));
            return place;
        });
    }

    private Optional<Long> shown(Set<Integer> some) {
        return meetings.of(some).flatMap(cells::shown);
    }

    private static boolean isOf(int kind, Set<Integer> some) {
        return some.stream().anyMatch(session -> (kind >> session & 1) == 1);
    }

    /** Kinds but that of nobody: everybody counted came once. */
    private double[] kinds(IntPredicate wanted) {
        return IntStream.range(1, 1 << sessions).mapToDouble(kind -> wanted.test(kind) ? 1 : 0).toArray();
    }

    private Reader known(List<Set<Integer>> sets) {
        Reader known = new Reader((1 << sessions) - 1);
        known.knows(kinds(kind -> true), all);
        sets.forEach(some -> shown(some).ifPresent(people -> known.knows(kinds(kind -> isOf(kind, some)), people)));
        return known;
    }

    /** For all that is shown there may be five of them. */
    private void many(Reader known, String who, IntPredicate wanted) {
        assertThat(known.most(kinds(wanted))).as("%s of %s", who, this).isGreaterThan(SmallCells.FEWEST - 1e-6);
    }

    @Override
    public String toString() {
        return Map.of("all", all, "sessions", present.stream().map(Set::size).toList(), "modules", modules).toString();
    }
}
