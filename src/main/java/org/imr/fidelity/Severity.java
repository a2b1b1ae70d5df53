package org.imr.fidelity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How mild or strict an assessor is beside others: the mean of own ratings minus theirs. Above 0 is milder, below 0 stricter. It says
 * nothing about who is right, and assessors who rated different groups cannot be set against each other by it.
 *
 * @param withOthers    how many items others have rated in the same assessment
 * @param fromOthers    from the mean of the others' ratings of the same item
 * @param withConsensus how many items have a consensus with a number
 * @param fromConsensus from the consensus
 */
public record Severity(String assessor, int withOthers, Figure fromOthers, int withConsensus, Figure fromConsensus) {

    /** Fewer rated items than one mid-way assessment has say nothing about a person. Our choice; nothing published sets a bound. */
    public static final int FEWEST = 10;

    /** Of each assessor, by the word that tells them apart. Ratings of assessors without anything to compare count as none. */
    public static List<Severity> of(Collection<Judged> ratings) {
        Map<String, List<Double>> fromOthers = new TreeMap<>();
        Map<String, List<Double>> fromConsensus = new TreeMap<>();
        ratings.stream().filter(one -> one.value() != null)
            .collect(Collectors.groupingBy(one -> List.of(one.assessment(), one.item()))).values()
            .forEach(together -> compare(together, fromOthers, fromConsensus));
        return ratings.stream().map(Judged::assessor).filter(Objects::nonNull).distinct().sorted().map(assessor -> {
            List<Double> others = fromOthers.getOrDefault(assessor, List.of());
            List<Double> consensus = fromConsensus.getOrDefault(assessor, List.of());
            return new Severity(assessor, others.size(), mean(others), consensus.size(), mean(consensus));
        }).toList();
    }

    private static void compare(List<Judged> together, Map<String, List<Double>> fromOthers, Map<String, List<Double>> fromConsensus) {
        for (Judged own : together) {
            if (own.assessor() == null) {
                continue;
            }
            double[] others = together.stream().filter(one -> one.assessor() != null && !one.assessor().equals(own.assessor()))
                .mapToDouble(Judged::value).toArray();
            if (others.length > 0) {
                fromOthers.computeIfAbsent(own.assessor(), key -> new ArrayList<>()).add(own.value() - Statistics.mean(others));
            }
            together.stream().filter(one -> one.assessor() == null).findFirst().ifPresent(agreed ->
                fromConsensus.computeIfAbsent(own.assessor(), key -> new ArrayList<>()).add((double) own.value() - agreed.value()));
        }
    }

    private static Figure mean(List<Double> differences) {
        return differences.isEmpty() ? Figure.none(Lack.NOTHING_SHARED)
            : differences.size() < FEWEST ? Figure.none(Lack.TOO_FEW) : Statistics.of(differences).mean();
    }
}
