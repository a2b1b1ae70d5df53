package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.imr.goal.FollowUp;
import org.imr.goal.GoalService;
import org.imr.kernel.NotFound;
import org.imr.kernel.Word;

/** Steps of a goal and what was noticed on the way: `/participants/{code}?edit=steps&goal=2`, `?edit=follow-up&goal=2`. */
@Named
@RequestScoped
public class StepForm {

    @Inject
    private GoalService goals;
    @Inject
    private GoalForm goalForm;
    @Inject
    private ParticipantPage participantPage;
    private String text;
    private LocalDate on;
    private String note;
    private String noticedBy = "self";
    private boolean helped;

    public void open() {
        on = participantPage.getPerson().today();
    }

    public void add() {
        goals.addStep(person(), goal(), text);
        participantPage.done("participants.saved");
    }

    /** Done today, or, when it was done, to do again. */
    public void turn(int step, boolean wasDone) {
        goals.stepDone(person(), goal(), step, wasDone ? null : participantPage.getPerson().today());
        participantPage.done("participants.saved");
    }

    public void followUp() {
        goals.followUp(person(), goal(), on, note, Word.to(FollowUp.NoticedBy.class, noticedBy).orElse(null), helped ? Boolean.TRUE : null);
        participantPage.done("participants.saved");
    }

    private int goal() {
        return goalForm.getChosen().orElseThrow(NotFound::new).number();
    }

    private String person() {
        return participantPage.getPerson().code();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getNoticedBy() {
        return noticedBy;
    }

    public void setNoticedBy(String noticedBy) {
        this.noticedBy = noticedBy;
    }

    public boolean isHelped() {
        return helped;
    }

    public void setHelped(boolean helped) {
        this.helped = helped;
    }
}
