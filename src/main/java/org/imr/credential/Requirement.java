package org.imr.credential;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.imr.kernel.Wording;

/**
 * One thing that is asked of a facilitator.
 *
 * @param sources       codes of references of its set
 * @param beforeRunning whether it must be met before somebody runs a group
 * @param optional      wished for; not needed for approval
 * @param dueMonths     months after the first session led; empty when there is no such date
 */
public record Requirement(String code, Wording title, List<String> sources, Amount amount, boolean beforeRunning, boolean optional,
                          Optional<Integer> dueMonths) {

    /** How much is asked. */
    public sealed interface Amount extends Serializable permits Learning, Run {
    }

    /**
     * Courses or supervision.
     *
     * @param kinds             words of the trainings that count: `base-course`, `refresher`, `fidelity-course`, `supervision`
     * @param units             how many hours, or lessons where these have a length of their own
     * @param unitMinutes       60 for hours, or the length of a lesson
     * @param attendancePercent how much of it must have been attended; what was missed is then made up
     */
    public record Learning(List<String> kinds, int units, int unitMinutes, int attendancePercent) implements Amount {

        public Learning {
            kinds = List.copyOf(kinds);
        }

        public boolean isInLessons() {
            return unitMinutes != MINUTES_OF_AN_HOUR;
        }
    }

    /** One run of a group with at least so many modules. */
    public record Run(int modules) implements Amount {
    }

    static final int MINUTES_OF_AN_HOUR = 60;

    public Requirement {
        sources = List.copyOf(sources);
    }

    /** True when it is a run of modules and no learning. */
    public boolean isRun() {
        return amount instanceof Run;
    }

    /** True when it is counted in lessons and not in hours. */
    public boolean isInLessons() {
        return amount instanceof Learning learning && learning.isInLessons();
    }
}
