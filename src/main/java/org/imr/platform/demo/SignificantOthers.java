package org.imr.platform.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose significant other took part, and how. In the last month before an assessment these are as many people as item 5 asks for;
 * at other times it happens now and then.
 */
final class SignificantOthers {

    private final Course course;
    private final Roll roll;
    /** Who has a significant other involved in the month that ends with that day. */
    private final Map<LocalDate, Set<Person>> months = new LinkedHashMap<>();
    private final Set<Person> consenting = new HashSet<>();
    private final Map<Meeting, Set<Person>> companions = new HashMap<>();
    private final Map<Meeting, Set<Person>> helpers = new HashMap<>();
    private final Map<Person, List<LocalDate>> calls = new HashMap<>();

    SignificantOthers(Course course, Roll roll) {
        this.course = course;
        this.roll = roll;
        month(course.mid(), course.plan().midRating(5));
        if (!course.plan().end().isEmpty()) {
            month(course.end(), course.plan().endRating(5));
        }
        course.people().stream().filter(person -> course.chance(0.45)).forEach(consenting::add);
        months.forEach((day, people) -> course.started().stream().filter(people::contains).forEach(person -> involve(person, day)));
        course.started().stream().filter(consenting::contains).forEach(this::nowAndThen);
    }

    boolean consents(Person person) {
        return consenting.contains(person);
    }

    boolean came(Person person, Meeting meeting) {
        return companions.getOrDefault(meeting, Set.of()).contains(person);
    }

    boolean helpedWithHomework(Person person, Meeting meeting) {
        return helpers.getOrDefault(meeting, Set.of()).contains(person);
    }

    /** The days on which someone talked with the person's significant other. */
    List<LocalDate> calls(Person person) {
        return calls.getOrDefault(person, List.of());
    }

    /** False in the month before an assessment for all who are not among those counted there. */
    boolean mayBeInvolved(Person person, LocalDate day) {
        return consents(person)
                && months.entrySet().stream().allMatch(m -> !Days.inLastMonth(day, m.getKey()) || m.getValue().contains(person));
    }

    private void month(LocalDate last, int rating) {
        int people = Anchors.of(5).count(rating, course.started().size(), course.random());
        List<Person> there = course.startedByChance().stream().filter(person -> person.memberOn(last) && person.stays()).toList();
        Set<Person> involved = Set.copyOf(there.subList(0, Math.min(people, there.size())));
        months.put(last, involved);
        consenting.addAll(involved);
    }

    private void involve(Person person, LocalDate last) {
        List<Meeting> inMonth = roll.attended(person).stream().filter(m -> Days.inLastMonth(m.date(), last)).toList();
        int how = inMonth.isEmpty() ? 0 : course.random().nextInt(3);
        if (how == 0) {
            call(person, Days.weekdayUntil(last.minusDays(3L + course.random().nextInt(18))));
        } else {
            Meeting meeting = inMonth.get(course.random().nextInt(inMonth.size()));
            (how == 1 ? companions : helpers).computeIfAbsent(meeting, m -> new HashSet<>()).add(person);
        }
    }

    private void nowAndThen(Person person) {
        for (Meeting meeting : roll.attended(person)) {
            LocalDate dayBefore = Days.weekdayUntil(meeting.date().minusDays(1));
            if (!meeting.date().equals(course.start()) && mayBeInvolved(person, meeting.date()) && course.chance(0.08)) {
                (course.chance(0.3) ? companions : helpers).computeIfAbsent(meeting, m -> new HashSet<>()).add(person);
            } else if (mayBeInvolved(person, dayBefore) && course.chance(0.04)) {
                call(person, dayBefore);
            }
        }
    }

    private void call(Person person, LocalDate day) {
        calls.computeIfAbsent(person, p -> new ArrayList<>()).add(day);
    }
}
