package org.imr.fidelity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.imr.curriculum.DefinitionNode;
import org.imr.kernel.Word;

/** Reads the timetable of a review: its steps, counted in days from the visit. A scale without one has none. */
final class ReviewReader {

    private static final int YEAR = 365;
    private static final List<String> WHO = words(ReviewStep.Who.values());
    private static final List<String> PLACES = words(ReviewStep.Place.values());

    private boolean visited;

    ReviewStep read(DefinitionNode node) {
        int days = node.integer("days", -YEAR, YEAR);
        if (days == 0 && visited) {
            node.fault("days", "0 again", "0 for one step, the visit");
        }
        visited |= days == 0;
        ReviewStep.Who who = Word.to(ReviewStep.Who.class, node.word("who", WHO)).orElse(ReviewStep.Who.COORDINATOR);
        Optional<ReviewStep.Place> place = node.has("leads-to") ? Word.to(ReviewStep.Place.class, node.word("leads-to", PLACES)) : Optional.empty();
        return new ReviewStep(ScaleReader.code(node), node.wording("title"), days, who, place);
    }

    /** Without a visit nothing can be counted. */
    void check(DefinitionNode root, List<ReviewStep> steps) {
        if (!steps.isEmpty() && steps.stream().noneMatch(ReviewStep::isVisit)) {
            root.fault("review", "no step with days: 0", "one step with days: 0, the visit");
        }
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(Word::of).toList();
    }
}
