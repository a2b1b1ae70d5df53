package org.imr.web.session;

import java.io.Serializable;
import java.util.UUID;
import org.imr.goal.FollowUp;
import org.imr.session.SessionEntry;
import org.imr.session.SessionPerson;

/** A goal on the form, in the person's own words, with what was said about it today. */
public final class GoalRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final UUID goal;
    private final UUID followUp;
    private final String words;
    private String note;
    private FollowUp.NoticedBy noticedBy;
    private boolean helped;

    /** @param place of this line among those of the same goal, from 0 */
    GoalRow(SessionPerson.GoalLine line, int place) {
        key = line.goal() + (place == 0 ? "" : "-" + place);
        goal = line.goal();
        followUp = line.followUp();
        words = line.words();
        note = line.note();
        noticedBy = line.noticedBy();
        helped = line.helped();
    }

    boolean isOf(UUID otherGoal) {
        return goal.equals(otherGoal);
    }

    SessionEntry.FollowUpEntry entry() {
        return new SessionEntry.FollowUpEntry(goal, followUp, note, noticedBy, helped);
    }

    /** By which what was typed here is found again on a page opened later. */
    public String getKey() {
        return key;
    }

    public String getWords() {
        return words;
    }

    /** Opens the row when something stands in it already. */
    public boolean isSaid() {
        return note != null || noticedBy != null || helped;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public FollowUp.NoticedBy getNoticedBy() {
        return noticedBy;
    }

    public void setNoticedBy(FollowUp.NoticedBy noticedBy) {
        this.noticedBy = noticedBy;
    }

    public boolean isHelped() {
        return helped;
    }

    public void setHelped(boolean helped) {
        this.helped = helped;
    }
}
