package org.imr.platform.demo;

import static java.util.stream.Collectors.toSet;
import static org.imr.platform.demo.Sheet.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.imr.fidelity.GroupRecord;
import org.imr.fidelity.GroupRecord.Attendance;
import org.imr.fidelity.GroupRecord.AttendanceStatus;
import org.imr.fidelity.GroupRecord.FollowUp;
import org.imr.fidelity.GroupRecord.Goal;
import org.imr.fidelity.GroupRecord.HandoutGiven;
import org.imr.fidelity.GroupRecord.Module;
import org.imr.fidelity.GroupRecord.Period;
import org.imr.fidelity.GroupRecord.Person;
import org.imr.fidelity.GroupRecord.Session;
import org.imr.fidelity.GroupRecord.SessionStatus;

/** A group's record for the evidence rules, out of the tables of the exchange workbook. */
final class RecordOfTables {

    private final Sheet sheet;
    private final String group;

    private RecordOfTables(Sheet sheet, String group) {
        this.sheet = sheet;
        this.group = group;
    }

    static GroupRecord of(Sheet sheet, String group, LocalDate asOf) {
        RecordOfTables tables = new RecordOfTables(sheet, group);
        List<Module> modules = Sheet.EDITION.modules().stream()
                .map(m -> new Module(m.code(), Set.copyOf(m.topicAreas()), !m.handouts().isEmpty())).toList();
        return new GroupRecord(group, asOf, false, sheet.of("Members", "group", group).map(tables::person).toList(),
                sheet.of("Sessions", "group", group).map(tables::session).toList(), modules, List.of(), List.of());
    }

    private Person person(Map<String, String> member) {
        String code = member.get("participant");
        return new Person(code, true, List.of(new Period(day(member.get("joined")), day(member.get("left")))),
                sheet.of("Goals", "participant", code).map(this::goal).toList(),
                sheet.of("Contacts", "participant", code, "kind", "significant-other").map(row -> day(row.get("date"))).toList(),
                sheet.of("HandoutsGiven", "participant", code).map(this::handout).toList());
    }

    private HandoutGiven handout(Map<String, String> row) {
        return new HandoutGiven(Sheet.EDITION.handout(row.get("handout")).orElseThrow().module(), day(row.get("date")));
    }

    private Goal goal(Map<String, String> goal) {
        return new Goal(day(goal.get("set_on")),
                sheet.of("GoalFollowUps", "participant", goal.get("participant"), "goal", goal.get("number"))
                        .map(row -> new FollowUp(day(row.get("date")), row.get("helped").equals("yes"))).toList());
    }

    private Session session(Map<String, String> row) {
        Set<String> techniques = Stream.of("motivational", "educational", "cognitive_behavioural")
                .flatMap(column -> words(row, column).stream()).collect(toSet());
        return new Session(Integer.parseInt(row.get("number")), day(row.get("date")), row.get("kind").equals("individual"),
                SessionStatus.valueOf(row.get("status").toUpperCase(Locale.ROOT)), words(row, "modules"), techniques, words(row, "skills"),
                words(row, "facilitators"),
                sheet.of("Attendance", "group", group, "session", row.get("number")).map(this::attendance).toList());
    }

    private Attendance attendance(Map<String, String> row) {
        AttendanceStatus status = AttendanceStatus.valueOf(row.get("status").toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Attendance(row.get("participant"), status,
                row.get("significant_other_present").equals("yes"), row.get("homework_helped").equals("yes"));
    }

    private static Set<String> words(Map<String, String> row, String column) {
        return Stream.of(row.get(column).split(";")).filter(word -> !word.isEmpty()).collect(toSet());
    }
}
