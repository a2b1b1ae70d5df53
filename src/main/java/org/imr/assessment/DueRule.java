package org.imr.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imr.assessment.Assessment.Occasion;
import org.imr.roster.Group;

/**
 * When a group's next assessment falls due. Mid-way: four months after the start, or on the day of the session with which half of
 * the sessions are done, whichever comes first. End: nine months after the start, or on the day of the last session. An open
 * group has no middle and no end: all thirteen items every six months, as an extra assessment, counted from the cut-off of the last
 * one that had them all.
 *
 * <p>Nothing falls due for a group that has not begun or that ended early; for a completed one only its end. Whoever has
 * been assessed at the end needs no mid-way assessment any more.
 */
public final class DueRule {

    private static final int MID_MONTHS = 4;
    private static final int END_MONTHS = 9;
    private static final int OPEN_MONTHS = 6;

    private DueRule() {
    }

    /**
     * What is known of a group.
     *
     * @param sessions the days of its sessions that are not cancelled (of an individual group the individual ones), in order
     * @param made     its assessments so far, open ones too
     */
    public record Course(Group.Format format, Group.Status status, LocalDate start, List<LocalDate> sessions, List<Made> made) {

        public Course {
            sessions = List.copyOf(sessions);
            made = List.copyOf(made);
        }
    }

    /** An assessment that exists. */
    public record Made(Occasion occasion, LocalDate cutOff) {
    }

    /** The group's next assessment; nothing when none is to come. */
    public static Optional<Due> next(Course course, LocalDate today) {
        if (course.status() == Group.Status.PLANNED || course.status() == Group.Status.ENDED_EARLY) {
            return Optional.empty();
        }
        boolean over = course.status() == Group.Status.COMPLETED;
        if (course.format() == Group.Format.OPEN) {
            return over ? Optional.empty() : Optional.of(Due.of(Occasion.EXTRA, nextOpen(course), today));
        }
        if (has(course, Occasion.END)) {
            return Optional.empty();
        }
        Due end = Due.of(Occasion.END, end(course), today);
        if (over || has(course, Occasion.MID)) {
            return Optional.of(end);
        }
        // When both dates have come, the end is what is wanted: a mid-way look would inform nobody any more.
        return Optional.of(end.state() == Due.State.DUE || end.state() == Due.State.OVERDUE ? end : Due.of(Occasion.MID, mid(course), today));
    }

    private static LocalDate mid(Course course) {
        int count = course.sessions().size();
        return earlier(course.start().plusMonths(MID_MONTHS), count == 0 ? null : course.sessions().get((count + 1) / 2 - 1));
    }

    private static LocalDate end(Course course) {
        int count = course.sessions().size();
        return earlier(course.start().plusMonths(END_MONTHS), count == 0 ? null : course.sessions().get(count - 1));
    }

    private static LocalDate nextOpen(Course course) {
        return course.made().stream().filter(one -> one.occasion() != Occasion.MID).map(Made::cutOff)
            .max(LocalDate::compareTo).orElse(course.start()).plusMonths(OPEN_MONTHS);
    }

    private static boolean has(Course course, Occasion occasion) {
        return course.made().stream().anyMatch(one -> one.occasion() == occasion);
    }

    private static LocalDate earlier(LocalDate month, LocalDate session) {
        return session != null && session.isBefore(month) ? session : month;
    }
}
