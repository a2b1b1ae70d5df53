package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.access.Ask;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.assessment.Assessment.Status;
import org.imr.assessment.Assessment;
import org.imr.assessment.Rating;

/**
 * The ratings of all signed assessments that the caller oversees, up to three statements for each question. Assessments of groups whose ratings
 * the caller may not read are in the sums only where there are at least five of them together.
 */
@ApplicationScoped
class SignedRatings {

    // They ask once for the few that are meant: asked again for each rating, they cost more than all the rest.
    private static final String NOT_AMENDED = "%s not in (select n.amends.id from Assessment n where n.status = :signed and n.amends is not null)";
    // Of ratings no more is named than an index holds: neither their words are read nor whom and what they point to.
    private static final String OF = "column('assessment_id', e)";
    private static final String AGREED = "column('staff_id', e) is null"
        + " or " + OF + " not in (select column('assessment_id', c) from Rating c where column('staff_id', c) is null)";
    private static final String BY_TWO = OF + " in (select column('assessment_id', b) from Rating b where column('staff_id', b) is not null"
        + " group by column('assessment_id', b) having count(distinct column('staff_id', b)) > 1)";

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
        return told(rated(filter).where(AGREED).list(Given.class, Given.SELECT).stream().filter(given -> heads.containsKey(given.assessment()))
            .map(given -> heads.get(given.assessment()).with(given)), filter.days());
    }

    /** A signed assessment. */
    public record Head(UUID assessment, UUID group, UUID site, LocalDate cutOff, String occasion) {

        static final String SELECT = "new org.imr.oversight.SignedRatings$Head(e.id, e.group.id, e.group.site.id, e.cutOff, e.occasion)";

        SignedRating with(By by, Assessor assessor) {
            return new SignedRating(assessment, group, site, cutOff, occasion, assessor.email(), assessor.name(), by.item(), by.value());
        }

        SignedRating with(Given given) {
            return new SignedRating(assessment, group, site, cutOff, occasion, null, null, given.item(), given.value());
        }
    }

    /** A rating of one, and whose. @param assessor null for the consensus */
    public record By(UUID assessment, UUID assessor, int item, Integer value) {

        static final String SELECT = "new org.imr.oversight.SignedRatings$By(" + OF + ", column('staff_id', e), e.item, e.value)";
    }

    /** Somebody who rated; the consensus is nobody's. */
    public record Assessor(UUID id, String email, String name) {

        static final String SELECT = "new org.imr.oversight.SignedRatings$Assessor(e.id, e.email, e.name)";
        static final Assessor NOBODY = new Assessor(null, null, null);
    }

    /** A rating of one. @param value null: could not be rated */
    public record Given(UUID assessment, int item, Integer value) {

        static final String SELECT = "new org.imr.oversight.SignedRatings$Given(" + OF + ", e.item, e.value)";
    }

    /** All that was rated by each assessor, and the consensus, of assessments that two assessors or more rated; others neither are told nor help to hide one. */
    Found<List<SignedRating>> byTwo(String scale, Filter filter) {
        Map<UUID, Head> heads = heads(scale, filter);
        List<By> ratings = rated(filter).where(BY_TWO).list(By.class, By.SELECT).stream().filter(by -> heads.containsKey(by.assessment())).toList();
        Set<UUID> people = ratings.stream().map(By::assessor).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<UUID, Assessor> assessors = people.isEmpty() ? Map.of() : store.ask(Staff.class).where("e.id in :people", "people", people)
            .list(Assessor.class, Assessor.SELECT).stream().collect(Collectors.toMap(Assessor::id, one -> one));
        return told(ratings.stream().map(by -> heads.get(by.assessment())
            .with(by, by.assessor() == null ? Assessor.NOBODY : assessors.get(by.assessor()))), filter.days());
    }

    // What stands once for an assessment is read once, and not with each of its ratings. One that was signed between two questions is told the next time.
    private Map<UUID, Head> heads(String scale, Filter filter) {
        return filter.days().on(filter.atAnyTime(store.ask(Assessment.class).overseeing().where(NOT_AMENDED.formatted("e.id"))
                .where("e.status = :signed and e.scale = :scale", "signed", Status.SIGNED, "scale", scale), "e.group"), "e.cutOff")
            .list(Head.class, Head.SELECT).stream().collect(Collectors.toMap(Head::assessment, head -> head));
    }

    /** The ratings in reach; which of them count is told by the {@link #heads}. */
    private Ask<Rating> rated(Filter filter) {
        return filter.days().on(filter.atAnyTime(store.ask(Rating.class).overseeing(), "e.assessment.group"), "e.assessment.cutOff");
    }

    private Ask<Rating> ask(String scale, Filter filter) {
        return rated(filter).where(NOT_AMENDED.formatted("e.assessment.id"))
            .where("e.assessment.status = :signed and e.assessment.scale = :scale", "signed", Status.SIGNED, "scale", scale);
    }

    private Found<List<SignedRating>> told(Stream<SignedRating> ratings, Days days) {
        return told(List.copyOf(ratings.collect(Collectors.groupingBy(SignedRating::assessment)).values()), days,
            one -> sight.sees(one.get(0).site(), one.get(0).group()), one -> List.of(one.get(0).site(), one.get(0).occasion()), one -> true);
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
