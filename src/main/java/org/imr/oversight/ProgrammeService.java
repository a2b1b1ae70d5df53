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
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.assessment.Assessment.Status;
import org.imr.assessment.Rating;
import org.imr.fidelity.Figure;
import org.imr.fidelity.ItemStatistics;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Statistics;
import org.imr.kernel.NotFound;
import org.imr.library.Definitions;

/** What a coordinator watches: the signed assessments of all groups in reach that no amendment has taken the place of, item by item. One statement, whatever their number. */
@ApplicationScoped
public class ProgrammeService {

    @Inject
    private ScopedStore store;
    @Inject
    private Definitions definitions;

    /** The items of a scale, over one occasion or, without one, over all. @throws NotFound for a scale or an occasion that is not there */
    @Transactional
    @Requires(Permission.OVERSEE)
    public ItemOverview items(String scale, Optional<String> occasion) {
        Scale definition = definitions.scale(scale);
        if (occasion.isPresent() && occasion.flatMap(definition::occasion).isEmpty()) {
            throw new NotFound();
        }
        Map<UUID, List<SignedRating>> byAssessment = store.ask(Rating.class).exchangeable().join("left join e.assessor a")
            .where("not exists (select n from Assessment n where n.amends = e.assessment and n.status = :signed)")
            .where("e.assessment.status = :signed and e.assessment.scale = :scale", "signed", Status.SIGNED, "scale", scale)
            .list(SignedRating.class, "new org.imr.oversight.SignedRating(e.assessment.id, e.assessment.occasion, a.email, e.item, e.value)")
            .stream().collect(Collectors.groupingBy(SignedRating::assessment));
        List<List<SignedRating>> agreed = byAssessment.values().stream().map(ProgrammeService::agreed).toList();
        List<SignedRating> pooled = agreed.stream().flatMap(Collection::stream)
            .filter(rating -> occasion.isEmpty() || occasion.get().equals(rating.occasion())).toList();
        List<ItemStatistics> lines = new ArrayList<>();
        definition.items().forEach(item -> lines.add(line(item.number(), pooled)));
        Map<String, Statistics> means = new LinkedHashMap<>();
        definition.occasions().forEach(one -> means.put(one.code(), means(agreed, one.code())));
        return new ItemOverview(lines, means);
    }

    /** The ratings that hold: the consensus, or those of the only assessor. */
    private static List<SignedRating> agreed(List<SignedRating> ratings) {
        List<SignedRating> consensus = ratings.stream().filter(rating -> rating.assessor() == null).toList();
        return consensus.isEmpty() ? ratings : consensus;
    }

    private static ItemStatistics line(int item, List<SignedRating> ratings) {
        return ItemStatistics.of(item, ratings.stream().filter(rating -> rating.item() == item).map(SignedRating::value).toList());
    }

    private static Statistics means(List<List<SignedRating>> assessments, String occasion) {
        return Statistics.of(assessments.stream().filter(ratings -> ratings.get(0).occasion().equals(occasion))
            .map(ratings -> Statistics.of(ratings.stream().map(SignedRating::value).filter(Objects::nonNull).toList()).mean())
            .filter(Figure::isKnown).map(Figure::value).toList());
    }
}
