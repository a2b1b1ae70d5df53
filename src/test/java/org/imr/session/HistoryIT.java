package org.imr.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.imr.kernel.NotFound;
import org.imr.oversight.Change;
import org.imr.oversight.History;
import org.imr.oversight.HistoryService;
import org.imr.roster.ParticipantService;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HistoryIT {

    private final Course course = new Course(Rooms.onH2());
    private HistoryService service;

    @BeforeEach
    void open() {
        service = course.rooms.get(HistoryService.class);
        course.recordAsItStands(1);
        correct("Bo was late");
    }

    @AfterEach
    void close() {
        course.rooms.close();
    }

    @Test
    @DisplayName("D9 a corrected session says who changed what from what to what, the latest first")
    void session() {
        History history = read(() -> service.ofSession(Course.GROUP, 1, 0, 20));
        assertThat(history.lines().rows()).extracting(History.Line::action).containsExactly("corrected", "recorded");
        History.Line correction = history.lines().rows().get(0);
        assertThat(history.name(correction.by())).isEqualTo("Fie");
        assertThat(correction.changes()).containsExactly(new Change("note", "P-Bo", "", "", "Bo was late"));
        assertThat(history.name("P-Bo")).isEqualTo("Bo");
        assertThat(history.zone()).as("the clock of the group's site").isEqualTo(ZoneId.of("Europe/Copenhagen"));
        assertThat(history.lines().rows().get(1).changes()).contains(new Change("attendance", "P-Anna", "", "", "present"),
            new Change("status", "", "", "planned", "held"));
    }

    @Test
    @DisplayName("D9 a person's history has what the sessions say of them and nothing of others; the group's has all of its work, page by page")
    void personAndGroup() {
        course.rooms.as(course.caller, () -> {
            course.rooms.get(ParticipantService.class).consent("P-Bo", course.people.get(1).version(), true, Course.TODAY, "My sister");
            return null;
        });
        History bo = read(() -> service.ofPerson("P-Bo", 0, 20));
        assertThat(bo.lines().rows()).extracting(History.Line::action).containsExactly("consent", "corrected", "recorded");
        assertThat(bo.lines().rows().stream().filter(line -> line.kind().equals("session")).flatMap(line -> line.changes().stream()))
            .isNotEmpty().allMatch(change -> change.who().equals("P-Bo"));
        assertThat(read(() -> service.ofPerson("P-Anna", 0, 20)).lines().rows()).extracting(History.Line::action).containsExactly("recorded");

        History second = read(() -> service.ofGroup(Course.GROUP, 1, 1));
        assertThat(second.lines().total()).isEqualTo(2);
        assertThat(second.lines().rows()).extracting(History.Line::action).containsExactly("recorded");
    }

    @Test
    @DisplayName("D9 K3 it costs a fixed handful of statements, and another site finds neither group, session nor person")
    void scope() {
        List<Callable<History>> ways = List.of(() -> service.ofGroup(Course.GROUP, 0, 20), () -> service.ofSession(Course.GROUP, 1, 0, 20),
            () -> service.ofPerson("P-Bo", 0, 20));
        List<Integer> before = ways.stream().map(way -> course.rooms.statements(() -> read(way))).toList();
        for (int i = 0; i < 5; i++) {
            correct("Correction " + i);
        }
        assertThat(ways.stream().map(way -> course.rooms.statements(() -> read(way))).toList()).isEqualTo(before)
            .allMatch(often -> often <= 6);
        assertThat(ways).allSatisfy(way -> assertThatThrownBy(() -> course.rooms.as(course.stranger, way)).isInstanceOf(NotFound.class));
    }

    private History read(Callable<History> way) {
        return course.rooms.as(course.caller, way);
    }

    private void correct(String note) {
        SessionEntry before = Typing.of(course.sheet(1)).entry();
        course.record(1, new SessionEntry(before.version(), before.minutes(), before.leaders(), before.modules(), before.topics(),
            before.techniques(), before.skills(), before.homework(), before.note(), before.people().stream()
                .map(person -> !person.participant().equals("P-Bo") ? person : new SessionEntry.PersonEntry(person.participant(), person.status(),
                    person.significantOther(), person.homework(), person.homeworkHelped(), person.newHomework(), note, person.followUps(),
                    person.steps(), person.handouts())).toList()));
    }
}
