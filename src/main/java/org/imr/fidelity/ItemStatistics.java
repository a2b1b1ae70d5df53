package org.imr.fidelity;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What many ratings say about one item.
 *
 * @param statistics   over those that were given; their number stands there
 * @param cannotRate   how many said that it cannot be rated: they are in no figure
 * @param distribution how many ratings of 1, 2, 3, 4 and 5
 */
public record ItemStatistics(int item, Statistics statistics, int cannotRate, List<Integer> distribution) {

    private static final int HIGHEST = 5;

    public ItemStatistics {
        distribution = List.copyOf(distribution);
    }

    /** @param ratings 1 to 5 each, or null: cannot be rated */
    public static ItemStatistics of(int item, Collection<Integer> ratings) {
        List<Integer> given = ratings.stream().filter(Objects::nonNull).toList();
        return new ItemStatistics(item, Statistics.of(given), ratings.size() - given.size(),
            IntStream.rangeClosed(1, HIGHEST).mapToObj(value -> (int) given.stream().filter(rating -> rating == value).count()).toList());
    }
}
