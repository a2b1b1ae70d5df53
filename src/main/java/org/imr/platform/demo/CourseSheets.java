package org.imr.platform.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a group, its people and its sessions. */
final class CourseSheets {

    private static final Map<String, List<String>> NOTES = Texts.byKey("notes");
    private static final int YOUNGEST = 21;

    private final Sheets sheets;
    private final Course course;
    private final Roll roll;
    private final SignificantOthers others;
    private final Techniques techniques;
    private String lastNote;

    private CourseSheets(Sheets sheets, Course course, Roll roll, SignificantOthers others) {
        this.sheets = sheets;
        this.course = course;
        this.roll = roll;
        this.others = others;
        this.techniques = new Techniques(course);
    }

    static void write(Sheets sheets, Course course, Roll roll, SignificantOthers others) {
        CourseSheets writer = new CourseSheets(sheets, course, roll, others);
        writer.group();
        course.people().forEach(writer::person);
        course.meetings().forEach(writer::session);
    }

    private void group() {
        GroupPlan plan = course.plan();
        String place = Texts.lines("sites").stream().filter(site -> site.get(0).equals(plan.site())).findFirst().orElseThrow().get(1);
        String status = plan.running() ? "running" : plan.stopped() > 0 ? "ended-early" : "completed";
        sheets.add("Groups", plan.code(), plan.site(), place + ", hold " + plan.code().substring(4), "closed", "danish-2011", null, null,
                course.start(), plan.time(), Texts.word("place", course.random()), plan.sessions(), 7, 60, 10, status, course.end(),
                plan.stopped() > 0 ? Texts.word("ended", course.random()) : null, null);
        plan.facilitators().forEach(email -> sheets.add("Facilitators", plan.code(), email, course.start(), course.end()));
    }

    private void person(Person person) {
        boolean consent = others.consents(person);
        LocalDate consentOn = Days.weekdayUntil(course.start().minusDays(course.random().nextInt(10)));
        sheets.add("Participants", person.code(), course.plan().site(), person.name(),
                course.start().getYear() - YOUNGEST - course.random().nextInt(40), "da", consent ? "yes" : "no", consent ? consentOn : null,
                consent ? Texts.word("consent", course.random()) : null);
        sheets.add("Members", course.plan().code(), person.code(), person.joined(), person.left(), person.reason());
    }

    private void session(Meeting meeting) {
        boolean held = meeting.held();
        List<Object> cells = new ArrayList<>(List.of(course.plan().code(), meeting.number(), meeting.date(),
                meeting.group() ? course.plan().time() : "09:00", meeting.group() ? "group" : "individual", meeting.status()));
        cells.add(meeting.cancelled());
        cells.add(!held ? null : meeting.group() ? 60 : 45);
        cells.add(meeting.planned().code());
        cells.add(held ? meeting.taught().code() : null);
        cells.add(held ? meeting.of(meeting.taught().topics()).title().in("da") : null);
        cells.add(held ? facilitators(meeting) : null);
        for (int item = 8; item <= 10; item++) {
            cells.add(techniques.of(item, meeting));
        }
        cells.add(held ? Techniques.skills(meeting) : null);
        cells.add(held ? note(meeting) : null);
        sheets.add("Sessions", cells.toArray());
        if (held) {
            roll.of(meeting).forEach((person, status) -> attendance(meeting, person, status));
            if (meeting.group()) {
                homework(meeting);
            }
        }
    }

    private String note(Meeting meeting) {
        if (!meeting.group()) {
            return Texts.word("catchup", course.random());
        }
        String note = meeting.of(NOTES.get(meeting.taught().code()));
        String said = note.equals(lastNote) ? Texts.word("again", course.random()) : note;
        lastNote = note;
        return said;
    }

    /** Those on the plan; now and then one is away. */
    private List<String> facilitators(Meeting meeting) {
        List<String> there = new ArrayList<>(course.plan().facilitators());
        if (!meeting.group()) {
            return List.of(course.facilitator());
        }
        if (course.chance(0.2)) {
            there.remove(course.random().nextInt(there.size()));
        }
        return there;
    }

    private void attendance(Meeting meeting, Person person, String status) {
        boolean reviewed = roll.present(person, meeting) && meeting.group() && !meeting.date().equals(course.start());
        boolean helped = others.helpedWithHomework(person, meeting);
        double lot = course.random().nextDouble();
        String homework = !reviewed ? null : helped || lot < 0.5 ? "done" : lot < 0.75 ? "partly" : lot < 0.92 ? "not-done" : "none";
        boolean noted = status.equals("late") || status.equals("online") || status.equals("excused") && course.chance(0.4)
                || status.equals("present") && course.chance(0.04);
        sheets.add("Attendance", course.plan().code(), meeting.number(), person.code(), status, others.came(person, meeting) ? "yes" : null,
                homework, helped ? "yes" : null, noted ? Texts.word(status, course.random()) : null);
    }

    /** Something for all, of the module's ideas, and now and then something for one person. */
    private void homework(Meeting meeting) {
        sheets.add("Homework", course.plan().code(), meeting.number(), null, meeting.of(meeting.taught().homeworkIdeas()).in("da"),
                meeting.taught().code());
        List<Person> present = course.started().stream().filter(person -> roll.present(person, meeting)).toList();
        if (course.chance(0.2)) {
            Person person = present.get(course.random().nextInt(present.size()));
            sheets.add("Homework", course.plan().code(), meeting.number(), person.code(), Texts.word("personal", course.random()), null);
        }
    }
}
