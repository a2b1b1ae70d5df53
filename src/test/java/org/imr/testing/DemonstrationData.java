package org.imr.testing;

import static org.imr.testing.DemonstrationRows.day;
import static org.imr.testing.DemonstrationRows.list;
import static org.imr.testing.DemonstrationRows.number;
import static org.imr.testing.DemonstrationRows.text;
import static org.imr.testing.DemonstrationRows.word;
import static org.imr.testing.DemonstrationRows.yes;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Staff;
import org.imr.access.Training;
import org.imr.assessment.Assessment;
import org.imr.assessment.Assignment;
import org.imr.assessment.Rating;
import org.imr.curriculum.Edition;
import org.imr.goal.FollowUp;
import org.imr.goal.Goal;
import org.imr.goal.GoalStep;
import org.imr.library.Definitions;
import org.imr.platform.demo.Demonstration;
import org.imr.roster.Facilitation;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.roster.Session;
import org.imr.session.Attendance;
import org.imr.session.Contact;
import org.imr.session.HandoutGiven;
import org.imr.session.Homework;
import org.imr.session.Presences;

/** Makes some groups of the demonstration programme in empty rooms, with the definitions that ship. */
public final class DemonstrationData {

    private final ScopedStore store;
    private final DemonstrationRows rows;
    private final Edition edition;
    private final Map<String, Object> made = new HashMap<>();

    private DemonstrationData(Rooms rooms, LocalDate firstDay, Set<String> groups) {
        store = rooms.get(ScopedStore.class);
        Definitions definitions = rooms.get(Definitions.class);
        definitions.load(List.of(Path.of("curriculum")), List.of(Path.of("fidelity-scales")));
        edition = definitions.edition(Demonstration.EDITION);
        rows = new DemonstrationRows(firstDay, edition, groups);
    }

    /** Makes these groups with all that is theirs; {@code firstDay} is the day of the running group's session 16. */
    public static void make(Rooms rooms, LocalDate firstDay, String... groups) {
        rooms.make(() -> {
            DemonstrationData data = new DemonstrationData(rooms, firstDay, Set.of(groups));
            data.staff();
            data.groups();
            data.sessions();
            data.people();
            data.assessments();
            rooms.get(Presences.class).imported(Set.of(groups));
        });
    }

    private <T> T keep(T row, String... key) {
        made.put(row.getClass().getSimpleName() + " " + String.join(" ", key), row);
        return store.add(row);
    }

    private <T> T made(Class<T> type, String... key) {
        return type.cast(made.get(type.getSimpleName() + " " + String.join(" ", key)));
    }

    private void staff() {
        rows.of("Sites").forEach(row -> keep(new Site(row.get("code"), row.get("name")), row.get("code"))
            .describe(row.get("name"), row.get("region"), row.get("language"), row.get("time_zone"), row.get("bands")));
        rows.of("Staff").forEach(row -> keep(new Staff(row.get("email"), row.get("name")), row.get("email")));
        rows.of("Trainings").forEach(row -> store.add(new Training(made(Staff.class, row.get("staff")),
            word(row, "kind", Training.Kind.class), day(row, "date"))).describe(new BigDecimal(row.get("hours")), text(row, "provider")));
    }

    private void groups() {
        rows.of("Groups").forEach(row -> {
            Group group = keep(new Group(row.get("code"), made(Site.class, row.get("site")), row.get("name")), row.get("code"));
            group.teach(edition.code(), edition.version(), edition.digest(), null);
            group.meet(word(row, "format", Group.Format.class), day(row, "start"), LocalTime.parse(row.get("time")), row.get("place"),
                number(row, "planned_sessions"), number(row, "interval_days"), number(row, "minutes"), number(row, "capacity"));
            group.restore(word(row, "status", Group.Status.class), day(row, "ended_on"), text(row, "ended_reason"));
        });
        rows.of("Facilitators").forEach(row -> store.add(new Facilitation(made(Group.class, row.get("group")),
            made(Staff.class, row.get("staff")), day(row, "from"))).until(day(row, "until")));
        rows.of("Participants").forEach(row -> {
            Participant person = keep(new Participant(row.get("code"), made(Site.class, row.get("site")), row.get("display_name")),
                row.get("code"));
            person.describe(row.get("display_name"), number(row, "birth_year"), "da");
            person.consent(yes(row, "significant_other_consent"), day(row, "consent_on"), text(row, "consent_extent"));
        });
        rows.of("Members").forEach(row -> store.add(new Membership(made(Group.class, row.get("group")),
            made(Participant.class, row.get("participant")), day(row, "joined")))
            .leave(day(row, "left"), word(row, "left_reason", Membership.Reason.class)));
    }

    private void sessions() {
        rows.of("Sessions").forEach(row -> {
            Session session = keep(new Session(made(Group.class, row.get("group")), number(row, "number"), day(row, "date"),
                word(row, "kind", Session.Kind.class)), row.get("group"), row.get("number"));
            session.move(session.date(), LocalTime.parse(row.get("time")));
            session.plan(list(row, "planned_modules"));
            if (row.get("status").equals("cancelled")) {
                session.cancel(row.get("cancelled_reason"));
            } else if (row.get("status").equals("held")) {
                session.hold(list(row, "facilitators").stream().map(email -> made(Staff.class, email)).toList(), number(row, "minutes"));
                session.teach(list(row, "modules"), list(row, "topics"));
                session.use(list(row, "motivational"), list(row, "educational"), list(row, "cognitive_behavioural"), list(row, "skills"));
                session.note(text(row, "note"));
            }
        });
        rows.of("Attendance").forEach(row -> {
            Attendance line = store.add(new Attendance(made(Session.class, row.get("group"), row.get("session")),
                made(Participant.class, row.get("participant"))));
            line.mark(word(row, "status", Attendance.Status.class), yes(row, "significant_other_present"));
            line.review(word(row, "homework", Attendance.HomeworkDone.class), yes(row, "homework_helped"));
            line.note(text(row, "note"));
        });
        rows.of("Homework").forEach(row -> store.add(new Homework(made(Session.class, row.get("group"), row.get("session")),
            made(Participant.class, row.get("participant")), row.get("text"), text(row, "module"))));
    }

    private void people() {
        rows.of("HandoutsGiven").forEach(row -> store.add(new HandoutGiven(made(Group.class, row.get("group")),
            made(Participant.class, row.get("participant")), row.get("handout"), day(row, "date")))
            .describe(text(row, "version"), made(Session.class, row.get("group"), row.get("session")), text(row, "language")));
        rows.of("Goals").forEach(row -> {
            Goal goal = keep(new Goal(made(Participant.class, row.get("participant")), number(row, "number"), row.get("words"),
                day(row, "set_on")), row.get("participant"), row.get("number"));
            goal.say(row.get("words"), day(row, "set_on"), text(row, "area"));
            goal.status(word(row, "status", Goal.Status.class), day(row, "status_on"));
        });
        rows.of("GoalSteps").forEach(row -> store.add(new GoalStep(made(Goal.class, row.get("participant"), row.get("goal")),
            number(row, "number"), row.get("text"))).describe(row.get("text"), day(row, "done_on")));
        rows.of("GoalFollowUps").forEach(row -> store.add(new FollowUp(made(Goal.class, row.get("participant"), row.get("goal")),
            day(row, "date"), made(Group.class, row.get("group")), made(Session.class, row.get("group"), row.get("session"))))
            .describe(text(row, "note"), word(row, "noticed_by", FollowUp.NoticedBy.class), yes(row, "helped")));
        rows.of("Contacts").forEach(row -> store.add(new Contact(made(Participant.class, row.get("participant")), number(row, "number"),
            day(row, "date"), word(row, "kind", Contact.Kind.class))).describe(day(row, "date"), word(row, "kind", Contact.Kind.class),
            word(row, "reason", Contact.Reason.class), made(Staff.class, row.get("staff")), text(row, "note")));
    }

    /** Those signed are restored last: a signed assessment takes no rating. */
    private void assessments() {
        rows.of("Assessments").forEach(row -> {
            Group group = made(Group.class, row.get("group"));
            Assessment assessment = keep(new Assessment(group, number(row, "number"), row.get("occasion"),
                day(row, "cut_off"), group.site().bands()), row.get("group"), row.get("number"));
            assessment.useScale(row.get("scale"), null, null);
            assessment.sources(list(row, "sources"));
            assessment.except(text(row, "exception"));
            List<String> assessors = list(row, "assessors");
            for (int i = 0; i < assessors.size(); i++) {
                store.add(new Assignment(assessment, i, made(Staff.class, assessors.get(i)))).submit(Instant.EPOCH);
            }
        });
        rows.of("Ratings").forEach(row -> store.add(new Rating(made(Assessment.class, row.get("group"), row.get("assessment")),
            made(Staff.class, row.get("assessor")), number(row, "item"))).rate(number(row, "rating"), text(row, "rationale")));
        rows.of("Assessments").forEach(row -> made(Assessment.class, row.get("group"), row.get("number")).restore(
            row.get("occasion"), day(row, "cut_off"), word(row, "status", Assessment.Status.class),
            day(row, "signed_on")));
    }
}
