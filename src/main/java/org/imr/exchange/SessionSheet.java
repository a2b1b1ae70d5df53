package org.imr.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.imr.access.Ask;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.kernel.Word;
import org.imr.roster.Group;
import org.imr.roster.Session;
import org.imr.workbook.Faults;

/** Sessions, planned and held. */
final class SessionSheet extends Sheet<Session> {

    SessionSheet() {
        super("Sessions", Session.class, Owner.GROUP, "e.group.code", "join fetch e.group g join fetch g.site");
    }

    /** The planned sessions by group. */
    static Map<Group, List<Session>> planned(Records records) {
        return records.all("Sessions", Session.class).filter(session -> session.status() == Session.Status.PLANNED)
            .collect(groupingBy(Session::group));
    }

    /** False for a session that is planned for a day after its group's end. */
    static boolean isInTime(Session session) {
        return session.status() != Session.Status.PLANNED || session.group().endedOn() == null
            || !session.date().isAfter(session.group().endedOn());
    }

    @Override
    Ask<Session> ask(ScopedStore store) {
        return super.ask(store).batch("e.facilitators");
    }

    /** A session as it is written, but for who led it. */
    public record Line(UUID id, String group, int number, LocalDate date, LocalTime time, Session.Kind kind, Session.Status status, String cancelled,
                       Integer minutes, List<String> planned, List<String> modules, List<String> topics, List<String> motivational,
                       List<String> educational, List<String> cognitiveBehavioural, List<String> skills, String note) {

        static Line of(Session of) {
            return new Line(of.id(), of.group().code(), of.number(), of.date(), of.time(), of.kind(), of.status(), of.cancelledReason(), of.minutes(),
                of.plannedModules(), of.modules(), of.topics(), of.motivational(), of.educational(), of.cognitiveBehavioural(), of.skills(), of.note());
        }

        List<String> cells(List<String> leaders) {
            return Written.row(group, number, date, time, Word.of(kind), Word.of(status), cancelled, minutes, planned, modules, topics, leaders,
                motivational, educational, cognitiveBehavioural, skills, note);
        }
    }

    /** Who led a session. */
    public record Leader(UUID session, String email) {
    }

    @Override
    List<String> cells(Session session) {
        return Line.of(session).cells(session.facilitators().stream().map(Staff::email).toList());
    }

    /** Read as what is written: two statements, of which none names each session. */
    @Override
    Stream<List<String>> written(ScopedStore store, Collection<String> groups, Extent extent) {
        Map<UUID, List<String>> leaders = of(store, groups).join("join e.facilitators f").order("e.id, index(f)")
            .list(Leader.class, "new org.imr.exchange.SessionSheet$Leader(e.id, f.email)").stream()
            .collect(groupingBy(Leader::session, mapping(Leader::email, toList())));
        return of(store, groups).list(Line.class, "new org.imr.exchange.SessionSheet$Line(e.id, e.group.code, e.number, e.date, e.time, e.kind, e.status,"
                + " e.cancelledReason, e.minutes, e.plannedModules, e.modules, e.topics, e.motivational, e.educational, e.cognitiveBehavioural, e.skills,"
                + " e.note)").stream()
            .map(line -> line.cells(leaders.getOrDefault(line.id(), List.of())));
    }

    private static Ask<Session> of(ScopedStore store, Collection<String> groups) {
        return store.ask(Session.class).exchangeable().where("e.group.code in :codes", "codes", groups);
    }

    @Override
    Session make(Row row, Records records) {
        return new Session(records.group(row.code("group")), row.integer("number"), row.date("date"), row.word("kind", Session.Kind.class));
    }

    @Override
    void fill(Session session, Row row, Records records) {
        session.restore(row.date("date"), row.given("time", Row::time, session.time()), row.word("kind", Session.Kind.class),
            row.word("status", Session.Status.class), row.given("cancelled_reason", Row::words, session.cancelledReason()),
            row.given("minutes", Row::integer, session.minutes()),
            row.given("facilitators", (r, column) -> records.staff(r.codes(column)), session.facilitators()));
        session.plan(row.given("planned_modules", Row::codes, session.plannedModules()));
        session.teach(row.given("modules", Row::codes, session.modules()), row.given("topics", SessionSheet::topics, session.topics()));
        session.use(row.given("motivational", Row::codes, session.motivational()),
            row.given("educational", Row::codes, session.educational()),
            row.given("cognitive_behavioural", Row::codes, session.cognitiveBehavioural()),
            row.given("skills", Row::codes, session.skills()));
        session.note(row.given("note", Row::words, session.note()));
    }

    /** Topics are text, so that what stands between the points of a list is kept as it was typed. */
    private static List<String> topics(Row row, String column) {
        return row.text(column).isEmpty() ? List.of() : List.of(row.text(column).split(";", -1));
    }

    @Override
    void check(Session session, Row row, Records records, Faults faults) {
        if (!isInTime(session)) {
            faults.add(row.fault("date", "planned-before-end", session.group().endedOn()));
        }
        for (String column : List.of("planned_modules", "modules")) {
            if (!row.codes(column).stream().allMatch(records::isModule)) {
                faults.add(row.fault(column, "known-module"));
            }
        }
    }

    @Override
    Place place(Session session) {
        return new Place(session.group().site().code(), session.group().code());
    }
}
