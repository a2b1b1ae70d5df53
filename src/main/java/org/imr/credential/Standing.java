package org.imr.credential;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far a facilitator is in a requirement set. Pure: the same facts on the same day give the same standing.
 *
 * @param progress one for each requirement, in their order
 */
public record Standing(RequirementSet set, List<Progress> progress) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether a requirement is met; with enough attended to be, once what was missed is made up; or open. */
    public enum State {
        MET, TO_MAKE_UP, OPEN
    }

    /** What the three states come to for the person. */
    public enum Leave {
        APPROVED, MAY_RUN, NOT_YET
    }

    /** A course or supervision that the person took part in. */
    public record Learned(String kind, LocalDate date, BigDecimal hours) {
    }

    /**
     * What is known of a person.
     *
     * @param start   the first session that they led, or will lead; empty when there is none
     * @param modules the most modules in any one group in the sessions that they led
     */
    public record Facts(Optional<LocalDate> start, List<Learned> learned, int modules) {

        public Facts {
            learned = List.copyOf(learned);
        }
    }

    /**
     * How far one requirement is.
     *
     * @param have in the requirement's own unit: hours, lessons or modules; two decimals at most, rounded down
     * @param due  empty when it has no date, or the person has led no session
     */
    public record Progress(Requirement requirement, State state, BigDecimal have, int need, Optional<LocalDate> due, boolean overdue) {

        /** What is still missing, in the requirement's own unit, never negative. */
        public BigDecimal missing() {
            return BigDecimal.valueOf(need).subtract(have).max(BigDecimal.ZERO).stripTrailingZeros();
        }

        public boolean isMet() {
            return state == State.MET;
        }
    }

    public Standing {
        progress = List.copyOf(progress);
    }

    /** As of a day: what lies after it does not count yet. */
    public static Standing of(RequirementSet set, Facts facts, LocalDate today) {
        return new Standing(set, set.requirements().stream().map(requirement -> progress(requirement, facts, today)).toList());
    }

    /** May run when all is met that must be before; approved when all is met but what is optional. */
    public Leave leave() {
        if (progress.stream().allMatch(one -> one.isMet() || one.requirement().optional())) {
            return Leave.APPROVED;
        }
        return progress.stream().allMatch(one -> one.isMet() || !one.requirement().beforeRunning()) ? Leave.MAY_RUN : Leave.NOT_YET;
    }

    /** What is asked and not met yet, the earliest date first, then what has no date. */
    public List<Progress> needed() {
        return progress.stream().filter(one -> !one.isMet() && !one.requirement().optional())
            .sorted(Comparator.comparing(one -> one.due().orElse(LocalDate.MAX))).toList();
    }

    private static Progress progress(Requirement requirement, Facts facts, LocalDate today) {
        Optional<LocalDate> due = requirement.beforeRunning() ? facts.start()
            : requirement.dueMonths().flatMap(months -> facts.start().map(start -> start.plusMonths(months)));
        BigDecimal have;
        int need;
        State state;
        if (requirement.amount() instanceof Requirement.Learning learning) {
            BigDecimal minutes = facts.learned().stream().filter(one -> learning.kinds().contains(one.kind()) && !one.date().isAfter(today))
                .map(one -> one.hours().multiply(BigDecimal.valueOf(Requirement.MINUTES_OF_AN_HOUR))).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal asked = BigDecimal.valueOf((long) learning.units() * learning.unitMinutes());
            have = minutes.divide(BigDecimal.valueOf(learning.unitMinutes()), 2, RoundingMode.DOWN).stripTrailingZeros();
            need = learning.units();
            state = minutes.compareTo(asked) >= 0 ? State.MET
                : minutes.multiply(HUNDRED).compareTo(asked.multiply(BigDecimal.valueOf(learning.attendancePercent()))) >= 0 ? State.TO_MAKE_UP
                : State.OPEN;
        } else {
            need = ((Requirement.Run) requirement.amount()).modules();
            have = BigDecimal.valueOf(facts.modules());
            state = facts.modules() >= need ? State.MET : State.OPEN;
        }
        boolean overdue = state != State.MET && !requirement.optional() && due.filter(day -> day.isBefore(today)).isPresent();
        return new Progress(requirement, state, have, need, due, overdue);
    }
}
