package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imr.goal.GoalPicture;
import org.imr.goal.GoalService;
import org.imr.roster.MoveService;
import org.imr.roster.Onward;
import org.imr.roster.ParticipantPicture;
import org.imr.roster.ParticipantService;
import org.imr.roster.Stay;
import org.imr.web.kit.Page;

/** One person, for all of `/participants/{code}`: read once a request. */
@Named
@RequestScoped
public class ParticipantPage {

    @Inject
    private ParticipantService people;
    @Inject
    private GoalService goalService;
    @Inject
    private MoveService moves;
    @Inject
    private Page page;

    private ParticipantPicture person;
    private List<GoalPicture> goals;
    private List<Onward> onward;

    public void open() {
        getPerson();
    }

    public ParticipantPicture getPerson() {
        if (person == null) {
            person = people.participant(page.text("participant"));
        }
        return person;
    }

    public List<GoalPicture> getGoals() {
        if (goals == null) {
            goals = goalService.goals(getPerson().code());
        }
        return goals;
    }

    /** Where they went on from that stay, when it ended with a move and was the last in its group; null when not. */
    public Onward onward(Stay stay) {
        if (onward == null) {
            onward = moves.onwardOf(getPerson().code());
        }
        return onward.stream().filter(one -> one.left().equals(stay.group()) && one.joined().equals(stay.joined())).findFirst().orElse(null);
    }

    /** What is asked to be changed: the address parameter `edit`, empty for nothing or for who may not. */
    public String getEdit() {
        return getPerson().editable() ? page.textOr("edit", "") : "";
    }

    void done(String key) {
        page.tell("success", key);
        page.go("/participants/" + getPerson().code());
    }
}
