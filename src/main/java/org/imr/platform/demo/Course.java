package org.imr.platform.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.imr.curriculum.Module;

/**
 * A group with its sessions and people.
 *
 * @param meetings in order of date
 * @param mid      the cut-off of its mid-way assessment; for the running group the first day
 * @param end      the last session held, or null while it runs
 */
record Course(GroupPlan plan, LocalDate firstDay, List<Module> modules, List<Meeting> meetings, List<Person> people, LocalDate mid,
        LocalDate end, Random random) {

    private static final int PEOPLE = 10;

    /** Plans the sessions and enrols the people, who take their codes from {@code firstCode} on. */
    static Course of(GroupPlan plan, LocalDate firstDay, List<Module> modules, int firstCode) {
        Random random = new Random(plan.row());
        List<Meeting> meetings = new Calendar(plan, firstDay, modules, random).meetings();
        LocalDate start = meetings.get(0).date();
        LocalDate end = plan.running() ? null
                : meetings.stream().filter(Meeting::held).reduce((earlier, later) -> later).orElseThrow().date();
        List<Person> people = enrol(plan, meetings, end, firstCode, random);
        LocalDate mid = plan.running() ? firstDay : Days.weekdayUntil(start.plusMonths(4));
        return new Course(plan, firstDay, modules, meetings, people, mid, end, random);
    }

    private static List<Person> enrol(GroupPlan plan, List<Meeting> meetings, LocalDate end, int firstCode, Random random) {
        List<List<String>> names = Texts.lines("names");
        List<Integer> seats = new ArrayList<>();
        for (int seat = 0; seat < PEOPLE; seat++) {
            seats.add(seat);
        }
        Collections.shuffle(seats, random);
        int leavers = plan.leaving().size();
        List<Person> people = new ArrayList<>();
        for (int seat = 0; seat < PEOPLE; seat++) {
            int lot = seats.get(seat);
            boolean leaves = lot < leavers;
            boolean came = lot < PEOPLE - plan.neverCame();
            LocalDate left = leaves ? meeting(plan.leaving().get(lot), meetings).date() : came ? end : meeting(4, meetings).date();
            boolean completed = came && !leaves && plan.stopped() == 0;
            String reason = leaves || !came ? reason(random) : completed && end != null ? "completed" : null;
            boolean hospital = plan.hospital() > 0 && lot == leavers;
            people.add(new Person("P-%03d".formatted(firstCode + seat), names.get(firstCode + seat - 1).get(0), meetings.get(0).date(),
                    left, reason, leaves || !came, came, hospital, 0.68 + 0.27 * random.nextDouble()));
        }
        return people;
    }

    private static Meeting meeting(int number, List<Meeting> meetings) {
        return meetings.stream().filter(m -> m.number() == number).findFirst().orElseThrow();
    }

    private static String reason(Random random) {
        return Texts.any(List.of("own-wish", "other-commitment", "moved", "own-wish", "unknown"), random);
    }

    LocalDate start() {
        return meetings.get(0).date();
    }

    List<Meeting> held() {
        return meetings.stream().filter(Meeting::held).toList();
    }

    /** Who is counted in an assessment: everyone who came at least once. */
    List<Person> started() {
        return people.stream().filter(Person::started).toList();
    }

    /** Those who came at least once, in an order of chance. */
    List<Person> startedByChance() {
        List<Person> shuffled = new ArrayList<>(started());
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** True with that chance, 0 to 1. */
    boolean chance(double chance) {
        return random.nextDouble() < chance;
    }

    /** One of the group's facilitators. */
    String facilitator() {
        return Texts.any(plan.facilitators(), random);
    }
}
