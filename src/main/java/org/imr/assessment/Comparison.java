package org.imr.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Item;

/**
 * An assessment beside the signed one before it, item by item. What the records say is told apart from what may lie in the
 * assessing itself.
 *
 * @param unlike how the two were made differently: each of these may move a rating though nothing moved in the group
 * @param joined how many people are counted now who were not counted then
 * @param gone   how many were counted then and are not now
 */
public record Comparison(AssessmentHead before, AssessmentHead now, List<Line> lines, Set<Unlike> unlike, int joined, int gone) {

    /** How two assessments differ in the way they were made. */
    public enum Unlike {
        ASSESSORS, SCALE, SAMPLE
    }

    /** What the records say to a change of the rating. */
    public enum Records {
        /** The rating changed, and what the records suggest went the same way. */
        SAME_WAY,
        /** The rating changed; the count went the same way, though not from one anchor to another. */
        A_LITTLE,
        /** The rating changed, and the records did not, or went the other way. */
        NOT_SO,
        /** The rating is as it was, and so is what the records suggest. */
        STEADY,
        /** The rating is as it was, though the records suggest otherwise than before. */
        RECORDS_ALONE,
        /** The records do not suggest a rating of this item, then or now. */
        SILENT,
        /** It was not rated, then or now. */
        NOT_COMPARED
    }

    /**
     * One item.
     *
     * @param before nothing when it was not rated then
     * @param now    nothing while it is not rated
     */
    public record Line(Item item, Optional<RatingLine> before, Optional<RatingLine> now, Optional<Evidence> recordsBefore,
                       Optional<Evidence> recordsNow, Records records) {

        /** How many steps up; below 0 down; nothing when one of the two is no number. */
        public Optional<Integer> steps() {
            Optional<Integer> from = before.map(RatingLine::value);
            return now.map(RatingLine::value).flatMap(to -> from.map(was -> to - was));
        }

        static Line of(Item item, Optional<RatingLine> before, Optional<RatingLine> now, Optional<Evidence> was, Optional<Evidence> is) {
            Line line = new Line(item, before, now, was, is, Records.NOT_COMPARED);
            return line.steps().map(steps -> new Line(item, before, now, was, is, line.judge(steps))).orElse(line);
        }

        private Records judge(int steps) {
            Optional<Integer> from = recordsBefore.map(Evidence::suggested);
            Optional<Integer> to = recordsNow.map(Evidence::suggested);
            if (from.isEmpty() || to.isEmpty()) {
                return Records.SILENT;
            }
            int way = Integer.signum(to.get() - from.get());
            if (steps == 0) {
                return way == 0 ? Records.STEADY : Records.RECORDS_ALONE;
            }
            if (way == Integer.signum(steps)) {
                return Records.SAME_WAY;
            }
            return way == 0 && counted() == Integer.signum(steps) ? Records.A_LITTLE : Records.NOT_SO;
        }

        /** Which way the share went; 0 where no share is counted. */
        private int counted() {
            Evidence was = recordsBefore.orElseThrow();
            Evidence is = recordsNow.orElseThrow();
            if (was.denominator() == null || is.denominator() == null || was.denominator() == 0 || is.denominator() == 0) {
                return 0;
            }
            return Long.signum((long) is.numerator() * was.denominator() - (long) was.numerator() * is.denominator());
        }
    }
}
