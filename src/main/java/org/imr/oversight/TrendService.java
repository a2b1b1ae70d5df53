package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Statistics;
import org.imr.kernel.NotFound;
import org.imr.library.Definitions;

/** How fidelity goes over the years, half year by half year, each occasion for itself: one statement. */
@ApplicationScoped
public class TrendService {

    @Inject
    private SignedRatings signed;
    @Inject
    private Definitions definitions;

    private record Half(int year, int half) {

        static Half of(RatingSum assessment) {
            return new Half(assessment.cutOff().getYear(), assessment.cutOff().getMonthValue() <= 6 ? 1 : 2);
        }
    }

    /** Of one item's ratings, or, without an item, of the means of assessments; by their cut-off, in the period alone. @throws NotFound for a scale or an item that is not there */
    @Transactional
    @Requires(Permission.OVERSEE)
    public Trend trend(String scale, Optional<Integer> item, Filter filter) {
        Scale definition = definitions.scale(scale);
        if (item.isPresent() && item.flatMap(definition::item).isEmpty()) {
            throw new NotFound();
        }
        SignedRatings.Found<RatingSum> found = signed.sums(scale, item, filter, Half::of);
        Map<Half, Map<String, List<Double>>> values = new TreeMap<>(Comparator.comparing(Half::year).thenComparing(Half::half));
        for (RatingSum one : found.assessments()) {
            one.mean().ifPresent(mean -> values.computeIfAbsent(Half.of(one), key -> new HashMap<>())
                .computeIfAbsent(one.occasion(), key -> new ArrayList<>()).add(mean));
        }
        List<TrendPoint> points = values.entrySet().stream().map(entry -> {
            Map<String, Statistics> byOccasion = new HashMap<>();
            entry.getValue().forEach((occasion, numbers) -> byOccasion.put(occasion, Statistics.of(numbers)));
            return new TrendPoint(entry.getKey().year(), entry.getKey().half(), byOccasion);
        }).toList();
        return new Trend(points, found.leftOut());
    }
}
