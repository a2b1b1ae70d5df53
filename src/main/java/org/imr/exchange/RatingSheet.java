package org.imr.exchange;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.imr.access.ScopedStore;
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
        Assessment of = rating.assessment();
        return new Line(of.id(), of.status(), of.group().code(), of.number(), rating.assessor() == null ? null : rating.assessor().email(), rating.item(),
            rating.value(), rating.isUndecided(), rating.rationale()).cells();
    }

    /** A rating as it is written, and of what. @param assessor null for the consensus */
    public record Line(UUID assessment, Assessment.Status status, String group, int number, String assessor, int item, Integer value, boolean undecided,
                       String rationale) {

        List<String> cells() {
            return Written.row(group, number, assessor == null ? CONSENSUS : assessor, item, undecided ? null : value == null ? CANNOT : value, rationale);
        }
    }

    /**
     * Notes on an item that is not rated yet are no rating. And ratings are nobody else's before they are signed, but for who keeps the
     * whole programme.
     */
    @Override
    boolean isIn(Rating rating, Extent extent) {
        return !rating.isUndecided() && extent.isTold(rating.assessment().id(), rating.assessment().status());
    }

    @Override
    Stream<List<String>> written(ScopedStore store, Collection<String> groups, Extent extent) {
        return store.ask(Rating.class).exchangeable().join("left join e.assessor f").where("e.assessment.group.code in :codes", "codes", groups)
            .list(Line.class, "new org.imr.exchange.RatingSheet$Line(e.assessment.id, e.assessment.status, e.assessment.group.code, e.assessment.number,"
                + " f.email, e.item, e.value, e.undecided, e.rationale)").stream()
            .filter(line -> !line.undecided() && extent.isTold(line.assessment(), line.status())).map(Line::cells);
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
}
