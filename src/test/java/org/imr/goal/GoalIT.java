package org.imr.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.imr.kernel.NotFound;
import org.imr.kernel.Stale;
import org.imr.oversight.Change;
import org.imr.oversight.History;
import org.imr.oversight.HistoryService;
import org.imr.roster.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GoalIT {

    private static final LocalDate SET = Town.TODAY.minusDays(20);
    private static Town town;
    private static GoalService goals;

    @BeforeAll
    static void open() {
        town = new Town();
        goals = town.rooms.get(GoalService.class);
        town.group("G-01", SET, 10);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    @DisplayName("E1 a goal is set in the person's own words, with steps; putting the words right keeps the day it was set")
    void set() {
        town.person("G-01", "G1", "Anna", SET);

        int number = town.asFaye(() -> goals.set("G1", "  Swim with my \"sister\" again\nevery week ", "Leisure", SET));
        town.asFaye(() -> {
            goals.addStep("G1", number, "Find my swimsuit");
            goals.addStep("G1", number, "Call her");
            goals.stepDone("G1", number, 1, Town.TODAY);
            goals.reword("G1", number, goal("G1").version(), "Swim with Ida every week", "Leisure");
            return null;
        });

        GoalPicture goal = town.asFaye(() -> goal("G1"));
        assertThat(goal.words()).isEqualTo("Swim with Ida every week");
        assertThat(goal.setOn()).isEqualTo(SET);
        assertThat(goal.steps()).extracting(GoalPicture.StepLine::doneOn).containsExactly(Town.TODAY, null);
    }

    @Test
    @DisplayName("E1 a goal is reached, laid aside or taken up again; changed, it stays and gives way to another")
    void becomes() {
        town.person("G-01", "G2", "Bo", SET);
        town.asFaye(() -> {
            goals.set("G2", "A job", null, SET);
            goals.became("G2", 1, goal("G2").version(), Goal.Status.LAID_ASIDE, Town.TODAY);
            goals.became("G2", 1, goal("G2").version(), Goal.Status.ACTIVE, Town.TODAY);
            goals.change("G2", 1, goal("G2").version(), "A garden", null, Town.TODAY);
            return null;
        });

        assertThat(town.asFaye(() -> goals.goals("G2"))).extracting(GoalPicture::words).as("those under way first")
            .containsExactly("A garden", "A job");
        assertThat(town.asFaye(() -> goals.goals("G2")).get(1).status()).isEqualTo(Goal.Status.CHANGED);
        assertThatThrownBy(() -> town.asFaye(() -> {
            goals.became("G2", 1, 0, Goal.Status.REACHED, Town.TODAY);
            return null;
        })).isInstanceOf(Stale.class);
    }

    @Test
    @DisplayName("E2 a follow-up tells what was noticed and by whom, outside a session too, and never of a day to come")
    void followUp() {
        town.person("G-01", "G3", "Carl", SET);
        town.asFaye(() -> {
            goals.set("G3", "Sleep", null, SET);
            goals.followUp("G3", 1, Town.TODAY, "Two nights went well", FollowUp.NoticedBy.SIGNIFICANT_OTHER, true);
            return null;
        });

        GoalPicture.FollowUpLine seen = town.asFaye(() -> goal("G3")).followUps().get(0);
        assertThat(seen.noticedBy()).isEqualTo(FollowUp.NoticedBy.SIGNIFICANT_OTHER);
        assertThat(seen.helped()).isTrue();
        assertThat(seen.session()).isNull();
        assertThatThrownBy(() -> town.asFaye(() -> {
            goals.followUp("G3", 1, Town.TODAY.plusDays(1), "?", null, null);
            return null;
        })).hasMessage("goal.follow-up-future");
    }

    @Test
    @DisplayName("E2 J1 a second follow-up of the same goal on the same day joins the first, so that no export loses a word")
    void twiceOnOneDay() {
        town.person("G-01", "G6", "Erna", SET);
        town.asFaye(() -> {
            goals.set("G6", "Walk more", null, SET);
            goals.followUp("G6", 1, Town.TODAY, "Walked to the lake", FollowUp.NoticedBy.SELF, true);
            goals.followUp("G6", 1, Town.TODAY, "And back again", null, null);
            return null;
        });

        GoalPicture.FollowUpLine seen = town.asFaye(() -> goal("G6")).followUps().get(0);
        assertThat(town.asFaye(() -> goal("G6")).followUps()).hasSize(1);
        assertThat(seen.note()).isEqualTo("Walked to the lake\nAnd back again");
        assertThat(seen.noticedBy()).isEqualTo(FollowUp.NoticedBy.SELF);
        assertThat(seen.helped()).isTrue();
    }

    @Test
    @DisplayName("E1 E2 the words of a step and of a follow-up are put right; what stood before is in the history, and who comes too late is told")
    void putRight() {
        town.person("G-01", "G7", "Frida", SET);
        town.asFaye(() -> {
            goals.set("G7", "Swim", null, SET);
            goals.addStep("G7", 1, "Find my swimsiut");
            goals.stepDone("G7", 1, 1, Town.TODAY);
            goals.followUp("G7", 1, Town.TODAY, "She swam too lengths", FollowUp.NoticedBy.FACILITATOR, true);
            GoalPicture.StepLine step = goal("G7").steps().get(0);
            goals.rewordStep("G7", 1, 1, step.version(), " Find my swimsuit ");
            GoalPicture.FollowUpLine seen = goal("G7").followUps().get(0);
            goals.rewordFollowUp("G7", 1, seen.id(), seen.version(), "She swam two lengths", FollowUp.NoticedBy.SELF, true);
            assertThatThrownBy(() -> goals.rewordStep("G7", 1, 1, step.version(), "?")).isInstanceOf(Stale.class);
            assertThatThrownBy(() -> goals.rewordFollowUp("G7", 1, seen.id(), seen.version(), "?", null, null)).isInstanceOf(Stale.class);
            return null;
        });

        GoalPicture goal = town.asFaye(() -> goal("G7"));
        assertThat(goal.steps()).extracting(GoalPicture.StepLine::text, GoalPicture.StepLine::doneOn).containsExactly(tuple("Find my swimsuit", Town.TODAY));
        assertThat(goal.followUps()).extracting(GoalPicture.FollowUpLine::note, GoalPicture.FollowUpLine::noticedBy, GoalPicture.FollowUpLine::date)
            .containsExactly(tuple("She swam two lengths", FollowUp.NoticedBy.SELF, Town.TODAY));
        assertThat(town.asFaye(() -> town.rooms.get(HistoryService.class).ofPerson("G7", 0, 2)).lines().rows()).flatExtracting(History.Line::changes)
            .contains(new Change("step", "", "1", "Find my swimsiut", "Find my swimsuit"),
                new Change("note", "", "", "She swam too lengths", "She swam two lengths"), new Change("noticed by", "", "", "facilitator", "self"));
        assertThatThrownBy(() -> town.asGert(() -> {
            goals.rewordStep("G7", 1, 1, goal.steps().get(0).version(), "Ours");
            return null;
        })).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("E1 E2 K3 another site and another facilitator find no goal and set none")
    void scope() {
        town.person("G-01", "G4", "Dea", SET);
        town.asFaye(() -> goals.set("G4", "Paint", null, SET));

        assertThatThrownBy(() -> town.asGert(() -> goals.goals("G4"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asFinn(() -> goals.goals("G4"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asGert(() -> goals.set("G4", "Ours", null, SET))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asGert(() -> {
            goals.addStep("G4", 1, "Ours");
            return null;
        })).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("E1 a person's goals cost five statements, however many there are")
    void statements() {
        town.person("G-01", "G5", "Eva", SET);
        town.asFaye(() -> {
            for (int i = 1; i < 5; i++) {
                goals.set("G5", "Goal " + i, null, SET);
                goals.addStep("G5", i, "Step");
                goals.followUp("G5", i, Town.TODAY, null, null, null);
            }
            return null;
        });

        // Two are the test's own: whose groups the caller runs, and at which sessions they stand in.
        assertThat(town.rooms.statements(() -> town.asFaye(() -> goals.goals("G5")))).isLessThanOrEqualTo(7);
    }

    private static GoalPicture goal(String participant) {
        return goals.goals(participant).get(0);
    }
}
