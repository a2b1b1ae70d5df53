package org.imr.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.stream.Stream;
import org.imr.access.ScopedStore;
import org.imr.goal.FollowUp;
import org.imr.goal.Goal;
import org.imr.goal.GoalStep;
import org.imr.kernel.NotFound;
import org.imr.roster.Participant;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnCopyIT {

    private final Course course = new Course(Rooms.onH2());
    private final Participant anna = course.people.get(0);
    private ScopedStore store;
    private Goal goal;

    @BeforeEach
    void open() {
        store = course.rooms.get(ScopedStore.class);
        goal = course.all(Goal.class).get(0);
    }

    @AfterEach
    void close() {
        course.rooms.close();
    }

    @Test
    @DisplayName("E3 the own sheet has goals, steps done and to do, what helped and who noticed, homework of the last session attended, the next sessions")
    void whole() {
        course.rooms.make(() -> {
            GoalStep done = new GoalStep(goal, 1, "Buy a lead");
            done.describe("Buy a lead", Course.TODAY.minusDays(7));
            FollowUp helped = new FollowUp(goal, Course.TODAY.minusDays(7), null, null);
            helped.describe("My sister came along", FollowUp.NoticedBy.SIGNIFICANT_OTHER, true);
            FollowUp silent = new FollowUp(goal, Course.TODAY.minusDays(6), null, null);
            silent.describe("Seemed tired", FollowUp.NoticedBy.FACILITATOR, null);
            Stream.of(done, new GoalStep(goal, 2, "Walk on Sundays"), helped, silent).forEach(store::add);
        });
        course.recordAsItStands(1);
        course.recordAsItStands(2);
        course.rooms.make(() -> {
            store.add(new Homework(course.sessions.get(0), null, "Of long ago", null));
            store.add(new Homework(course.sessions.get(1), null, "Read the sheet", null));
            store.add(new Homework(course.sessions.get(1), anna, "Call the vet", null));
            store.add(new Homework(course.sessions.get(1), course.people.get(1), "Not Anna's", null));
        });

        course.rooms.clock(Instant.parse("2026-03-03T08:00:00Z"));
        OwnCopy copy = copy();

        assertThat(copy.name()).isEqualTo("Anna");
        assertThat(copy.language()).as("the site's, when she has none of her own").isEqualTo("da");
        assertThat(copy.goals()).singleElement().satisfies(aim -> {
            assertThat(aim.words()).isEqualTo("Walk the dog every day");
            assertThat(aim.toDo()).containsExactly("Walk on Sundays");
            assertThat(aim.done()).extracting(OwnCopy.Done::text).containsExactly("Buy a lead");
            assertThat(aim.helped()).extracting(OwnCopy.Noticed::note, OwnCopy.Noticed::by)
                .containsExactly(tuple("My sister came along", "significant-other"));
        });
        assertThat(copy.homework()).contains("Read the sheet", "Call the vet").doesNotContain("Of long ago", "Not Anna's");
        assertThat(copy.next()).extracting(OwnCopy.Meeting::date).containsExactly(Course.TODAY, Course.TODAY.plusDays(7));
        assertThat(copy.next()).extracting(OwnCopy.Meeting::place).containsOnly("Room 2");
    }

    @Test
    @DisplayName("E3 a goal that was laid aside or changed is not brought up, one that was reached is; a session whose hour has gone is not next")
    void kind() {
        course.rooms.make(() -> {
            Goal aside = new Goal(anna, 2, "Find a job", Course.TODAY);
            aside.status(Goal.Status.LAID_ASIDE, Course.TODAY);
            Goal reached = new Goal(anna, 3, "Sleep at night", Course.TODAY);
            reached.status(Goal.Status.REACHED, Course.TODAY);
            store.add(aside);
            store.add(reached);
        });
        assertThat(copy().goals()).extracting(OwnCopy.Aim::words).containsExactly("Walk the dog every day", "Sleep at night");
        course.rooms.clock(Instant.parse("2026-03-03T13:30:00Z"));
        assertThat(copy().next()).extracting(OwnCopy.Meeting::date).containsExactly(Course.TODAY.plusDays(7));
    }

    @Test
    @DisplayName("E3 K3 it costs a fixed handful of statements, and another site finds nobody")
    void statements() {
        int often = course.rooms.statements(this::copy);
        course.recordAsItStands(1);
        course.rooms.make(() -> {
            for (int number = 2; number < 12; number++) {
                store.add(new Goal(anna, number, "Goal " + number, Course.TODAY));
                store.add(new Homework(course.sessions.get(0), null, "Task " + number, null));
            }
        });
        assertThat(course.rooms.statements(this::copy)).isEqualTo(often).isLessThanOrEqualTo(9);
        assertThatThrownBy(() -> course.rooms.as(course.stranger, () -> course.rooms.get(OwnCopyService.class).copy(anna.code())))
            .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("D8 a transfer sheet is empty until somebody notes that the person agrees, on that day; then it has modules, handouts and goals")
    void transfer() {
        course.recordAsItStands(1);
        TransferService service = course.rooms.get(TransferService.class);
        Transfer before = course.rooms.as(course.caller, () -> service.sheet(anna.code()));
        assertThat(before.agreed()).isFalse();
        assertThat(before.goals()).isEmpty();
        assertThat(before.received()).isEmpty();
        assertThatThrownBy(() -> course.rooms.as(course.stranger, () -> {
            service.agreed(anna.code());
            return null;
        })).isInstanceOf(NotFound.class);

        course.rooms.as(course.caller, () -> {
            service.agreed(anna.code());
            return null;
        });
        Transfer after = course.rooms.as(course.caller, () -> service.sheet(anna.code()));
        assertThat(after.received()).singleElement().satisfies(module -> {
            assertThat(module.sessions()).isEqualTo(1);
            assertThat(module.last()).isEqualTo(course.sessions.get(0).date());
        });
        assertThat(after.toCome()).hasSize(10);
        assertThat(after.handouts()).isNotEmpty();
        assertThat(after.goals()).hasSize(1);
        assertThat(course.trail()).anySatisfy(line -> assertThat(line).contains("participant P-Anna agreed to a transfer sheet"));

        course.rooms.clock(Instant.parse("2026-03-04T12:00:00Z"));
        assertThat(course.rooms.as(course.caller, () -> service.sheet(anna.code())).agreed()).as("asked anew on another day").isFalse();
    }

    private OwnCopy copy() {
        return course.rooms.as(course.caller, () -> course.rooms.get(OwnCopyService.class).copy(anna.code()));
    }
}
