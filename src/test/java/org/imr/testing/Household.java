package org.imr.testing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.imr.access.Audit;
import org.imr.access.Kept;
import org.imr.access.Keys;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Staff;
import org.imr.access.StaffRole;
import org.imr.access.Trace;
import org.imr.access.Training;
import org.imr.assessment.ActionPoint;
import org.imr.assessment.Assessment;
import org.imr.assessment.Assignment;
import org.imr.assessment.Dossier;
import org.imr.assessment.Feedback;
import org.imr.assessment.FeedbackPart;
import org.imr.assessment.Rating;
import org.imr.assessment.Reply;
import org.imr.assessment.ReviewDay;
import org.imr.assessment.SuggestionShown;
import org.imr.goal.FollowUp;
import org.imr.goal.FormerStanding;
import org.imr.goal.FormerWords;
import org.imr.goal.Goal;
import org.imr.goal.GoalStep;
import org.imr.library.FileKind;
import org.imr.library.OwnFile;
import org.imr.library.OwnFilePart;
import org.imr.library.OwnHandout;
import org.imr.roster.DaysOff;
import org.imr.roster.Facilitation;
import org.imr.roster.Group;
import org.imr.roster.Holiday;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.roster.Referral;
import org.imr.roster.Session;
import org.imr.roster.Waiting;
import org.imr.session.Attendance;
import org.imr.session.Contact;
import org.imr.session.HandoutGiven;
import org.imr.session.Homework;
import org.imr.session.Presence;

/**
 * One site with something of everything: a group of three that has met twice and meets again today, one who waits, goals,
 * homework, handouts, contacts, a signed and an open assessment. Add to it what a new entity needs: a test asks for it.
 */
public final class Household {

    private static final String EDITION = "danish-2011";
    private static final String MODULE = "recovery-strategies";
    private static final String SCALE = "imr-fidelity";

    private final ScopedStore store;
    private final Audit audit;
    private final String code;
    private final LocalDate today;
    private final UnaryOperator<String> text;
    private final List<Kept> rows = new ArrayList<>();
    private final List<Participant> people = new ArrayList<>();
    private final Site site;
    private final Group group;
    private final OwnHandout handout;
    private final Staff facilitator;
    private final Staff assessor;

    /** @param text what becomes of each text that belongs to the site's people: a mark is put on it, for example */
    public Household(Rooms rooms, String code, LocalDate today, UnaryOperator<String> text) {
        this.store = rooms.get(ScopedStore.class);
        this.audit = rooms.get(Audit.class);
        this.code = code;
        this.today = today;
        this.text = text;
        site = keep(new Site(code, "Centre " + code));
        site.describe("Centre " + code, "Capital", "en", "Europe/Copenhagen", "danish");
        facilitator = staff(Role.FACILITATOR);
        assessor = staff(Role.ASSESSOR);
        staff(Role.COORDINATOR);
        group = found();
        keep(new Holiday(site, new DaysOff(today.plusDays(7), today.plusDays(8), text.apply("Winter break"))));
        for (String name : List.of("Ada", "Bo", "Cille")) {
            people.add(person(name));
        }
        people.forEach(person -> keep(new Membership(group, person, today.minusDays(14))));
        keep(new Waiting(group, person("Dan"), today.minusDays(3)));
        keep(new Referral(group, people.get(0), code, today.minusDays(2), text.apply("knows the way")));
        List<Session> sessions = List.of(held(1, today.minusDays(14)), held(2, today.minusDays(7)), keep(session(3, today)));
        people.forEach(person -> took(person, sessions.get(1)));
        handout = own();
        Assessment signed = assessment(1, "mid");
        signed.sign(Instant.parse("2026-02-27T10:00:00Z"), today.minusDays(3), "0".repeat(64), text.apply("imr-signed-assessment 2"));
        followed(signed);
        assessment(2, "extra");
        audit.write(Trace.of("group", group.code(), "changed").in(code, group.code()).change("name", text.apply("before"), text.apply("after")));
    }

    /** All rows that belong to the site. */
    public List<Kept> rows() {
        return List.copyOf(rows);
    }

    /** The e-mail of the person with that role here. */
    public String email(Role role) {
        return role.name().toLowerCase(Locale.ROOT) + "@" + code.toLowerCase(Locale.ROOT) + ".example.org";
    }

    public String site() {
        return code;
    }

    public String group() {
        return group.code();
    }

    public String participant() {
        return people.get(0).code();
    }

    /** The code of the site's own handout. */
    public String handout() {
        return handout.code();
    }

    /** The open one. */
    public String assessment() {
        return group.code() + "-2";
    }

    private <T extends Kept> T keep(T row) {
        rows.add(row);
        return store.add(row);
    }

    private Staff staff(Role role) {
        Staff staff = keep(new Staff(email(role), role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT) + " " + code));
        Keys.give(staff);
        keep(new StaffRole(staff, role, site, today.minusDays(100)));
        keep(new Training(staff, Training.Kind.BASE_COURSE, today.minusDays(90))).describe(BigDecimal.TEN, "provider");
        return staff;
    }

    private OwnHandout own() {
        OwnHandout own = keep(new OwnHandout(site, MODULE, text.apply("House rules")));
        own.describe(MODULE, null, text.apply("House rules"), "da");
        OwnFile file = keep(new OwnFile(own, text.apply("rules") + ".pdf", FileKind.PDF, 1, "0".repeat(64), Instant.EPOCH, facilitator.email()));
        keep(new OwnFilePart(file, 0, text.apply("x").getBytes(StandardCharsets.UTF_8)));
        return own;
    }

    private Group found() {
        Group made = keep(new Group(code + "-01", site, text.apply("Tuesday group")));
        made.teach(EDITION, null, null, null);
        made.meet(Group.Format.CLOSED, today.minusDays(14), LocalTime.of(10, 0), text.apply("Room 2"), 40, 7, 90, 8);
        made.begin();
        keep(new Facilitation(made, facilitator, today.minusDays(100)));
        return made;
    }

    private Participant person(String name) {
        Participant person = keep(new Participant(code + "-P" + name.charAt(0), site, text.apply(name)));
        person.describe(text.apply(name), 1980, "en");
        person.phone("+45 11 22 33 44");
        person.consent(true, today.minusDays(20), text.apply("my sister, about homework"));
        return person;
    }

    private Session session(int number, LocalDate day) {
        Session session = new Session(group, number, day, Session.Kind.GROUP);
        session.plan(List.of(MODULE));
        return session;
    }

    private Session held(int number, LocalDate day) {
        Session session = keep(session(number, day));
        session.hold(List.of(facilitator), 90);
        session.note(text.apply("we came as far as topic two"));
        return session;
    }

    private void took(Participant person, Session session) {
        Attendance there = keep(new Attendance(session, person));
        keep(new Presence(session.group(), person.id())).count(1, 1);
        there.review(Attendance.HomeworkDone.DONE, true);
        there.note(text.apply("lively"));
        keep(new Homework(session, person, text.apply("a walk with a friend"), MODULE));
        keep(new HandoutGiven(group, person, "recovery-1", session.date())).describe("1", session, "en");
        Goal goal = keep(new Goal(person, 1, text.apply("to take the train alone"), session.date()));
        keep(new GoalStep(goal, 1, text.apply("one stop, with company"))).describe(text.apply("one stop, with company"), null);
        keep(new FormerWords(goal));
        keep(new FormerStanding(goal, today));
        keep(new FollowUp(goal, session.date(), group, session)).describe(text.apply("went one stop"), FollowUp.NoticedBy.SELF, true);
        keep(new Contact(person, 1, session.date().plusDays(1), Contact.Kind.SIGNIFICANT_OTHER))
            .describe(session.date().plusDays(1), Contact.Kind.SIGNIFICANT_OTHER, Contact.Reason.GOAL, facilitator, text.apply("called"));
    }

    private Assessment assessment(int number, String occasion) {
        Assessment made = keep(new Assessment(group, number, occasion, today.minusDays(5), "danish"));
        made.useScale(SCALE, null, null);
        made.except(text.apply("nobody else was there"));
        keep(new Assignment(made, 0, assessor));
        keep(new Dossier(made)).keep(text.apply("what the records said"));
        keep(new SuggestionShown(made.id(), assessor.id(), 1));
        for (int item = 1; item <= 10; item++) {
            Rating rating = keep(new Rating(made, assessor, item));
            rating.rate(3, text.apply("because of the records"));
            rating.notes(text.apply("seen in session two"));
        }
        return made;
    }

    /** What follows a signed assessment: its review, report, reply and action. */
    private void followed(Assessment assessment) {
        keep(new ReviewDay(assessment, "report", today));
        Feedback feedback = keep(new Feedback(assessment, "en"));
        keep(new FeedbackPart(feedback, 1, FeedbackPart.Kind.STRENGTHS, null, text.apply("the goals are in people's own words")));
        feedback.release(Instant.EPOCH, assessor);
        keep(new Reply(assessment, 1)).say(text.apply("we saw it too"), text.apply("a note of ours"), null, facilitator, today);
        keep(new ActionPoint(assessment, 1)).plan(1, text.apply("invite someone close"), null, today.plusDays(20), text.apply("they come"));
    }
}
