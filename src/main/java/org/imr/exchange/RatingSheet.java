package org.imr.exchange;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.imr.assessment.Assessment;
import org.imr.assessment.Rating;
import org.imr.workbook.Faults;

/** Ratings of each assessor, and those agreed on. */
final class RatingSheet extends Sheet<Rating> {

    private static final String CONSENSUS = "consensus";
    private static final String CANNOT = "cannot-rate";

    private final AssessmentSheet assessments;

    RatingSheet(AssessmentSheet assessments) {
        super("Ratings", Rating.class, Owner.GROUP, "e.assessment.group.code",
            "join fetch e.assessment a join fetch a.group g join fetch g.site left join fetch e.assessor");
        this.assessments = assessments;
    }

    @Override
    List<String> cells(Rating rating) {
        Assessment assessment = rating.assessment();
        return Written.row(assessment.group().code(), assessment.number(),
            rating.assessor() == null ? CONSENSUS : rating.assessor().email(), rating.item(),
            rating.isUndecided() ? null : rating.value() == null ? CANNOT : rating.value(), rating.rationale());
    }

    @Override
    boolean isFixed(Rating rating, Row row, Records records) {
        return assessment(row, records).isSigned();
    }

    private static Assessment assessment(Row row, Records records) {
        return records.assessment(row.code("group"), row.integer("assessment"));
    }

    @Override
    Rating make(Row row, Records records) {
        String assessor = row.code("assessor");
        return new Rating(assessment(row, records), assessor.equals(CONSENSUS) ? null : records.staff(assessor), row.integer("item"));
    }

    @Override
    void fill(Rating rating, Row row, Records records) {
        List<String> before = cells(rating);
        String value = row.code("rating");
        rating.rate(value.equals(CANNOT) ? null : Integer.valueOf(value), row.given("rationale", Row::words, rating.rationale()));
        if (records.isNew(rating) || !before.equals(cells(rating))) {
            assessments.takeBackSignatures(rating.assessment(), records);
        }
    }

    /** The trail says which item was rated and not how, so that nobody can peek there. */
    @Override
    boolean isSecret(String column) {
        return column.equals("rating") || column.equals("rationale");
    }

    @Override
    void check(Rating rating, Row row, Records records, Faults faults) {
        List<Integer> items = AssessmentSheet.items(rating.assessment(), records);
        if (!items.contains(rating.item())) {
            faults.add(row.fault("item", "item-of-occasion", items.stream().map(String::valueOf).collect(joining(", "))));
        }
    }

    @Override
    Place place(Rating rating) {
        return new Place(rating.assessment().group().site().code(), rating.assessment().group().code());
    }

    /**
     * Notes on an item that is not rated yet are no rating. And ratings are nobody else's before they are signed, but for who keeps the
     * whole programme.
     */
    @Override
    boolean isIn(Rating rating, Extent extent) {
        return !rating.isUndecided() && extent.isTold(rating.assessment());
    }
}
