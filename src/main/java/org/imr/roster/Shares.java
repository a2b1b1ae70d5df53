package org.imr.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Sessions shared out among modules in proportion to what each needs, by the largest remainder; nobody gets none. Pure. */
final class Shares {

    private Shares() {
    }

    /**
     * How many of the sessions each one gets.
     *
     * @param needs    each at least 1
     * @param sessions at least as many as there are needs
     */
    static List<Integer> of(List<Integer> needs, int sessions) {
        List<Integer> least = new ArrayList<>();
        List<Integer> open = new ArrayList<>(IntStream.range(0, needs.size()).boxed().toList());
        int rest = sessions;
        int weight = weight(needs, open);
        // Whose share would be less than one session gets one; the others share what is left, which may push one more below.
        for (List<Integer> small = below(needs, open, rest, weight); !small.isEmpty(); small = below(needs, open, rest, weight)) {
            least.addAll(small);
            open.removeAll(small);
            rest -= small.size();
            weight = weight(needs, open);
        }
        Integer[] shares = new Integer[needs.size()];
        least.forEach(one -> shares[one] = 1);
        divide(needs, open, rest, weight, shares);
        return List.of(shares);
    }

    private static void divide(List<Integer> needs, List<Integer> open, int rest, int weight, Integer[] shares) {
        int left = rest;
        for (int one : open) {
            shares[one] = needs.get(one) * rest / weight;
            left -= shares[one];
        }
        open.stream().sorted(Comparator.comparing((Integer one) -> needs.get(one) * rest % weight).reversed()).limit(left)
            .forEach(one -> shares[one]++);
    }

    private static List<Integer> below(List<Integer> needs, List<Integer> open, int rest, int weight) {
        return open.stream().filter(one -> needs.get(one) * rest < weight).toList();
    }

    private static int weight(List<Integer> needs, List<Integer> open) {
        return open.stream().mapToInt(needs::get).sum();
    }
}
