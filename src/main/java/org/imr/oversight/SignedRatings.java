package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.imr.access.ScopedStore;
import org.imr.assessment.Assessment.Status;
import org.imr.assessment.Rating;

/**
 * The ratings that hold of all signed assessments that the caller oversees, in one statement. Assessments of groups whose ratings the
 * caller may not read are in the sums only where there are at least five of them together.
 */
@ApplicationScoped
class SignedRatings {

    @Inject
    private ScopedStore store;
    @Inject
    private Sight sight;

    /**
     * What was found.
     *
     * @param assessments the ratings of each
     * @param leftOut     how many assessments are not among them, because they would tell too much about a group
     */
    record Found(List<List<SignedRating>> assessments, int leftOut) {
    }

    /** @param cell what is summed up together, such as the occasion */
    Found of(String scale, Filter filter, Days days, Function<SignedRating, Object> cell) {
        Found each = each(scale, filter, days, cell, ratings -> true);
        return new Found(each.assessments().stream().map(SignedRating::agreed).toList(), each.leftOut());
    }

    /**
     * The same with all that was rated: by each assessor, and the consensus.
     *
     * @param wanted which assessments; others neither are told nor help to hide one
     */
    Found each(String scale, Filter filter, Days days, Function<SignedRating, Object> cell, Predicate<List<SignedRating>> wanted) {
        List<List<SignedRating>> all = days.on(filter.on(store.ask(Rating.class).overseeing().join("left join e.assessor a")
                .where("not exists (select n from Assessment n where n.amends = e.assessment and n.status = :signed)")
                .where("e.assessment.status = :signed and e.assessment.scale = :scale", "signed", Status.SIGNED, "scale", scale), "e.assessment.group"),
                "e.assessment")
            .list(SignedRating.class, SignedRating.SELECT).stream().collect(Collectors.groupingBy(SignedRating::assessment)).values().stream()
            .filter(wanted).toList();
        List<List<SignedRating>> told = new ArrayList<>(all.stream().filter(this::sees).toList());
        // Of two stretches of time one could be taken from the other: then nothing is said of what cannot be seen one by one. A site can be
        // asked for alone and taken from all: so each is told by itself, or not at all.
        if (days.isAll()) {
            all.stream().filter(ratings -> !sees(ratings))
                .collect(Collectors.groupingBy(ratings -> List.of(ratings.get(0).site(), cell.apply(ratings.get(0))))).values().stream()
                .filter(together -> together.size() >= Few.CELL).forEach(told::addAll);
        }
        return new Found(told, all.size() - told.size());
    }

    private boolean sees(List<SignedRating> ratings) {
        return sight.sees(ratings.get(0).site(), ratings.get(0).group());
    }
}
