package org.imr.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.imr.fidelity.Score;

/** The ratings that count, one an item: the consensus, or, where one person assessed alone, theirs. */
record Tally(Map<Integer, RatingLine> counted) {

    /** @param assessors e-mails of those who assess */
    static Tally of(List<RatingLine> ratings, Set<String> assessors) {
        Set<String> all = new HashSet<>(assessors);
        ratings.stream().filter(line -> !line.isConsensus()).forEach(line -> all.add(line.assessor()));
        Map<Integer, RatingLine> counted = new TreeMap<>();
        ratings.stream().filter(line -> line.isDecided() && (line.isConsensus() || all.size() == 1))
            .forEach(line -> counted.merge(line.item(), line, (one, other) -> one.isConsensus() ? one : other));
        return new Tally(counted);
    }

    /** What they add up to. Ratings of items that this occasion does not have, which only a file can bring, are not counted. */
    Score score(Instrument instrument) {
        Map<Integer, Integer> values = counted.values().stream().filter(line -> line.value() != null)
            .filter(line -> instrument.item(line.item()).isPresent())
            .collect(Collectors.toMap(RatingLine::item, RatingLine::value));
        Set<Integer> cannot = counted.values().stream().filter(line -> line.value() == null)
            .map(RatingLine::item).filter(item -> instrument.item(item).isPresent()).collect(Collectors.toSet());
        return instrument.score(values, cannot);
    }

    /** Items of the instrument that still lack a rating or its rationale. */
    List<Integer> missing(Instrument instrument) {
        return instrument.items().stream().map(item -> item.number())
            .filter(item -> counted.get(item) == null || !counted.get(item).hasRationale()).toList();
    }
}
