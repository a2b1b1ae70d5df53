package org.imr.web.session;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.goal.FollowUp;
import org.imr.session.SessionEntry;
import org.imr.session.SessionPerson;

/** A goal on the form, in the person's own words, with its open steps and what was said about it today. */
public final class GoalRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final UUID goal;
    private final UUID followUp;
    private final String words;
    private final ArrayList<Tick> steps = new ArrayList<>();
    private final HashSet<String> done;
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
        line.steps().forEach(step -> steps.add(new Tick(step.step().toString(), step.text(), null, step.done())));
        done = line.steps().stream().filter(SessionPerson.StepLine::done).map(step -> step.step().toString())
            .collect(Collectors.toCollection(HashSet::new));
    }

    boolean isOf(UUID otherGoal) {
        return goal.equals(otherGoal);
    }

    SessionEntry.FollowUpEntry entry() {
        return new SessionEntry.FollowUpEntry(goal, followUp, note, noticedBy, helped);
    }

    /** The steps whose tick was changed here, and they alone: what others did meanwhile to the rest stays. */
    List<SessionEntry.StepEntry> ticked() {
        return steps.stream().filter(step -> step.isTicked() != done.contains(step.getCode()))
            .map(step -> new SessionEntry.StepEntry(UUID.fromString(step.getCode()), step.isTicked())).toList();
    }

    /** By which what was typed here is found again on a page opened later. */
    public String getKey() {
        return key;
    }

    public String getWords() {
        return words;
    }

    /** The small steps that are still open, and those done today. */
    public List<Tick> getSteps() {
        return steps;
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
