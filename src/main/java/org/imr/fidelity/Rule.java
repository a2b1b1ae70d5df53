package org.imr.fidelity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How an item's evidence is counted, as the scale's file says it, so that a site can tighten it without code.
 *
 * @param basis            which of two readings is taken; null for kinds with one reading
 * @param subject          the technique category or the skill; empty for other kinds
 * @param months           length of a programme, or how far back a contact counts; 0 for other kinds
 * @param sessionsPerMonth sessions that make a month of a programme; 0 for other kinds
 * @param enough           the fewest people in scope, or held sessions, for a suggestion; people always suffice with 1 one to one
 * @param training         the kind of training that shows a facilitator learned a skill; empty for other kinds
 * @param thresholds       for ratings 2 to 5, by rating; empty where nothing is suggested
 */
public record Rule(Kind kind, Basis basis, String subject, int months, int sessionsPerMonth, int enough, String training,
        List<Threshold> thresholds) {

    /** What is counted. */
    public enum Kind {
        GROUP_SIZE, PROGRAMME_LENGTH, TOPIC_AREAS, HANDOUTS, SIGNIFICANT_OTHERS, GOALS_SET, GOALS_FOLLOWED_UP, TECHNIQUE_SESSIONS,
        PRACTICE;

        /** The word of files and of the API, such as {@code group-size}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind of that code. */
        public static Optional<Kind> of(String code) {
            return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
        }
    }

    /** Which reading of a count is taken. */
    public enum Basis {
        /** Sessions a person could have come to. */
        OFFERED,
        /** Sessions a person was present at. */
        ATTENDED,
        /** Areas taught and with handouts. */
        COVERED,
        /** Areas with handouts, taught or not. */
        MATERIALS;

        /** The word of files, such as {@code offered}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The other reading of the same count. */
        public Basis other() {
            return switch (this) {
                case OFFERED -> ATTENDED;
                case ATTENDED -> OFFERED;
                case COVERED -> MATERIALS;
                case MATERIALS -> COVERED;
            };
        }
    }

    public Rule {
        thresholds = List.copyOf(thresholds);
    }

    /** The rating of a share, compared as whole numbers: 39.5 % has not reached 40 %. */
    public int ofShare(int numerator, int denominator) {
        return best(t -> 100L * numerator >= (long) t.bound() * denominator);
    }

    /** The rating of a number that is better the larger it is. */
    public int ofAtLeast(int value) {
        return best(t -> value >= t.bound());
    }

    /** The rating of a number that is better the smaller it is. */
    public int ofAtMost(int value) {
        return best(t -> value <= t.bound());
    }

    /** Where the rating above begins; empty at the top. */
    public Optional<Threshold> above(int rating) {
        return thresholds.stream().filter(t -> t.rating() > rating).findFirst();
    }

    /** The quotient rounded up. */
    static int ceiling(long dividend, int divisor) {
        return (int) -Math.floorDiv(-dividend, divisor);
    }

    private int best(Predicate<Threshold> reached) {
        return thresholds.stream().filter(reached).mapToInt(Threshold::rating).max().orElse(1);
    }
}
