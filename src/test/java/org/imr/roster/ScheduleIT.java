package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.imr.access.ScopedStore;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScheduleIT {

    private static final LocalDate START = LocalDate.of(2026, 3, 17);
    private static Town town;
    private static ScheduleService schedule;

    @BeforeAll
    static void open() {
        town = new Town();
        schedule = town.rooms.get(ScheduleService.class);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    @DisplayName("C2 a session moves alone, or the rest follows by as many days and to the new hour")
    void move() {
        town.group("M-01", START, 4);

        town.asFaye(() -> move("M-01", 2, LocalDate.of(2026, 3, 26), LocalTime.of(13, 0), true));

        assertThat(town.picture("M-01").sessions()).extracting(SessionLine::date).containsExactly(START, LocalDate.of(2026, 3, 26),
            LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 9));
        assertThat(session("M-01", 4).time()).isEqualTo("13:00");
        town.asFaye(() -> move("M-01", 3, LocalDate.of(2026, 4, 20), LocalTime.of(13, 0), false));
        assertThat(town.picture("M-01").sessions()).extracting(SessionLine::number).as("in order of days").containsExactly(1, 2, 4, 3);
    }

    @Test
    @DisplayName("C2 we did not meet: a reason is needed, and the plan slides on with one session added at the end")
    void cancel() {
        town.group("M-02", START, 11);
        List<String> second = session("M-02", 2).plannedModules();

        assertThatThrownBy(() -> town.asFaye(() -> cancel("M-02", 2, "", true))).isInstanceOf(Rejected.class)
            .hasMessage("roster.session-cancel-reason");
        town.asFaye(() -> cancel("M-02", 2, "Snow", true));

        assertThat(session("M-02", 2).isCancelled()).isTrue();
        assertThat(session("M-02", 3).plannedModules()).isEqualTo(second);
        assertThat(session("M-02", 12).date()).isEqualTo(START.plusDays(77));
        assertThat(session("M-02", 12).plannedModules()).containsExactly("needs-met");
        town.asFaye(() -> {
            schedule.planAgain("M-02", 2, session("M-02", 2).version());
            return null;
        });
        assertThat(session("M-02", 2).isPlanned()).isTrue();
    }

    @Test
    @DisplayName("C2 cancelled alone, the rest stays; an added session takes the next free number")
    void cancelAloneAndAdd() {
        town.group("M-03", START, 3);

        town.asFaye(() -> cancel("M-03", 1, "Holiday", false));
        int added = town.asFaye(() -> schedule.add("M-03", START.plusDays(30), null, List.of("needs-met")));

        assertThat(added).isEqualTo(4);
        assertThat(town.picture("M-03").sessions()).hasSize(4);
        assertThat(session("M-03", 2).date()).isEqualTo(START.plusDays(7));
    }

    @Test
    @DisplayName("C3 the module plan of a session is changed, by the group's own people and on its present version only")
    void plan() {
        town.group("M-04", START, 3);
        int version = session("M-04", 1).version();

        town.asFaye(() -> plan("M-04", version, List.of("social-support", "needs-met")));

        assertThat(session("M-04", 1).plannedModules()).containsExactly("social-support", "needs-met");
        assertThatThrownBy(() -> town.asFaye(() -> plan("M-04", version, List.of()))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> town.asFinn(() -> plan("M-04", version + 1, List.of()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asGert(() -> cancel("M-04", 1, "No", false))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("C2 what has been held neither moves, with others or alone, nor is cancelled")
    void held() {
        town.group("M-05", START, 3);
        town.rooms.make(() -> town.rooms.get(ScopedStore.class).ask(Session.class)
            .where("e.group.code = 'M-05' and e.number = 2").get().hold(List.of(), 60));

        assertThatThrownBy(() -> town.asFaye(() -> move("M-05", 2, START, null, false))).hasMessage("roster.session-held");
        assertThatThrownBy(() -> town.asFaye(() -> cancel("M-05", 2, "No", false))).hasMessage("roster.session-held");
        town.asFaye(() -> move("M-05", 1, START.plusDays(1), null, true));
        assertThat(session("M-05", 2).date()).isEqualTo(START.plusDays(7));
        assertThat(session("M-05", 3).date()).isEqualTo(START.plusDays(15));
    }

    @Test
    @DisplayName("C2 somebody else runs the group from a day on, and reaches it from that day until their last")
    void facilitators() {
        town.group("M-06", START, 3);
        FacilitationService facilitation = town.rooms.get(FacilitationService.class);
        town.asFaye(() -> {
            facilitation.appoint("M-06", "finn@example.org", Town.TODAY);
            return null;
        });

        assertThat(town.asFinn(() -> facilitation.candidates("M-06"))).hasSize(2);
        assertThatThrownBy(() -> town.asFaye(() -> {
            facilitation.appoint("M-06", "finn@example.org", Town.TODAY);
            return null;
        })).hasMessage("roster.already-runs");
        FacilitatorLine finn = town.picture("M-06").facilitators().stream().filter(line -> line.name().equals("Finn")).findFirst().orElseThrow();
        assertThatThrownBy(() -> town.asFaye(() -> until(facilitation, finn, Town.TODAY.minusDays(1)))).hasMessage("roster.left-before-joined");
        town.asFaye(() -> until(facilitation, finn, Town.TODAY));
        assertThat(town.picture("M-06").facilitators()).filteredOn(line -> line.name().equals("Finn")).allMatch(line -> line.until() != null);
    }

    private static Void until(FacilitationService facilitation, FacilitatorLine line, LocalDate day) {
        facilitation.until("M-06", line.email(), line.from(), line.version(), day);
        return null;
    }

    private static SessionLine session(String group, int number) {
        return town.picture(group).session(number).orElseThrow();
    }

    private static Void move(String group, int number, LocalDate date, LocalTime time, boolean follow) {
        schedule.move(group, number, session(group, number).version(), date, time, follow);
        return null;
    }

    private static Void cancel(String group, int number, String reason, boolean follow) {
        schedule.cancel(group, number, session(group, number).version(), reason, follow);
        return null;
    }

    private static Void plan(String group, int version, List<String> modules) {
        schedule.plan(group, 1, version, modules);
        return null;
    }
}
