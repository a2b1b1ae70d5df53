package org.imr.exchange;

import java.util.List;
import org.imr.access.Training;
import org.imr.kernel.Word;

/** Courses and supervision. */
final class TrainingSheet extends Sheet<Training> {

    TrainingSheet() {
        super("Trainings", Training.class, Owner.PROGRAMME, "", "join fetch e.staff");
    }

    @Override
    List<String> cells(Training training) {
        return Written.row(training.staff().email(), Word.of(training.kind()), training.date(), training.hours(), training.provider());
    }

    @Override
    Training make(Row row, Records records) {
        return new Training(records.staff(row.code("staff")), row.word("kind", Training.Kind.class), row.date("date"));
    }

    @Override
    void fill(Training training, Row row, Records records) {
        training.describe(row.decimal("hours"), row.given("provider", Row::words, training.provider()));
    }

    @Override
    Place place(Training training) {
        return Place.NOWHERE;
    }

    @Override
    boolean isIn(Training training, Extent extent) {
        return extent.everything() || extent.staff().contains(training.staff().id());
    }
}
