package org.imr.assessment;

import java.time.LocalDate;
import java.util.List;
import org.imr.fidelity.Technique;
import org.imr.goal.FollowUp;

/**
 * What an assessor reads beside the counts: the latest session notes, and the goal sheets.
 *
 * @param sessions the five latest held up to the cut-off date, the latest first
 * @param goals    those set up to that date, in the order in which they were set, of nobody by name
 */
public record SourceView(List<Note> sessions, List<GoalSheet> goals) {

    /**
     * The note of a session.
     *
     * @param modules    codes
     * @param techniques of all categories, and the skills practised
     * @param text       null when nothing was noted
     */
    public record Note(int number, LocalDate date, List<String> modules, List<Technique> techniques, String text) {
    }

    /** A goal without whose it is. @param area the part of life it is about, or null */
    public record GoalSheet(int number, LocalDate setOn, String words, String area, List<Step> steps, List<Noticed> followUps) {
    }

    /** A step towards it. @param doneOn null while it is not done */
    public record Step(String text, LocalDate doneOn) {
    }

    /** What was noticed of it. */
    public record Noticed(LocalDate date, String note, FollowUp.NoticedBy by) {
    }
}
