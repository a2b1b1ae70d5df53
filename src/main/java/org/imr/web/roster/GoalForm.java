package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.imr.goal.Goal;
import org.imr.goal.GoalPicture;
import org.imr.goal.GoalService;
import org.imr.kernel.NotFound;
import org.imr.kernel.Word;
import org.imr.web.kit.Page;

/** One goal of a person: a new one by `/participants/{code}?edit=goal`, an existing one by `&goal=2`. */
@Named
@RequestScoped
public class GoalForm {

    @Inject
    private GoalService goals;
    @Inject
    private ParticipantPage participantPage;
    @Inject
    private Page page;
    private String words;
    private String area;
    private LocalDate on;
    private String newWords;
    private int version;

    public void open() {
        on = participantPage.getPerson().today();
        getChosen().ifPresent(goal -> {
            words = goal.words();
            area = goal.area();
            version = goal.version();
        });
    }

    /** The goal that the address names; none for a new one. */
    public Optional<GoalPicture> getChosen() {
        String number = page.textOr("goal", "");
        return participantPage.getGoals().stream().filter(goal -> String.valueOf(goal.number()).equals(number)).findFirst();
    }

    public void set() {
        goals.set(person(), words, area, on);
        participantPage.done("participants.goal.set");
    }

    public void reword() {
        goals.reword(person(), number(), version, words, area);
        participantPage.done("participants.saved");
    }

    public void change() {
        goals.change(person(), number(), version, newWords, area, on);
        participantPage.done("participants.goal.set");
    }

    /** @param word what became of it: reached, laid-aside, or active again */
    public void became(String word) {
        goals.became(person(), number(), version, Word.to(Goal.Status.class, word).orElseThrow(NotFound::new), on);
        participantPage.done("participants.saved");
    }

    private int number() {
        return getChosen().orElseThrow(NotFound::new).number();
    }

    private String person() {
        return participantPage.getPerson().code();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNewWords() {
        return newWords;
    }

    public void setNewWords(String newWords) {
        this.newWords = newWords;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
