package org.imr.exchange;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imr.access.ScopedStore;
import org.imr.kernel.Word;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.session.Attendance;
import org.imr.workbook.Faults;

/** Who was in which session. */
final class AttendanceSheet extends Sheet<Attendance> {

    private Map<Stay, List<Membership>> stays;

    /** Who in which group. */
    private record Stay(Group group, Object person) {
    }

    AttendanceSheet() {
        super("Attendance", Attendance.class, Owner.GROUP, "e.session.group.code",
            "join fetch e.session s join fetch s.group g join fetch g.site join fetch e.participant");
    }

    @Override
    List<String> cells(Attendance attendance) {
        return new Mark(attendance.session().group().code(), attendance.session().number(), attendance.participant().code(), attendance.status(),
            attendance.significantOtherPresent(), attendance.homework(), attendance.homeworkHelped(), attendance.note()).cells();
    }

    /** A mark as it is written. */
    public record Mark(String group, int session, String person, Attendance.Status status, Boolean otherPresent, Attendance.HomeworkDone homework,
                       Boolean helped, String note) {

        List<String> cells() {
            return Written.row(group, session, person, Word.of(status), otherPresent, Word.of(homework), helped, note);
        }
    }

    /** Most rows of a programme are marks: they are read as what is written. */
    @Override
    Stream<List<String>> written(ScopedStore store, Collection<String> groups, Extent extent) {
        return store.ask(Attendance.class).exchangeable().where("e.session.group.code in :codes", "codes", groups).list(Mark.class,
                "new org.imr.exchange.AttendanceSheet$Mark(e.session.group.code, e.session.number, e.participant.code, e.status,"
                    + " e.significantOtherPresent, e.homework, e.homeworkHelped, e.note)").stream()
            .map(Mark::cells);
    }

    @Override
    Attendance make(Row row, Records records) {
        return new Attendance(records.session(row.code("group"), row.integer("session")), records.participant(row.code("participant")));
    }

    @Override
    void fill(Attendance attendance, Row row, Records records) {
        attendance.mark(row.word("status", Attendance.Status.class),
            row.given("significant_other_present", Row::yes, attendance.significantOtherPresent()));
        attendance.review(row.given("homework", (r, column) -> r.word(column, Attendance.HomeworkDone.class), attendance.homework()),
            row.given("homework_helped", Row::yes, attendance.homeworkHelped()));
        attendance.note(row.given("note", Row::words, attendance.note()));
    }

    @Override
    void check(Attendance attendance, Row row, Records records, Faults faults) {
        if (stays == null) {
            stays = records.all("Members", Membership.class)
                .collect(groupingBy(stay -> new Stay(stay.group(), stay.participant())));
        }
        var session = attendance.session();
        if (!session.isHeld()) {
            faults.add(row.fault("session", "session-held", Word.of(session.status())));
        }
        if (!records.isDoubtful("Members") && stays.getOrDefault(new Stay(session.group(), attendance.participant()), List.of()).stream()
            .noneMatch(stay -> stay.holdsOn(session.date()))) {
            faults.add(row.fault("participant", "member-on", session.group().code(), session.date()));
        }
    }

    @Override
    Place place(Attendance attendance) {
        Group group = attendance.session().group();
        return new Place(group.site().code(), group.code());
    }
}
