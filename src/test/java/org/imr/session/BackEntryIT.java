package org.imr.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imr.access.ScopedStore;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.imr.roster.Session;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BackEntryIT {

    private static final LocalDate EXTRA = Course.TODAY.minusDays(10);
    private static final String MODULE = "recovery-strategies";

    private final Course course = new Course(Rooms.onH2());
    private BackEntryService service;

    @BeforeEach
    void open() {
        service = course.rooms.get(BackEntryService.class);
    }

    @AfterEach
    void close() {
        course.rooms.close();
    }

    @Test
    @DisplayName("D10 the matrix has the planned sessions whose day has come and the days pasted in, and everyone who was in the group then")
    void matrix() {
        course.recordAsItStands(1);
        BackSheet sheet = sheet(List.of(EXTRA, course.sessions.get(0).date()));
        assertThat(sheet.columns()).extracting(BackSheet.Column::key).containsExactly(EXTRA.toString(), "2", "3");
        assertThat(sheet.columns().get(1).modules()).containsExactly(MODULE);
        assertThat(sheet.rows()).extracting(BackSheet.Row::name).containsExactly("Anna", "Bo", "Carl");
        assertThat(sheet.rows()).allMatch(row -> row.in().size() == 3);
        assertThatThrownBy(() -> sheet(List.of(Course.TODAY.plusDays(1)))).isInstanceOf(Rejected.class);
    }

    @Test
    @DisplayName("D10 I4 months are kept at one go: sessions held, marks as chosen, a missing session added, a sheet on the ledger once, a trace for each")
    void whole() {
        BackSheet sheet = sheet(List.of(EXTRA));
        save(sheet, true, Map.of("P-Bo", Attendance.Status.ABSENT));

        List<Session> held = course.all(Session.class).stream().filter(Session::isHeld).toList();
        assertThat(held).extracting(Session::date).containsExactlyInAnyOrder(Course.TODAY.minusDays(14), EXTRA, Course.TODAY.minusDays(7), Course.TODAY);
        assertThat(held).allSatisfy(session -> assertThat(session.modules()).containsExactly(MODULE));
        assertThat(held).filteredOn(session -> session.date().equals(EXTRA)).extracting(Session::number).containsExactly(5);
        assertThat(course.all(Attendance.class)).hasSize(12).filteredOn(mark -> mark.status() == Attendance.Status.ABSENT).hasSize(4);
        List<HandoutGiven> ledger = course.all(HandoutGiven.class);
        assertThat(ledger).isNotEmpty().doesNotHaveDuplicates().noneMatch(line -> line.participant().code().equals("P-Bo"))
            .allMatch(line -> line.date().equals(Course.TODAY.minusDays(14)));
        assertThat(ledger.stream().collect(Collectors.groupingBy(line -> line.participant().code() + line.handout())).values())
            .allMatch(lines -> lines.size() == 1);
        assertThat(course.all(Presence.class)).as("how often each was there").extracting(Presence::present, Presence::marked)
            .containsExactlyInAnyOrder(tuple(4, 4), tuple(4, 4), tuple(0, 4));
        assertThat(course.trail()).filteredOn(line -> line.contains(" recorded")).hasSize(4)
            .anySatisfy(line -> assertThat(line).contains("P-Bo attendance:  -> absent"));
    }

    @Test
    @DisplayName("D10 D4 when one of them was recorded by somebody else meanwhile, nothing is kept; nor with nobody's tick")
    void allOrNothing() {
        BackSheet sheet = sheet(List.of());
        course.recordAsItStands(2);
        long marks = course.count(Attendance.class);
        assertThatThrownBy(() -> save(sheet, false, Map.of())).isInstanceOf(Stale.class);
        assertThat(course.count(Attendance.class)).isEqualTo(marks);
        assertThatThrownBy(() -> course.rooms.as(course.caller, () -> {
            service.save(Course.GROUP, new BackEntry(List.of(), false));
            return null;
        })).isInstanceOf(Rejected.class);
    }

    @Test
    @DisplayName("D10 K3 the matrix costs a fixed handful of statements, and another site finds no group")
    void statements() {
        int often = course.rooms.statements(() -> sheet(List.of()));
        course.rooms.make(() -> {
            for (int number = 10; number < 30; number++) {
                course.rooms.get(ScopedStore.class).add(new Session(course.group, number, Course.TODAY.minusDays(number % 14), Session.Kind.GROUP));
            }
        });
        assertThat(course.rooms.statements(() -> sheet(List.of()))).isEqualTo(often).isLessThanOrEqualTo(8);
        assertThatThrownBy(() -> course.rooms.as(course.stranger, () -> service.sheet(Course.GROUP, List.of()))).isInstanceOf(NotFound.class);
    }

    private BackSheet sheet(List<LocalDate> days) {
        return course.rooms.as(course.caller, () -> service.sheet(Course.GROUP, days));
    }

    /** All of it held, everyone present but for these. */
    private void save(BackSheet sheet, boolean handouts, Map<String, Attendance.Status> but) {
        List<BackEntry.Held> held = sheet.columns().stream().map(column -> new BackEntry.Held(column.date(), column.number(), column.version(),
            List.of(MODULE), sheet.rows().stream().filter(row -> row.in().contains(column.key())).collect(Collectors.toMap(BackSheet.Row::code,
                row -> but.getOrDefault(row.code(), Attendance.Status.PRESENT))))).toList();
        course.rooms.as(course.caller, () -> {
            service.save(Course.GROUP, new BackEntry(held, handouts));
            return null;
        });
    }
}
