package org.imr.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ModulesReceivedIT {

    private static final Set<String> PEOPLE = Set.of("P-Anna", "P-Bo", "P-Carl");

    private static final String MODULE = "recovery-strategies";
    private Rooms rooms;
    private Course course;

    @BeforeEach
    void open() {
        rooms = Rooms.onH2();
        course = new Course(rooms);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    @DisplayName("C3 a module is received by who was there, late too, in a session in which it was taught")
    void whoWasThere() {
        course.recordAsItStands(1);
        course.record(2, Typing.of(course.sheet(2)).status(1, Attendance.Status.ABSENT).status(2, Attendance.Status.LATE).entry());

        assertThat(received()).isEqualTo(Map.of("P-Anna", Map.of(MODULE, 2), "P-Bo", Map.of(MODULE, 1), "P-Carl", Map.of(MODULE, 2)));
        assertThat(rooms.as(course.stranger, () -> rooms.get(ModulesReceived.class).of(Course.GROUP, PEOPLE))).as("elsewhere").isEmpty();
    }

    @Test
    @DisplayName("C3 who received which module costs one statement, however many people and sessions")
    void statements() {
        course.recordAsItStands(1);
        int few = rooms.statements(this::received);
        course.recordAsItStands(2);
        course.recordAsItStands(3);

        assertThat(rooms.statements(this::received)).isEqualTo(few).isEqualTo(1);
    }

    private Map<String, Map<String, Integer>> received() {
        return rooms.as(course.caller, () -> rooms.get(ModulesReceived.class).of(Course.GROUP, PEOPLE));
    }
}
