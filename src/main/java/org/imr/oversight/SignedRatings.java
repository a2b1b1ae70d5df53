package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.imr.access.Ask;
import org.imr.access.ScopedStore;
import org.imr.assessment.Assessment.Status;
import org.imr.assessment.Rating;

/**
 * The ratings of all signed assessments that the caller oversees, a statement for each question. Assessments of groups whose ratings
 * the caller may not read are in the sums only where there are at least five of them together.
 */
@ApplicationScoped
class SignedRatings {

    // Both ask once for the few that are meant: asked again for each rating, they cost more than all the rest.
    private static final String NOT_AMENDED = "e.assessment.id not in"
        + " (select n.amends.id from Assessment n where n.status = :signed and n.amends is not null)";
    private static final String AGREED = "e.assessor is null"
        + " or e.assessment.id not in (select c.assessment.id from Rating c where c.assessor is null)";

    @Inject
    private ScopedStore store;
    @Inject
    private Sight sight;

    /**
     * What was found.
     *
     * @param assessments what is told of each
     * @param leftOut     how many assessments are not among them, because they would tell too much about a group
     */
    record Found<T>(List<T> assessments, int leftOut) {
    }

    /**
     * What the ratings of each assessment come to, those that hold.
     *
     * @param item of which alone; nothing for all
     * @param cell what is summed up together, such as the occasion
     */
    Found<RatingSum> sums(String scale, Optional<Integer> item, Filter filter, Function<RatingSum, Object> cell) {
        Ask<Rating> asked = ask(scale, filter).where(AGREED).group(RatingSum.BY);
        String select = item.isEmpty() ? RatingSum.SELECT.formatted("sum(e.value)", "count(e.value)")
            : RatingSum.SELECT.formatted("sum(case when e.item = " + item.get() + " then e.value else 0 end)",
                "sum(case when e.item = " + item.get() + " and e.value is not null then 1 else 0 end)");
        return told(asked.list(RatingSum.class, select), filter.days(), one -> sight.sees(one.site(), one.group()),
            one -> List.of(one.site(), cell.apply(one)));
    }

    /** The ratings themselves that hold, of each assessment. @param cell as in {@link #sums} */
    Found<List<SignedRating>> of(String scale, Filter filter, Function<SignedRating, Object> cell) {
        Found<List<SignedRating>> each = each(scale, filter, cell, ratings -> true);
        return new Found<>(each.assessments().stream().map(SignedRating::agreed).toList(), each.leftOut());
    }

    /**
     * All that was rated: by each assessor, and the consensus.
     *
     * @param wanted which assessments; others neither are told nor help to hide one
     */
    Found<List<SignedRating>> each(String scale, Filter filter, Function<SignedRating, Object> cell, Predicate<List<SignedRating>> wanted) {
        List<List<SignedRating>> all = ask(scale, filter).join("left join e.assessor a").list(SignedRating.class, SignedRating.SELECT).stream()
            .collect(Collectors.groupingBy(SignedRating::assessment)).values().stream().filter(wanted).toList();
        return told(all, filter.days(), ratings -> sight.sees(ratings.get(0).site(), ratings.get(0).group()),
            ratings -> List.of(ratings.get(0).site(), cell.apply(ratings.get(0))));
    }

    private Ask<Rating> ask(String scale, Filter filter) {
        return filter.days().on(filter.atAnyTime(store.ask(Rating.class).overseeing()
            .where(NOT_AMENDED)
            .where("e.assessment.status = :signed and e.assessment.scale = :scale", "signed", Status.SIGNED, "scale", scale), "e.assessment.group"),
            "e.assessment.cutOff");
    }

    private static <T> Found<T> told(List<T> all, Days days, Predicate<T> sees, Function<T, Object> cell) {
        List<T> told = new ArrayList<>(all.stream().filter(sees).toList());
        // Of two stretches of time one could be taken from the other: then nothing is said of what cannot be seen one by one. A site can be
        // asked for alone and taken from all: so each is told by itself, or not at all.
        if (days.isAll()) {
            all.stream().filter(sees.negate()).collect(Collectors.groupingBy(cell)).values().stream()
                .filter(together -> together.size() >= Few.CELL).forEach(told::addAll);
        }
        return new Found<>(told, all.size() - told.size());
    }
}
