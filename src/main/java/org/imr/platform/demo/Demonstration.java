package org.imr.platform.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.imr.curriculum.Edition;
import org.imr.workbook.Table;

/**
 * The demonstration programme: three centres, ten finished groups whose assessments carry the published Danish ratings, and one group
 * that meets today. People, goals and notes are invented.
 */
public final class Demonstration {

    /** The edition that all its groups follow. */
    public static final String EDITION = "danish-2011";

    private static final List<Integer> WAITING_FOR_DAYS = List.of(41, 13);

    private Demonstration() {
    }

    /**
     * All tables of the exchange workbook, filled. The same arguments always give the same tables.
     *
     * @param firstDay the day the demonstration is first started: its running group has a session then, and nothing on record is later
     * @param edition  the edition {@link #EDITION}, which gives modules, topics, handouts and homework
     */
    public static List<Table> tables(LocalDate firstDay, Edition edition) {
        Sheets sheets = new Sheets();
        Staffing.write(sheets, firstDay);
        int code = 1;
        for (GroupPlan plan : GroupPlan.all()) {
            Course course = Course.of(plan, firstDay, edition.modules(), code);
            Roll roll = new Roll(course);
            SignificantOthers others = new SignificantOthers(course, roll);
            CourseSheets.write(sheets, course, roll, others);
            HandingOut.write(sheets, course, roll);
            GoalWork.write(sheets, course, roll, others);
            Contacts.write(sheets, course, roll, others);
            Assessing.write(sheets, course);
            code += course.people().size();
        }
        waiting(sheets, firstDay, code);
        return sheets.tables();
    }

    /** Two people who hope for a seat in the running group, or in the next. */
    private static void waiting(Sheets sheets, LocalDate firstDay, int firstCode) {
        List<List<String>> names = Texts.lines("names");
        String running = GroupPlan.all().stream().filter(GroupPlan::running).findFirst().orElseThrow().code();
        Stream.of(0, 1).forEach(i -> {
            String code = "P-%03d".formatted(firstCode + i);
            sheets.add("Participants", code, running.substring(0, 3), names.get(firstCode + i - 1).get(0),
                    firstDay.getYear() - 34 - 13 * i, "da", null, null, null);
            sheets.add("Waiting", running, code, firstDay.minusDays(WAITING_FOR_DAYS.get(i)));
        });
    }
}
