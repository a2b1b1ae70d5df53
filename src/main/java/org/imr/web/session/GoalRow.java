package org.imr.web.session;

import java.io.Serializable;
import java.util.UUID;
import org.imr.goal.FollowUp;
import org.imr.session.SessionEntry;
import org.imr.session.SessionPerson;

/** A goal on the form, in the person's own words, with what was said about it today. */
public final class GoalRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID goal;
    private final UUID followUp;
    private final String words;
    private String note;
    private FollowUp.NoticedBy noticedBy;
    private boolean helped;

    GoalRow(SessionPerson.GoalLine line) {
        goal = line.goal();
        followUp = line.followUp();
        words = line.words();
        note = line.note();
        noticedBy = line.noticedBy();
        helped = line.helped();
    }

    SessionEntry.FollowUpEntry entry() {
        return new SessionEntry.FollowUpEntry(goal, followUp, note, noticedBy, helped);
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
