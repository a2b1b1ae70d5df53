package org.imr.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * How far a hidden count could be another one, for all that is shown: as much as can be pushed through the other hidden counts, from
 * the sum that it adds to, to the sum that it takes from, while none of them falls below zero.
 */
final class Leeway {

    private static final int NOWHERE = -1;
    private static final int START = -2;

    /** A knot, and how many people are counted in what would have to be hidden to come there. */
    private record Reached(int knot, long cost) {
    }

    private final long[] counts;
    private final Sums sums;
    private final BitSet hidden;

    Leeway(long[] counts, Sums sums, BitSet hidden) {
        this.counts = counts;
        this.sums = sums;
        this.hidden = hidden;
    }

    /**
     * What else to hide so that a hidden count could be another one, as few people as may be at a time; nothing when the least and the
     * most that it could be are already so far apart.
     */
    List<Integer> lacking(int count, int span) {
        int adds = sums.plus(count, hidden);
        int takes = sums.minus(count, hidden);
        if (adds == takes) {
            return List.of();
        }
        List<Integer> forMore = new ArrayList<>();
        List<Integer> forLess = new ArrayList<>();
        int more = steps(count, adds, takes, span, forMore);
        int less = steps(count, takes, adds, (int) Math.min(span - more, counts[count]), forLess);
        if (more + less == span) {
            return List.of();
        }
        return forMore.isEmpty() ? forLess : forMore;
    }

    /** How many steps can be taken from knot to knot, without the count itself; and what is shown on the way of the next one. */
    private int steps(int without, int from, int to, int most, List<Integer> shown) {
        long[] now = counts.clone();
        for (int step = 0; step < most; step++) {
            int[] via = cheapest(now, without, from, to);
            if (via[to] == NOWHERE) {
                return step;
            }
            int[] way = IntStream.iterate(to, knot -> knot != from, knot -> otherEnd(via[knot], knot)).toArray();
            Arrays.stream(way).map(knot -> via[knot]).filter(count -> !hidden.get(count)).forEach(shown::add);
            if (!shown.isEmpty()) {
                return step;
            }
            // Coming into the knot it takes from, a count has given up one; else it has grown by one.
            Arrays.stream(way).forEach(knot -> now[via[knot]] += sums.minus(via[knot], hidden) == knot ? -1 : 1);
        }
        return most;
    }

    /** By knot, the count by which the way from the first one comes there that shows fewest people. */
    private int[] cheapest(long[] now, int without, int from, int to) {
        int[] via = new int[sums.ground() + 1];
        long[] cost = new long[via.length];
        Arrays.fill(via, NOWHERE);
        Arrays.fill(cost, Long.MAX_VALUE);
        via[from] = START;
        cost[from] = 0;
        PriorityQueue<Reached> open = new PriorityQueue<>(Comparator.comparing(Reached::cost).thenComparing(Reached::knot));
        open.add(new Reached(from, 0));
        while (!open.isEmpty() && open.peek().knot() != to) {
            Reached next = open.remove();
            int knot = next.knot();
            for (int count : next.cost() > cost[knot] ? new int[0] : sums.strings(knot)) {
                if (count != without && (sums.minus(count, hidden) == knot || now[count] > 0)) {
                    int end = otherEnd(count, knot);
                    long there = next.cost() + (hidden.get(count) ? 0 : counts[count]);
                    if (there < cost[end]) {
                        via[end] = count;
                        cost[end] = there;
                        open.add(new Reached(end, there));
                    }
                }
            }
        }
        return via;
    }

    private int otherEnd(int count, int knot) {
        return sums.plus(count, hidden) == knot ? sums.minus(count, hidden) : sums.plus(count, hidden);
    }
}
