package org.imr.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.imr.kernel.Rejected;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TodayIT {

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

    private Today today() {
        return rooms.as(course.caller, () -> rooms.get(TodayService.class).today(10));
    }

    @Test
    @DisplayName("D1 Today shows the session to hold, those not yet recorded, and what comes next")
    void lists() {
        course.recordAsItStands(1);

        assertThat(today().now().rows()).extracting(SessionLine::number).containsExactly(3);
        assertThat(today().unrecorded().rows()).extracting(SessionLine::number).containsExactly(2);
        assertThat(today().next()).extracting(SessionLine::number).containsExactly(4);
        assertThat(today().calls().rows()).isEmpty();
    }

    @Test
    @DisplayName("D1 a session of today that is recorded stays in view and is not counted as one to hold; one of a group that has ended is none")
    void counts() {
        assertThat(today().toHold()).isEqualTo(1);
        course.recordAsItStands(3);
        assertThat(today().toHold()).isZero();
        assertThat(today().now().rows()).extracting(SessionLine::isHeld).containsExactly(true);

        rooms.sql("update session set status = 'PLANNED'");
        assertThat(today().toHold()).isEqualTo(1);
        rooms.sql("update programme_group set status = 'COMPLETED'");
        assertThat(today().toHold()).isZero();
        assertThat(today().now().total()).isZero();
    }

    @Test
    @DisplayName("D7 who missed the last session is to be called, until they are called or come again")
    void calls() {
        course.record(1, Typing.of(course.sheet(1)).status(0, Attendance.Status.ABSENT).status(1, Attendance.Status.IN_HOSPITAL).entry());
        assertThat(today().calls().rows()).extracting(CallLine::name).containsExactly("Anna", "Bo");

        call("P-Anna");
        call("P-Anna");
        assertThat(today().calls().rows()).extracting(CallLine::name).containsExactly("Bo");
        assertThat(course.all(Contact.class)).singleElement().satisfies(contact -> {
            assertThat(contact.reason()).isEqualTo(Contact.Reason.MISSED_SESSION);
            assertThat(contact.date()).isEqualTo(Course.TODAY);
            assertThat(contact.staff().email()).isEqualTo("fie@example.org");
        });
        course.record(2, Typing.of(course.sheet(2)).status(0, Attendance.Status.EXCUSED).entry());
        assertThat(today().calls().rows()).as("Anna was called after this session's day").isEmpty();
        course.record(3, Typing.of(course.sheet(3)).status(1, Attendance.Status.ABSENT).entry());
        assertThat(today().calls().rows()).extracting(CallLine::name, CallLine::session)
            .containsExactly(tuple("Bo", 3));
    }

    private void call(String person) {
        rooms.as(course.caller, () -> {
            rooms.get(ContactService.class).called(person);
            return null;
        });
    }

    @Test
    @DisplayName("D7 a contact needs its kind and a day that has come; all of a person's record is read in one go")
    void contactAndRecord() {
        course.recordAsItStands(1);
        ContactService contacts = rooms.get(ContactService.class);
        assertThatThrownBy(() -> note(contacts, Course.TODAY.plusDays(1))).isInstanceOf(Rejected.class).hasMessage("session.contact-date");
        note(contacts, Course.TODAY);

        ParticipantRecord record = rooms.as(course.caller, () -> rooms.get(ParticipantRecordService.class).record("P-Anna"));
        assertThat(record.editable()).isTrue();
        assertThat(record.attended()).isEqualTo(1);
        assertThat(record.handouts()).isNotEmpty();
        assertThat(record.contacts()).singleElement().satisfies(line -> assertThat(line.note()).isEqualTo("Her mother came along"));
        assertThat(course.trail()).anySatisfy(line -> assertThat(line).startsWith("contact P-Anna/1 created"));
    }

    private void note(ContactService contacts, LocalDate day) {
        rooms.as(course.caller, () -> {
            contacts.note("P-Anna", new ContactEntry(day, Contact.Kind.SIGNIFICANT_OTHER, Contact.Reason.GOAL, " Her mother came along "));
            return null;
        });
    }
}
