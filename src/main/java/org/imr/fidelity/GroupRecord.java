package org.imr.fidelity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What is on record about one group, to be judged as of a date. May hold more than that date had seen: what is dated later is left
 * out by the rules, never by the loader, so that one picture serves any date. Order in the lists means nothing.
 *
 * @param group       the group's code
 * @param asOf        the date as of which it is judged; that day counts
 * @param individual  true when the group's format is individual: every session is then one to one and none is a catch-up
 * @param people      everyone ever on the roster, each person once however often they came back
 * @param sessions    all sessions, whatever their status
 * @param modules     the modules of the group's edition
 * @param facilitators everyone ever assigned to the group, each once
 * @param sample      changes to who is counted, made by hand
 */
public record GroupRecord(String group, LocalDate asOf, boolean individual, List<Person> people, List<Session> sessions,
        List<Module> modules, List<Facilitator> facilitators, List<SampleChange> sample) {

    /** A membership or an assignment; both days belong to it, {@code until} is null while it lasts. */
    public record Period(LocalDate from, LocalDate until) {

        boolean includes(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    /**
     * A participant. Goals, contacts and handouts are the person's, wherever they were made.
     *
     * @param consent                  whether there is consent to involve significant others; null when nobody has asked. Changes no count
     * @param significantOtherContacts the dates of contacts with a significant other
     */
    public record Person(String code, Boolean consent, List<Period> memberships, List<Goal> goals,
            List<LocalDate> significantOtherContacts, List<HandoutGiven> handouts) {

        public Person {
            memberships = List.copyOf(memberships);
            goals = List.copyOf(goals);
            significantOtherContacts = List.copyOf(significantOtherContacts);
            handouts = List.copyOf(handouts);
        }
    }

    /** A goal with its follow-ups. */
    public record Goal(LocalDate setOn, List<FollowUp> followUps) {

        public Goal {
            followUps = List.copyOf(followUps);
        }
    }

    /** A follow-up of a goal; {@code helped} when a significant other helped with it. */
    public record FollowUp(LocalDate date, boolean helped) {
    }

    /** A handout of a module, given on a day. */
    public record HandoutGiven(String module, LocalDate date) {
    }

    /** How far a session has come. */
    public enum SessionStatus {
        PLANNED, HELD, CANCELLED
    }

    /**
     * A session.
     *
     * @param oneToOne     true for kind individual
     * @param modules      codes of the modules taught
     * @param techniques   codes of the techniques used, of all categories
     * @param skills       codes of the skills practised
     * @param facilitators who led it
     */
    public record Session(int number, LocalDate date, boolean oneToOne, SessionStatus status, Set<String> modules,
            Set<String> techniques, Set<String> skills, Set<String> facilitators, List<Attendance> attendance) {

        public Session {
            modules = Set.copyOf(modules);
            techniques = Set.copyOf(techniques);
            skills = Set.copyOf(skills);
            facilitators = Set.copyOf(facilitators);
            attendance = List.copyOf(attendance);
        }
    }

    /** The words of the roll. */
    public enum AttendanceStatus {
        PRESENT, LATE, ONLINE, ABSENT, EXCUSED, IN_HOSPITAL;

        /** True for someone who took part, if only in part or from afar. */
        public boolean present() {
            return this == PRESENT || this == LATE || this == ONLINE;
        }
    }

    /**
     * One person's row in the roll of a session.
     *
     * @param significantOther true when a significant other was there, with or without the person
     * @param homeworkHelped   true when a significant other helped with the homework
     */
    public record Attendance(String person, AttendanceStatus status, boolean significantOther, boolean homeworkHelped) {
    }

    /** A module of the edition: the topic areas it covers, and whether it has at least one handout. */
    public record Module(String code, Set<String> topicAreas, boolean hasHandouts) {

        public Module {
            topicAreas = Set.copyOf(topicAreas);
        }
    }

    /** A facilitator of the group, named by e-mail or code, with trainings on record. */
    public record Facilitator(String staff, List<Period> assignments, List<Training> trainings) {

        public Facilitator {
            assignments = List.copyOf(assignments);
            trainings = List.copyOf(trainings);
        }
    }

    /** A training attended; {@code kind} as in the exchange contract, such as {@code base-course}. */
    public record Training(String kind, LocalDate date) {
    }

    /** A person taken into the sample or left out of it by hand, and why. */
    public record SampleChange(String person, boolean included, String reason) {
    }

    public GroupRecord {
        people = ordered(people, Person::code);
        sessions = ordered(sessions, Session::number);
        modules = ordered(modules, Module::code);
        facilitators = ordered(facilitators, Facilitator::staff);
        sample = ordered(sample, SampleChange::person);
    }

    /** The same record judged as of another date. */
    public GroupRecord asOf(LocalDate date) {
        return new GroupRecord(group, date, individual, people, sessions, modules, facilitators, sample);
    }

    private static <T, K extends Comparable<K>> List<T> ordered(List<T> all, Function<T, K> key) {
        Set<K> keys = new HashSet<>();
        all.stream().map(key).filter(k -> !keys.add(k)).findFirst().ifPresent(k -> {
            throw new IllegalArgumentException("twice in one record: " + k);
        });
        return all.stream().sorted(Comparator.comparing(key)).toList();
    }
}
