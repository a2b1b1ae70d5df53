package org.imr.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What a person takes home on one sheet: their goals, the way there, what was agreed, when it goes on. Nothing on it counts or judges.
 *
 * @param language in which it is written: the person's, else the site's
 * @param goals    those under way, and those reached; what was changed or laid aside is not brought up
 * @param homework agreed in the last session the person was at
 * @param next     the next few sessions of their groups
 */
public record OwnCopy(String code, String name, String site, String language, LocalDate today, List<Aim> goals, List<String> homework,
        List<Meeting> next) {

    /**
     * A goal in the person's own words.
     *
     * @param toDo   steps that come next
     * @param done   steps done, the latest first
     * @param helped what was noticed when somebody close to the person helped, the latest first
     */
    public record Aim(String words, boolean reached, List<String> toDo, List<Done> done, List<Noticed> helped) {
    }

    /** A step that was done. */
    public record Done(String text, LocalDate on) {
    }

    /** What was noticed and by whom; {@code by} is a key such as `self`, empty when nobody said. */
    public record Noticed(String note, LocalDate on, String by) {
    }

    /** When and where the next session is; {@code time} and {@code place} may be null. */
    public record Meeting(LocalDate date, LocalTime time, String place, String group) {
    }

    public boolean isNothing() {
        return goals.isEmpty() && homework.isEmpty() && next.isEmpty();
    }
}
