package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.fidelity.Figure;
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

        static Half of(SignedRating rating) {
            return new Half(rating.cutOff().getYear(), rating.cutOff().getMonthValue() <= 6 ? 1 : 2);
        }
    }

    /** Of one item's ratings, or, without an item, of the means of assessments. @throws NotFound for a scale or an item that is not there */
    @Transactional
    @Requires(Permission.OVERSEE)
    public Trend trend(String scale, Optional<Integer> item, Filter filter) {
        Scale definition = definitions.scale(scale);
        if (item.isPresent() && item.flatMap(definition::item).isEmpty()) {
            throw new NotFound();
        }
        SignedRatings.Found found = signed.of(scale, filter, Days.ALL, rating -> List.of(Half.of(rating), rating.occasion()));
        Map<Half, Map<String, List<Double>>> values = new TreeMap<>(Comparator.comparing(Half::year).thenComparing(Half::half));
        for (List<SignedRating> ratings : found.assessments()) {
            value(ratings, item).ifPresent(value -> values.computeIfAbsent(Half.of(ratings.get(0)), key -> new HashMap<>())
                .computeIfAbsent(ratings.get(0).occasion(), key -> new ArrayList<>()).add(value));
        }
        List<TrendPoint> points = values.entrySet().stream().map(entry -> {
            Map<String, Statistics> byOccasion = new HashMap<>();
            entry.getValue().forEach((occasion, numbers) -> byOccasion.put(occasion, Statistics.of(numbers)));
            return new TrendPoint(entry.getKey().year(), entry.getKey().half(), byOccasion);
        }).toList();
        return new Trend(points, found.leftOut());
    }

    private static Optional<Double> value(List<SignedRating> ratings, Optional<Integer> item) {
        if (item.isEmpty()) {
            return Optional.of(SignedRating.mean(ratings)).filter(Figure::isKnown).map(Figure::value);
        }
        return ratings.stream().filter(rating -> rating.item() == item.get()).map(SignedRating::value).filter(Objects::nonNull)
            .map(Integer::doubleValue).findFirst();
    }
}
