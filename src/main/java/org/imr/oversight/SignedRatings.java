package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.imr.access.Ask;
import org.imr.access.ScopedStore;
import org.imr.assessment.Assessment.Status;
import org.imr.assessment.Assessment;
import org.imr.assessment.Rating;

/**
 * The ratings of all signed assessments that the caller oversees, a statement or two for each question. Assessments of groups whose ratings
 * the caller may not read are in the sums only where there are at least five of them together.
 */
@ApplicationScoped
class SignedRatings {

    // They ask once for the few that are meant: asked again for each rating, they cost more than all the rest.
    private static final String NOT_AMENDED = "e.assessment.id not in"
        + " (select n.amends.id from Assessment n where n.status = :signed and n.amends is not null)";
    private static final String AGREED = "e.assessor is null"
        + " or e.assessment.id not in (select c.assessment.id from Rating c where c.assessor is null)";
    private static final String BY_TWO = "e.assessment.id in (select b.assessment.id from Rating b where b.assessor is not null"
        + " group by b.assessment.id having count(distinct b.assessor.id) > 1)";

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
     * @param part what they are divided by further than by their occasion
     */
    Found<RatingSum> sums(String scale, Optional<Integer> item, Filter filter, Function<RatingSum, Object> part) {
        Ask<Rating> asked = ask(scale, filter).where(AGREED).group(RatingSum.BY);
        String select = item.isEmpty() ? RatingSum.SELECT.formatted("sum(e.value)", "count(e.value)")
            : RatingSum.SELECT.formatted("sum(case when e.item = " + item.get() + " then e.value else 0 end)",
                "sum(case when e.item = " + item.get() + " and e.value is not null then 1 else 0 end)");
        return told(asked.list(RatingSum.class, select), filter.days(), one -> sight.sees(one.site(), one.group()),
            one -> List.of(one.site(), one.occasion()), part);
    }

    /** The ratings themselves that hold, of each assessment; who gave them is not asked. */
    Found<List<SignedRating>> of(String scale, Filter filter) {
        Map<UUID, Head> heads = heads(scale, filter);
        List<List<SignedRating>> all = List.copyOf(ask(scale, filter).where(AGREED).list(Given.class, Given.SELECT).stream()
            .filter(given -> heads.containsKey(given.assessment()))
            .map(given -> heads.get(given.assessment()).with(given)).collect(Collectors.groupingBy(SignedRating::assessment)).values());
        return told(all, filter.days());
    }

    /** A signed assessment. */
    public record Head(UUID assessment, UUID group, UUID site, LocalDate cutOff, String occasion) {

        static final String SELECT = "new org.imr.oversight.SignedRatings$Head(e.id, e.group.id, e.group.site.id, e.cutOff, e.occasion)";

        SignedRating with(By by) {
            return new SignedRating(assessment, group, site, cutOff, occasion, by.assessor(), by.name(), by.item(), by.value());
        }

        SignedRating with(Given given) {
            return new SignedRating(assessment, group, site, cutOff, occasion, null, null, given.item(), given.value());
        }
    }

    /** A rating of one, and whose. @param assessor e-mail; null for the consensus */
    public record By(UUID assessment, String assessor, String name, int item, Integer value) {

        static final String SELECT = "new org.imr.oversight.SignedRatings$By(e.assessment.id, a.email, a.name, e.item, e.value)";
    }

    /** A rating of one. @param value null: could not be rated */
    public record Given(UUID assessment, int item, Integer value) {

        static final String SELECT = "new org.imr.oversight.SignedRatings$Given(e.assessment.id, e.item, e.value)";
    }

    /** All that was rated by each assessor, and the consensus, of assessments that two assessors or more rated; others neither are told nor help to hide one. */
    Found<List<SignedRating>> byTwo(String scale, Filter filter) {
        Map<UUID, Head> heads = heads(scale, filter);
        return told(List.copyOf(ask(scale, filter).join("left join e.assessor a").where(BY_TWO).list(By.class, By.SELECT).stream()
            .filter(by -> heads.containsKey(by.assessment())).map(by -> heads.get(by.assessment()).with(by))
            .collect(Collectors.groupingBy(SignedRating::assessment)).values()), filter.days());
    }

    // What stands once for an assessment is read once, and not with each of its ratings. One that was signed between two questions is told the next time.
    private Map<UUID, Head> heads(String scale, Filter filter) {
        return filter.days().on(filter.atAnyTime(store.ask(Assessment.class).overseeing().where("e.status = :signed and e.scale = :scale",
                "signed", Status.SIGNED, "scale", scale), "e.group"), "e.cutOff").list(Head.class, Head.SELECT).stream()
            .collect(Collectors.toMap(Head::assessment, head -> head));
    }

    private Ask<Rating> ask(String scale, Filter filter) {
        return filter.days().on(filter.atAnyTime(store.ask(Rating.class).overseeing()
            .where(NOT_AMENDED)
            .where("e.assessment.status = :signed and e.assessment.scale = :scale", "signed", Status.SIGNED, "scale", scale), "e.assessment.group"),
            "e.assessment.cutOff");
    }

    private Found<List<SignedRating>> told(List<List<SignedRating>> all, Days days) {
        return told(all, days, ratings -> sight.sees(ratings.get(0).site(), ratings.get(0).group()),
            ratings -> List.of(ratings.get(0).site(), ratings.get(0).occasion()), ratings -> true);
    }

    private static <T> Found<T> told(List<T> all, Days days, Predicate<T> sees, Function<T, Object> cell, Function<T, Object> part) {
        List<T> told = new ArrayList<>(all.stream().filter(sees).toList());
        // Of two stretches of time one could be taken from the other: then nothing is said of what cannot be seen one by one. A site can be
        // asked for alone and taken from all: so each is told by itself, or not at all. And parts can be taken from the whole, which
        // another page tells: so all of them are told, or none.
        if (days.isAll()) {
            all.stream().filter(sees.negate()).collect(Collectors.groupingBy(cell)).values().stream()
                .filter(together -> together.stream().collect(Collectors.groupingBy(part, Collectors.counting())).values().stream()
                    .allMatch(some -> some >= Few.CELL)).forEach(told::addAll);
        }
        return new Found<>(told, all.size() - told.size());
    }
}
