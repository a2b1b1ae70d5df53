package org.imr.session;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imr.goal.FollowUp;

/**
 * What was typed about one session.
 *
 * @param version    of the sheet it was typed on
 * @param minutes    how long it lasted; null when not recorded
 * @param leaders    e-mails of those who led it
 * @param modules    codes of what was taught
 * @param topics     names of the topics
 * @param techniques codes from all categories of the fidelity scale
 * @param skills     codes of the skills practised
 * @param homework   for all, one a line
 */
public record SessionEntry(int version, Integer minutes, List<String> leaders, List<String> modules, List<String> topics,
        Set<String> techniques, Set<String> skills, String homework, String note, List<PersonEntry> people) {

    /**
     * One person's part.
     *
     * @param status   null leaves the person without a mark
     * @param steps    of their goals, those alone whose tick was changed
     * @param handouts codes ticked for them; of the modules taught only, and only for who is present
     */
    public record PersonEntry(String participant, Attendance.Status status, boolean significantOther,
            Attendance.HomeworkDone homework, boolean homeworkHelped, String newHomework, String note, List<FollowUpEntry> followUps,
            List<StepEntry> steps, Set<String> handouts) {
    }

    /** A step of a goal that was ticked as done on the session's day, or whose tick was taken away. */
    public record StepEntry(UUID step, boolean done) {
    }

    /** What was said about a goal; {@code followUp} null when it is new. All empty: nothing was said. */
    public record FollowUpEntry(UUID goal, UUID followUp, String note, FollowUp.NoticedBy noticedBy, boolean helped) {

        boolean isEmpty() {
            return (note == null || note.isBlank()) && noticedBy == null && !helped;
        }
    }
}
