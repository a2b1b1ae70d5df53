package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.imr.access.ScopedStore;
import org.imr.kernel.NotFound;
import org.imr.kernel.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimetableIT {

    /** A Tuesday. */
    private static final LocalDate START = LocalDate.of(2026, 3, 17);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private Town town;
    private TimetableService timetable;
    private HolidayService holidays;

    @BeforeEach
    void open() {
        town = new Town();
        timetable = town.rooms.get(TimetableService.class);
        holidays = town.rooms.get(HolidayService.class);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    @DisplayName("C2 holidays are pasted by the coordinator of the site; a faulty line is told with its number and nothing is saved")
    void paste() {
        assertThat(keep("24.03.2026 Spring day\nwhenever\n31.02.2026 Never")).extracting(HolidayText.Fault::line).containsExactly(2, 3);
        assertThat(sheet().days()).isEmpty();

        assertThat(keep("02.04.-06.04.2026 Easter\n24.03.2026 Spring day")).isEmpty();

        assertThat(sheet().text()).isEqualTo("2026-03-24 Spring day\n2026-04-02 - 2026-04-06 Easter");
        assertThat(keep(sheet().text() + "\n2026-05-01 Labour day")).isEmpty();
        assertThat(sheet().days()).hasSize(3);
        assertThatThrownBy(() -> town.asCora(() -> holidays.keep("BAL", HolidaySheet.seen(List.of()), ""))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> town.asGert(() -> holidays.sheet("BAL"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asFaye(() -> holidays.sheet("BAL"))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("C2 a new group's schedule skips the holidays of its site, and so do sessions that follow one that moved or are added")
    void skip() {
        keep("24.03.2026 Spring day\n14.04.2026 Closed\n21.04.2026 Closed");

        town.group("H-01", START, 4);

        assertThat(days("H-01")).containsExactly(START, START.plusDays(14), START.plusDays(21), LocalDate.of(2026, 4, 28));
        town.asFaye(() -> {
            town.rooms.get(ScheduleService.class).cancel("H-01", 1, session("H-01", 1).version(), "Snow", true);
            return null;
        });
        assertThat(days("H-01")).endsWith(LocalDate.of(2026, 5, 5));
        town.asFaye(() -> {
            town.rooms.get(ScheduleService.class).move("H-01", 2, session("H-01", 2).version(), LocalDate.of(2026, 4, 7), TEN, true);
            return null;
        });
        assertThat(days("H-01").subList(1, 5)).containsExactly(LocalDate.of(2026, 4, 7), LocalDate.of(2026, 5, 5), LocalDate.of(2026, 5, 12), LocalDate.of(2026, 5, 19));
    }

    @Test
    @DisplayName("C2 sessions planned on a holiday are shown per group; the rest shifts as it was seen, in order, with its modules")
    void shift() {
        town.group("H-02", START, 4);
        List<List<String>> modules = modules("H-02");
        keep("24.03.2026 Spring day");

        assertThat(sheet().groups()).extracting(HolidaySheet.Met::code).containsExactly("H-02");
        assertThat(town.asFaye(() -> timetable.onHolidays("H-02"))).extracting(one -> one.session().number()).containsExactly(2);
        List<Shift> seen = town.asFaye(() -> timetable.previewRest("H-02", 2));
        assertThat(seen).extracting(Shift::newDate).containsExactly(START.plusDays(14), START.plusDays(21), START.plusDays(28));
        assertThat(days("H-02")).as("nothing is done yet").contains(START.plusDays(7));
        town.asFaye(() -> shiftRest("H-02", 2, Shift.seen(seen)));

        assertThat(days("H-02")).containsExactly(START, START.plusDays(14), START.plusDays(21), START.plusDays(28));
        assertThat(modules("H-02")).isEqualTo(modules);
        assertThat(town.asFaye(() -> timetable.onHolidays("H-02"))).isEmpty();
        assertThatThrownBy(() -> town.asFaye(() -> shiftRest("H-02", 2, Shift.seen(seen)))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> town.asGert(() -> timetable.previewRest("H-02", 2))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("C2 another weekday and time in mid-programme, or two days a week: for all to come, holidays skipped, plan in order")
    void change() {
        town.group("H-03", START, 5);
        keep("02.04.2026 Maundy Thursday");
        town.rooms.make(() -> town.rooms.get(ScopedStore.class).ask(Session.class)
            .where("e.group.code = 'H-03' and e.number = 1").get().hold(List.of(), 60));
        List<List<String>> modules = modules("H-03");
        TimetableService.Change change = new TimetableService.Change(LocalDate.of(2026, 3, 24),
            Rhythm.weekly(List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)), LocalTime.of(14, 30));

        List<Shift> seen = town.asFaye(() -> timetable.preview("H-03", change));
        town.asFaye(() -> change("H-03", change, Shift.seen(seen)));

        assertThat(days("H-03")).containsExactly(START, LocalDate.of(2026, 3, 24), LocalDate.of(2026, 3, 26), LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 4, 7));
        assertThat(modules("H-03")).isEqualTo(modules);
        assertThat(session("H-03", 1).time()).as("what was held stays").isEqualTo(TEN);
        assertThat(session("H-03", 2).time()).isEqualTo("14:30");
        assertThat(town.picture("H-03").facts().weekdays()).containsExactly(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
        assertThatThrownBy(() -> town.asFaye(() -> change("H-03", change, "other"))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> town.asGert(() -> timetable.preview("H-03", change))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("C2 a group is founded with two sessions a week")
    void founded() {
        town.asCora(() -> {
            town.rooms.get(FoundingService.class).found(new NewGroup("H-04", "BAL", new GroupFacts("Ward", Group.Format.OPEN, START, TEN, null, 3, 7,
                List.of(DayOfWeek.THURSDAY, DayOfWeek.TUESDAY), 60, null), "danish-2011", List.of("faye@example.org")));
            return null;
        });

        assertThat(days("H-04")).containsExactly(START, START.plusDays(2), START.plusDays(7));
    }

    private List<HolidayText.Fault> keep(String text) {
        return town.asCora(() -> holidays.keep("BAL", holidays.sheet("BAL").seen(), text));
    }

    private HolidaySheet sheet() {
        return town.asCora(() -> holidays.sheet("BAL"));
    }

    private Void shiftRest(String group, int number, String seen) {
        timetable.shiftRest(group, number, seen);
        return null;
    }

    private Void change(String group, TimetableService.Change change, String seen) {
        timetable.change(group, town.picture(group).version(), change, seen);
        return null;
    }

    private SessionLine session(String group, int number) {
        return town.picture(group).session(number).orElseThrow();
    }

    private List<LocalDate> days(String group) {
        return town.picture(group).sessions().stream().map(SessionLine::date).toList();
    }

    private List<List<String>> modules(String group) {
        return town.picture(group).sessions().stream().map(SessionLine::plannedModules).toList();
    }
}
