package org.imr.fidelity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.imr.fidelity.SmallCells.Sum;

/**
 * The sums between counts as a network: each sum a knot, each count a string between the two sums it stands in, adding to the one and
 * taking from the other. What stands in one sum only ends in the ground, a knot that holds nothing.
 */
final class Sums {

    private final List<Sum> sums;
    /** By count: the sums it stands in. */
    private final List<List<Integer>> of;
    /** Sums whose parts stand in no other: such parts make up any total, so that they do not bind it. */
    private final BitSet leaves = new BitSet();
    /** By sum, 1 or -1: turns the signs in a sum about, so that every count adds to one and takes from the other. */
    private final int[] side;
    /** By count: the knots it adds to and takes from. */
    private final int[] plus;
    private final int[] minus;
    private final List<int[]> strings;

    Sums(int counts, List<Sum> sums) {
        this.sums = sums;
        this.of = lists(counts);
        IntStream.range(0, sums.size()).forEach(sum -> sums.get(sum).members().forEach(count -> of.get(count).add(sum)));
        IntStream.range(0, sums.size()).filter(sum -> sums.get(sum).parts().stream().allMatch(part -> of.get(part).size() == 1))
            .forEach(leaves::set);
        side = new int[sums.size()];
        IntStream.range(0, sums.size()).filter(sum -> side[sum] == 0).forEach(this::turn);
        plus = new int[counts];
        minus = new int[counts];
        List<List<Integer>> at = lists(sums.size() + 1);
        for (int count = 0; count < counts; count++) {
            tie(count, at);
        }
        strings = at.stream().map(knot -> knot.stream().mapToInt(count -> count).toArray()).toList();
    }

    private static List<List<Integer>> lists(int size) {
        return IntStream.range(0, size).mapToObj(place -> (List<Integer>) new ArrayList<Integer>()).toList();
    }

    /** Gives every sum that hangs together with this one its side. */
    private void turn(int first) {
        side[first] = 1;
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            int sum = open.remove();
            sums.get(sum).members().forEach(count -> binding(count).stream().filter(other -> other != sum)
                .filter(other -> binding(count).contains(sum)).forEach(other -> {
                    int wanted = -sign(count, sum) * (sums.get(other).total() == count ? -1 : 1);
                    if (side[other] == 0) {
                        side[other] = wanted;
                        open.add(other);
                    } else if (side[other] != wanted) {
                        throw new IllegalArgumentException("these sums make no table");
                    }
                }));
        }
    }

    private void tie(int count, List<List<Integer>> at) {
        plus[count] = ground();
        minus[count] = ground();
        List<Integer> binding = binding(count);
        for (int sum : binding) {
            (sign(count, sum) > 0 ? plus : minus)[count] = sum;
            at.get(sum).add(count);
        }
        if (binding.size() < 2) {
            at.get(ground()).add(count);
        }
    }

    /** Two at most: a total is not bound by what breaks it down and binds nothing else. */
    private List<Integer> binding(int count) {
        List<Integer> found = of.get(count).stream().filter(sum -> !leaves.get(sum) || sums.get(sum).total() != count).toList();
        if (found.size() > 2) {
            throw new IllegalArgumentException("a count in more than two sums");
        }
        return found;
    }

    private int sign(int count, int sum) {
        return sums.get(sum).total() == count ? -side[sum] : side[sum];
    }

    int ground() {
        return sums.size();
    }

    /** The knot that a count adds to; the ground also for a part of a hidden total that binds nothing but it. */
    int plus(int count, BitSet hidden) {
        return knot(plus[count], hidden);
    }

    /** The knot that a count takes from. */
    int minus(int count, BitSet hidden) {
        return knot(minus[count], hidden);
    }

    private int knot(int sum, BitSet hidden) {
        return sum != ground() && leaves.get(sum) && hidden.get(sums.get(sum).total()) ? ground() : sum;
    }

    /** The counts that are tied to a knot. */
    int[] strings(int knot) {
        return strings.get(knot);
    }

    /** Hides what breaks down a hidden total and binds nothing else: shown, it would tell of the total. */
    void close(BitSet hidden) {
        leaves.stream().filter(sum -> hidden.get(sums.get(sum).total())).forEach(sum -> sums.get(sum).parts().forEach(hidden::set));
    }
}
