package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.imr.goal.FollowUp;
import org.imr.goal.GoalPicture;
import org.imr.goal.GoalService;
import org.imr.kernel.NotFound;
import org.imr.kernel.Word;
import org.imr.web.kit.Page;

/**
 * Putting the words right of a step or of what was noticed outside a session: `/participants/{code}?edit=step&goal=2&step=1`,
 * `?edit=follow-up&goal=2&seen=...`.
 */
@Named
@RequestScoped
public class WordingForm {

    @Inject
    private GoalService goals;
    @Inject
    private GoalForm goalForm;
    @Inject
    private ParticipantPage participantPage;
    @Inject
    private Page page;
    private String text;
    private String noticedBy;
    private boolean helped;
    private int version;

    public void open() {
        getStep().ifPresent(step -> {
            text = step.text();
            version = step.version();
        });
        getSeen().ifPresent(seen -> {
            text = seen.note();
            noticedBy = Word.of(seen.noticedBy());
            helped = Boolean.TRUE.equals(seen.helped());
            version = seen.version();
        });
    }

    /** The step that the address names. */
    public Optional<GoalPicture.StepLine> getStep() {
        String number = page.textOr("step", "");
        return goalForm.getChosen().stream().flatMap(goal -> goal.steps().stream())
            .filter(step -> String.valueOf(step.number()).equals(number)).findFirst();
    }

    /** The follow-up outside a session that the address names. */
    public Optional<GoalPicture.FollowUpLine> getSeen() {
        String id = page.textOr("seen", "");
        return goalForm.getChosen().stream().flatMap(goal -> goal.followUps().stream())
            .filter(seen -> seen.session() == null && seen.id().toString().equals(id)).findFirst();
    }

    public void rewordStep() {
        GoalPicture.StepLine step = getStep().orElseThrow(NotFound::new);
        goals.rewordStep(person(), step.goal(), step.number(), version, text);
        participantPage.done("participants.saved");
    }

    public void rewordFollowUp() {
        GoalPicture.FollowUpLine seen = getSeen().orElseThrow(NotFound::new);
        // Not ticked and never recorded are the same until somebody ticks it.
        Boolean says = helped ? Boolean.TRUE : seen.helped() == null ? null : Boolean.FALSE;
        goals.rewordFollowUp(person(), seen.goal(), seen.id(), version, text, Word.to(FollowUp.NoticedBy.class, noticedBy).orElse(null), says);
        participantPage.done("participants.saved");
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

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
