package org.imr.session;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imr.goal.FollowUp;

/**
 * One person on a session's sheet.
 *
 * @param status       null when a held session has no mark for them
 * @param consent      whether significant others may be involved; null when nobody asked yet
 * @param lastHomework what they agreed to in the last session they attended, one a line; empty for nothing
 * @param homework     how it went; null when not asked
 * @param newHomework  what they alone agree to today, one a line
 * @param received     codes of the handouts they have from another day
 * @param given        codes of the handouts they got in this session
 */
public record SessionPerson(String code, String name, Attendance.Status status, boolean significantOther, Boolean consent,
        String lastHomework, Attendance.HomeworkDone homework, boolean homeworkHelped, String newHomework, String note,
        List<GoalLine> goals, Set<String> received, Set<String> given) {

    /**
     * A goal in the person's own words, with what was said about it in this session.
     *
     * @param followUp null for nothing said yet
     * @param steps    those still open and those done on the session's day
     */
    public record GoalLine(UUID goal, String words, UUID followUp, String note, FollowUp.NoticedBy noticedBy, boolean helped,
            List<StepLine> steps) {
    }

    /** One small step towards a goal; {@code done} on the session's day, else still open. */
    public record StepLine(UUID step, String text, boolean done) {
    }
}
