package org.imr.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.imr.access.ScopedStore;
import org.imr.library.Definitions;
import org.imr.roster.Session;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which handouts a session's sheet ticks by itself, with an edition that has topics over sessions and versions of one sheet. */
class DefaultHandoutsIT {

    private static final Path OWN = Path.of("src/test/resources/definitions");
    private Rooms rooms;
    private Course course;

    @BeforeEach
    void open() {
        rooms = Rooms.onH2();
        course = new Course(rooms);
        rooms.make(() -> rooms.get(Definitions.class).load(List.of(Path.of("curriculum"), OWN.resolve("curriculum")),
            List.of(Path.of("fidelity-scales"), OWN.resolve("fidelity-scales"))));
        rooms.make(() -> {
            ScopedStore store = rooms.get(ScopedStore.class);
            store.ask(Session.class).editable().list().forEach(session -> {
                session.group().teach("everyday", "2026-01", null, null);
                session.plan(List.of("first-steps"));
            });
        });
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    @DisplayName("D5 by default people get the sheets for the whole module and of the topics of this session of the module")
    void byDefault() {
        assertThat(module(1).handouts()).filteredOn(SessionSheet.HandoutLine::byDefault).extracting(SessionSheet.HandoutLine::code)
            .containsExactly("first-steps", "first-steps-week");
        assertThat(module(1).topics()).extracting(SessionSheet.TopicLine::today).containsExactly(true, true, false);
        assertThat(module(1).topics()).as("suggested, not recorded").noneMatch(SessionSheet.TopicLine::taught);

        course.recordAsItStands(1);
        assertThat(given("P-Bo")).containsExactlyInAnyOrder("first-steps", "first-steps-week");
        assertThat(module(2).topics()).extracting(SessionSheet.TopicLine::today).containsExactly(false, false, true);
        assertThat(module(2).handouts()).filteredOn(SessionSheet.HandoutLine::byDefault).extracting(SessionSheet.HandoutLine::code)
            .containsExactly("first-steps", "first-steps-people");
        course.recordAsItStands(2);
        assertThat(given("P-Bo")).containsExactlyInAnyOrder("first-steps", "first-steps-week", "first-steps-people");
        assertThat(module(3).topics()).as("beyond the last session of the module").noneMatch(SessionSheet.TopicLine::today);
        assertThat(module(1).topics()).as("the first session stays the first").extracting(SessionSheet.TopicLine::today)
            .containsExactly(true, true, false);
    }

    @Test
    @DisplayName("D5 whoever was away gets the sheet for the whole module next time; a topic that was ticked brings its sheet")
    void awayAndTicked() {
        course.record(1, Typing.of(course.sheet(1)).status(1, Attendance.Status.ABSENT).entry());
        Typing second = Typing.of(course.sheet(2));
        second.topics = List.of("Min uge");
        second.people.replaceAll(one -> new SessionEntry.PersonEntry(one.participant(), one.status(), false, null, false, null, null,
            List.of(), List.of(), Set.of()));
        course.record(2, second.entry());
        assertThat(module(2).handouts()).filteredOn(SessionSheet.HandoutLine::suggested).extracting(SessionSheet.HandoutLine::code)
            .contains("first-steps-week", "first-steps-people");
        course.recordAsItStands(3);
        assertThat(given("P-Bo")).containsExactly("first-steps");
    }

    @Test
    @DisplayName("D5 of several versions of a sheet none is ticked, and whoever has one of them lacks none")
    void versions() {
        SessionSheet.HandoutLine lacking = line(1, "first-steps-plan-short");
        assertThat(lacking.byDefault()).isFalse();
        assertThat(lacking.suggested()).isTrue();
        assertThat(course.sheet(1).people()).allMatch(lacking::lackedBy);

        course.record(1, Typing.of(course.sheet(1)).handouts(0, Set.of("first-steps-plan-long")).entry());
        assertThat(course.sheet(2).people()).filteredOn(line(2, "first-steps-plan-short")::lackedBy).extracting(SessionPerson::name)
            .containsExactly("Bo", "Carl");
        assertThat(course.sheet(1).people()).as("on the day itself it can still be changed")
            .allMatch(line(1, "first-steps-plan-short")::lackedBy);
    }

    private SessionSheet.ModuleLine module(int number) {
        return course.sheet(number).modules().stream().filter(m -> m.code().equals("first-steps")).findFirst().orElseThrow();
    }

    private SessionSheet.HandoutLine line(int number, String code) {
        return module(number).handouts().stream().filter(h -> h.code().equals(code)).findFirst().orElseThrow();
    }

    private List<String> given(String person) {
        return course.all(HandoutGiven.class).stream().filter(line -> line.participant().code().equals(person)).map(HandoutGiven::handout)
            .toList();
    }
}
