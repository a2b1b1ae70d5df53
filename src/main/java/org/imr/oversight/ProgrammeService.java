package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.fidelity.Figure;
import org.imr.fidelity.ItemStatistics;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Statistics;
import org.imr.kernel.NotFound;
import org.imr.library.Definitions;

/** What a coordinator watches: the signed assessments of all groups in reach that no amendment has taken the place of, item by item. Two statements, whatever their number. */
@ApplicationScoped
public class ProgrammeService {

    @Inject
    private SignedRatings signed;
    @Inject
    private Definitions definitions;

    /** The items of a scale at all sites, over one occasion or, without one, over all. @throws NotFound as {@link #items(String, Optional, Filter)} */
    @Transactional
    @Requires(Permission.OVERSEE)
    public ItemOverview items(String scale, Optional<String> occasion) {
        return items(scale, occasion, Filter.ALL);
    }

    /** The same for some groups, of assessments with their cut-off in the period. @throws NotFound for a scale or an occasion that is not there */
    @Transactional
    @Requires(Permission.OVERSEE)
    public ItemOverview items(String scale, Optional<String> occasion, Filter filter) {
        Scale definition = definitions.scale(scale);
        if (occasion.isPresent() && occasion.flatMap(definition::occasion).isEmpty()) {
            throw new NotFound();
        }
        SignedRatings.Found<List<SignedRating>> found = signed.of(scale, filter);
        List<SignedRating> pooled = found.assessments().stream().flatMap(Collection::stream)
            .filter(rating -> occasion.isEmpty() || occasion.get().equals(rating.occasion())).toList();
        List<ItemStatistics> lines = new ArrayList<>();
        definition.items().forEach(item -> lines.add(line(item.number(), pooled)));
        Map<String, Statistics> means = new LinkedHashMap<>();
        definition.occasions().forEach(one -> means.put(one.code(), means(found.assessments(), one.code())));
        return new ItemOverview(lines, means, found.leftOut());
    }

    private static ItemStatistics line(int item, List<SignedRating> ratings) {
        return ItemStatistics.of(item, ratings.stream().filter(rating -> rating.item() == item).map(SignedRating::value).toList());
    }

    private static Statistics means(List<List<SignedRating>> assessments, String occasion) {
        return Statistics.of(assessments.stream().filter(ratings -> ratings.get(0).occasion().equals(occasion))
            .map(SignedRating::mean).filter(Figure::isKnown).map(Figure::value).toList());
    }
}
