package org.imr.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Timing;
import org.imr.roster.Group;

/**
 * When a group's next assessment by a scale falls due, as the scale's occasions say. Half-way: some months after the start, or on the
 * day of the session with which half of the sessions are done, whichever comes first. Finish: some months after the start, or on the
 * day of the last session. An open group has no middle and no end: it is assessed regularly, counted from the cut-off of the last
 * assessment that had all of those items.
 *
 * <p>Nothing falls due by a scale that does not ask for it, for a group that has not begun or that ended early; for a completed one only
 * the finish. Whoever has been assessed at the finish needs no half-way assessment any more.
 */
public final class DueRule {

    private final Scale scale;
    private final Course course;
    private final LocalDate today;

    private DueRule(Scale scale, Course course, LocalDate today) {
        this.scale = scale;
        this.course = course;
        this.today = today;
    }

    /**
     * What is known of a group.
     *
     * @param sessions the days of its sessions that are not cancelled (of an individual group the individual ones), in order
     * @param made     its assessments by that scale so far, open ones too
     */
    public record Course(Group.Format format, Group.Status status, LocalDate start, List<LocalDate> sessions, List<Made> made) {

        public Course {
            sessions = List.copyOf(sessions);
            made = List.copyOf(made);
        }
    }

    /** An assessment that exists. @param occasion the code of its occasion */
    public record Made(String occasion, LocalDate cutOff) {
    }

    /** The group's next assessment; nothing when none is to come. */
    public static Optional<Due> next(Scale scale, Course course, LocalDate today) {
        return new DueRule(scale, course, today).next();
    }

    private Optional<Due> next() {
        if (course.status() == Group.Status.PLANNED || course.status() == Group.Status.ENDED_EARLY) {
            return Optional.empty();
        }
        boolean over = course.status() == Group.Status.COMPLETED;
        if (course.format() == Group.Format.OPEN) {
            return scale.due(Timing.When.REGULARLY).filter(one -> !over).map(one -> due(one, nextOpen(one)));
        }
        Optional<Occasion> finish = scale.due(Timing.When.FINISH);
        if (finish.filter(this::isMade).isPresent()) {
            return Optional.empty();
        }
        Optional<Due> end = finish.map(one -> due(one, earlier(one, course.sessions().size())));
        Optional<Due> mid = scale.due(Timing.When.HALF_WAY).filter(one -> !over && !isMade(one))
            .map(one -> due(one, earlier(one, (course.sessions().size() + 1) / 2)));
        // When both dates have come, the end is what is wanted: a mid-way look would inform nobody any more.
        return end.filter(one -> mid.isEmpty() || one.hasCome()).or(() -> mid);
    }

    private Due due(Occasion occasion, LocalDate on) {
        return Due.of(scale.code(), occasion.code(), on, today);
    }

    /** The months after the start, or the day of that session (from 1), whichever comes first. */
    private LocalDate earlier(Occasion occasion, int session) {
        LocalDate month = course.start().plusMonths(months(occasion));
        LocalDate day = session == 0 ? month : course.sessions().get(session - 1);
        return day.isBefore(month) ? day : month;
    }

    private LocalDate nextOpen(Occasion occasion) {
        return course.made().stream().filter(one -> hasAll(one, occasion)).map(Made::cutOff).max(LocalDate::compareTo)
            .orElse(course.start()).plusMonths(months(occasion));
    }

    private boolean hasAll(Made made, Occasion occasion) {
        return scale.occasion(made.occasion()).filter(one -> one.items().containsAll(occasion.items())).isPresent();
    }

    private boolean isMade(Occasion occasion) {
        return course.made().stream().anyMatch(one -> one.occasion().equals(occasion.code()));
    }

    private static int months(Occasion occasion) {
        return occasion.due().map(Timing::months).orElseThrow();
    }
}
