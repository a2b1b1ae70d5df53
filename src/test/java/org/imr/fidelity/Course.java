package org.imr.fidelity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.imr.fidelity.GroupRecord.Attendance;
import org.imr.fidelity.GroupRecord.AttendanceStatus;
import org.imr.fidelity.GroupRecord.Facilitator;
import org.imr.fidelity.GroupRecord.FollowUp;
import org.imr.fidelity.GroupRecord.Goal;
import org.imr.fidelity.GroupRecord.HandoutGiven;
import org.imr.fidelity.GroupRecord.Module;
import org.imr.fidelity.GroupRecord.Period;
import org.imr.fidelity.GroupRecord.Person;
import org.imr.fidelity.GroupRecord.SampleChange;
import org.imr.fidelity.GroupRecord.Session;
import org.imr.fidelity.GroupRecord.SessionStatus;
import org.imr.fidelity.GroupRecord.Training;

/** A group's record under construction, for tests: people P1, P2 ..., sessions 1, 2 ... a week apart from 5 January 2026. */
final class Course {

    static final LocalDate START = LocalDate.of(2026, 1, 5);

    /** The modules of an edition; two cover none of the areas. */
    static final Map<String, String> AREAS = new TreeMap<>(Map.of("recovery-strategies", "recovery-strategies", "practical-facts",
            "mental-illness-facts", "stress-vulnerability", "stress-vulnerability", "social-support", "social-support", "using-medication",
            "using-medication", "staying-well", "preventing-relapse", "coping-with-stress", "stress-management", "coping-with-symptoms",
            "coping-with-symptoms", "needs-met", "mental-health-system", "substance-use", ""));

    static final class P {
        final String code;
        Boolean consent = true;
        final List<Period> memberships = new ArrayList<>();
        final List<Goal> goals = new ArrayList<>();
        final List<LocalDate> contacts = new ArrayList<>();
        final List<HandoutGiven> handouts = new ArrayList<>();

        P(String code) {
            this.code = code;
        }

        P joined(LocalDate from, LocalDate until) {
            memberships.add(new Period(from, until));
            return this;
        }

        P leaves(LocalDate until) {
            LocalDate from = memberships.remove(memberships.size() - 1).from();
            return joined(from, until);
        }

        P goal(LocalDate setOn, FollowUp... followUps) {
            goals.add(new Goal(setOn, List.of(followUps)));
            return this;
        }

        P contact(LocalDate date) {
            contacts.add(date);
            return this;
        }

        P handout(String module, LocalDate date) {
            handouts.add(new HandoutGiven(module, date));
            return this;
        }
    }

    static final class S {
        final int number;
        LocalDate date;
        boolean oneToOne;
        SessionStatus status = SessionStatus.HELD;
        Set<String> modules = Set.of();
        Set<String> techniques = Set.of();
        Set<String> skills = Set.of();
        Set<String> facilitators = Set.of();
        final List<Attendance> roll = new ArrayList<>();

        S(int number, LocalDate date) {
            this.number = number;
            this.date = date;
        }

        S present(P... people) {
            Arrays.stream(people).forEach(p -> row(p, AttendanceStatus.PRESENT, false, false));
            return this;
        }

        S present(List<P> people) {
            return present(people.toArray(P[]::new));
        }

        S row(P person, AttendanceStatus status, boolean significantOther, boolean helped) {
            roll.add(new Attendance(person.code, status, significantOther, helped));
            return this;
        }

        S teaches(String... codes) {
            modules = Set.of(codes);
            return this;
        }

        S uses(String... codes) {
            techniques = Set.of(codes);
            return this;
        }

        S catchUp() {
            oneToOne = true;
            return this;
        }

        S is(SessionStatus now) {
            status = now;
            return this;
        }

        S practises(String skill, String... leaders) {
            skills = Set.of(skill);
            facilitators = Set.of(leaders);
            return this;
        }
    }

    final List<P> people = new ArrayList<>();
    final List<S> sessions = new ArrayList<>();
    final List<Module> modules = new ArrayList<>();
    final List<Facilitator> facilitators = new ArrayList<>();
    final List<SampleChange> sample = new ArrayList<>();
    boolean individual;

    Course() {
        AREAS.forEach((module, area) -> modules.add(new Module(module, area.isEmpty() ? Set.of() : Set.of(area), true)));
    }

    /** A course whose people are all present in every one of its held sessions. */
    static Course of(int people, int sessions) {
        Course course = new Course();
        for (int i = 0; i < people; i++) {
            course.person();
        }
        for (int i = 0; i < sessions; i++) {
            course.held().present(course.people);
        }
        return course;
    }

    P person() {
        return person(START);
    }

    P person(LocalDate joined) {
        P person = new P("P" + (people.size() + 1)).joined(joined, null);
        people.add(person);
        return person;
    }

    P p(int number) {
        return people.get(number - 1);
    }

    S s(int number) {
        return sessions.get(number - 1);
    }

    S held() {
        S session = new S(sessions.size() + 1, day(sessions.size() + 1));
        sessions.add(session);
        return session;
    }

    S held(LocalDate date) {
        S session = held();
        session.date = date;
        return session;
    }

    void planned(int count) {
        for (int i = 0; i < count; i++) {
            held().status = SessionStatus.PLANNED;
        }
    }

    void facilitator(String staff, LocalDate until, Training... trainings) {
        facilitators.add(new Facilitator(staff, List.of(new Period(START, until)), List.of(trainings)));
    }

    /** The day of the session of that number, in the weekly rhythm. */
    static LocalDate day(int session) {
        return START.plusWeeks(session - 1L);
    }

    GroupRecord asOf(LocalDate date) {
        return record(date, null);
    }

    /** The record with every list in another order. */
    GroupRecord shuffled(LocalDate date, Random random) {
        return record(date, random);
    }

    /** The evidence for one item of the shipped scale. */
    Evidence item(int number, LocalDate date) {
        return item(SCALE, number, date);
    }

    Evidence item(Scale scale, int number, LocalDate date) {
        return Judgement.of(scale, List.of(scale.items().get(number - 1)), asOf(date)).get(0);
    }

    static final Scale SCALE = Shipped.scale();

    private GroupRecord record(LocalDate date, Random random) {
        return new GroupRecord("T-01", date, individual,
                mixed(people, random).stream().map(p -> new Person(p.code, p.consent, mixed(p.memberships, random),
                        mixed(p.goals, random), mixed(p.contacts, random), mixed(p.handouts, random))).toList(),
                mixed(sessions, random).stream().map(s -> new Session(s.number, s.date, s.oneToOne, s.status, s.modules, s.techniques,
                        s.skills, s.facilitators, mixed(s.roll, random))).toList(),
                mixed(modules, random), mixed(facilitators, random), mixed(sample, random));
    }

    private static <T> List<T> mixed(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        if (random != null) {
            Collections.shuffle(copy, random);
        }
        return copy;
    }
}
