package org.imr.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.imr.access.ScopedStore;
import org.imr.goal.GoalPicture.StepLine;
import org.imr.roster.FoundingService;
import org.imr.roster.MoveService;
import org.imr.roster.NewGroup;
import org.imr.roster.Stay;
import org.imr.roster.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Erna has moved from Ballerup to Gladsaxe, and goes on with her goals there. */
class MovedGoalsIT {

    private static final LocalDate START = Town.TODAY.minusDays(28);
    private Town town;
    private GoalService goals;

    /** Somebody who reads and writes. */
    private interface Hand {

        <R> R at(Callable<R> what);
    }

    @BeforeEach
    void move() {
        town = new Town();
        goals = town.rooms.get(GoalService.class);
        town.group("B-01", START, 10);
        town.person("B-01", "B1-1", "Erna", START);
        town.asGert(() -> {
            town.rooms.get(FoundingService.class).found(new NewGroup("G-01", "GLX", Town.facts("Gladsaxe 1", START, 10), "danish-2011",
                List.of("gert@example.org")));
            return null;
        });
        town.asFaye(() -> {
            goals.set("B1-1", "To sing", "music", START);
            goals.addStep("B1-1", 1, "Find a choir");
            goals.addStep("B1-1", 1, "Buy a ticket");
            goals.reword("B1-1", 1, goal(town::asFaye).version(), "To sing again", "music");
            return null;
        });
        town.asEverywhere(() -> {
            Stay stay = town.picture("B-01").stays().get(0);
            town.rooms.get(MoveService.class).move("B-01", "B1-1", START, stay.version(), Town.TODAY, "G-01");
            return null;
        });
        town.arrive("2026-03-12T09:00:00Z");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    @DisplayName("K3 the site that somebody has left reads goals and steps as they stood on the last day, and nothing that was written since")
    void asItStood() {
        town.asGert(() -> {
            goals.addStep("B1-1", 1, "Sing at Gladsaxe");
            goals.reword("B1-1", 1, goal(town::asGert).version(), "To sing at Gladsaxe", "Gladsaxe");
            goals.rewordStep("B1-1", 1, 1, goal(town::asGert).steps().get(0).version(), "Find a choir at Gladsaxe");
            goals.stepDone("B1-1", 1, 2, LocalDate.of(2026, 3, 11));
            goals.became("B1-1", 1, goal(town::asGert).version(), Goal.Status.REACHED, LocalDate.of(2026, 3, 12));
            return null;
        });
        town.rooms.clock(java.time.Instant.parse("2026-03-19T09:00:00Z"));
        town.asGert(() -> {
            goals.reword("B1-1", 1, goal(town::asGert).version(), "To sing in the choir of Gladsaxe", "Gladsaxe");
            return null;
        });

        for (Hand old : List.<Hand>of(town::asFaye, town::asCora)) {
            GoalPicture goal = goal(old);
            assertThat(goal).extracting(GoalPicture::words, GoalPicture::area, GoalPicture::isActive, GoalPicture::statusOn)
                .containsExactly("To sing again", "music", true, null);
            assertThat(goal.steps()).extracting(StepLine::text, StepLine::doneOn)
                .containsExactly(tuple("Find a choir", null), tuple("Buy a ticket", null));
        }
        for (Hand now : List.<Hand>of(town::asGert, town::asEverywhere)) {
            GoalPicture goal = goal(now);
            assertThat(goal).extracting(GoalPicture::words, GoalPicture::area, GoalPicture::status)
                .containsExactly("To sing in the choir of Gladsaxe", "Gladsaxe", Goal.Status.REACHED);
            assertThat(goal.steps()).extracting(StepLine::text)
                .containsExactly("Find a choir at Gladsaxe", "Buy a ticket", "Sing at Gladsaxe");
        }
    }

    @Test
    @DisplayName("K3 what a goal or a step had become by the last day stands for the site that was left, though the new one takes it back, dates it before or says otherwise, twice in a day")
    void asItHadBecome() {
        town.rooms.clock(java.time.Instant.parse("2026-03-19T09:00:00Z"));
        town.rooms.make(() -> {
            ScopedStore store = town.rooms.get(ScopedStore.class);
            store.ask(Goal.class).get().status(Goal.Status.REACHED, Town.TODAY);
            store.ask(GoalStep.class).where("e.number = 1").get().describe("Find a choir", Town.TODAY);
        });
        for (Goal.Status now : List.of(Goal.Status.ACTIVE, Goal.Status.LAID_ASIDE)) {
            town.asGert(() -> {
                goals.became("B1-1", 1, goal(town::asGert).version(), now, Town.TODAY.minusDays(1));
                goals.stepDone("B1-1", 1, 1, null);
                goals.stepDone("B1-1", 1, 2, Town.TODAY.minusDays(1));
                return null;
            });
        }
        town.rooms.clock(java.time.Instant.parse("2026-03-20T09:00:00Z"));
        town.asGert(() -> {
            goals.change("B1-1", 1, goal(town::asGert).version(), "To dance", null, LocalDate.of(2026, 3, 20));
            goals.stepDone("B1-1", 1, 1, LocalDate.of(2026, 3, 20));
            return null;
        });

        for (Hand old : List.<Hand>of(town::asFaye, town::asCora)) {
            assertThat(goal(old)).extracting(GoalPicture::status, GoalPicture::statusOn).containsExactly(Goal.Status.REACHED, Town.TODAY);
            assertThat(goal(old).steps()).extracting(StepLine::doneOn).containsExactly(Town.TODAY, null);
        }
        GoalPicture here = town.asGert(() -> goals.goals("B1-1")).stream().filter(one -> one.number() == 1).findFirst().orElseThrow();
        assertThat(here.status()).isEqualTo(Goal.Status.CHANGED);
        assertThat(here.steps()).extracting(StepLine::doneOn).containsExactly(LocalDate.of(2026, 3, 20), Town.TODAY.minusDays(1));
    }

    private GoalPicture goal(Hand who) {
        return who.at(() -> goals.goals("B1-1")).get(0);
    }
}
