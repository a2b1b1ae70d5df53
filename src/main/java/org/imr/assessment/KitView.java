package org.imr.assessment;

import java.time.LocalDate;
import java.util.List;
import org.imr.fidelity.Item;
import org.imr.fidelity.Term;
import org.imr.kernel.Wording;

/**
 * What assessors take along on paper.
 *
 * @param guides   the questions by the source they are put to, in the scale's order of sources
 * @param sessions the latest that were held by the cut-off, the latest first
 * @param goals    by the code of the person
 */
public record KitView(AssessmentView assessment, String language, List<Guide> guides, List<SessionNote> sessions, List<PersonGoals> goals) {

    /** The questions to one source. */
    public record Guide(Term source, List<Question> questions) {
    }

    /** A question with the item it helps to rate. */
    public record Question(Item item, Wording text) {
    }

    /**
     * One session as it was noted.
     *
     * @param present how many were there
     * @param modules codes
     */
    public record SessionNote(int number, LocalDate date, int present, List<String> modules, String note, List<PersonNote> people) {
    }

    /** What was noted about one person. @param code nobody's name stands on paper */
    public record PersonNote(String code, String note) {
    }

    /** The goals of one person. */
    public record PersonGoals(String code, List<GoalNote> goals) {
    }

    /** A goal in the person's own words, with its steps and what was seen of it since. */
    public record GoalNote(String words, LocalDate setOn, List<String> steps, List<Seen> seen) {
    }

    /** A follow-up. @param note may be null */
    public record Seen(LocalDate on, String note) {
    }

    public AssessmentHead head() {
        return assessment.head();
    }
}
