package org.imr.platform.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who came to which session. Never more at once than the group's rating of item 1 allows. */
final class Roll {

    private static final Set<String> PRESENT = Set.of("present", "late", "online");
    /** A person does not miss more than this many in a row unless in hospital or about to leave. */
    private static final int LONGEST_ABSENCE = 2;

    private final Course course;
    private final int most;
    private final Map<Meeting, Map<Person, String>> statuses = new LinkedHashMap<>();
    private final Map<Person, Integer> missed = new HashMap<>();

    Roll(Course course) {
        this.course = course;
        this.most = course.plan().midRating(1) == 5 ? 8 : 9;
        course.held().forEach(meeting -> statuses.put(meeting, meeting.group() ? group(meeting) : catchUp()));
    }

    /** The status of everyone on the roll of that session. */
    Map<Person, String> of(Meeting meeting) {
        return statuses.get(meeting);
    }

    boolean present(Person person, Meeting meeting) {
        return PRESENT.contains(of(meeting).getOrDefault(person, ""));
    }

    /** The sessions a person came to, catch-ups too, in order. */
    List<Meeting> attended(Person person) {
        return statuses.keySet().stream().filter(meeting -> present(person, meeting)).toList();
    }

    private Map<Person, String> catchUp() {
        return Map.of(course.people().stream().filter(Person::hospital).findFirst().orElseThrow(), "present");
    }

    private Map<Person, String> group(Meeting meeting) {
        List<Person> members = course.people().stream().filter(person -> person.memberOn(meeting.date())).toList();
        List<Person> coming = new ArrayList<>(members.stream().filter(person -> comes(person, meeting)).toList());
        // Where too many would come, those stay away who were there last time.
        Map<Person, Double> lots = new HashMap<>();
        coming.forEach(person -> lots.put(person, missed.getOrDefault(person, 0) + course.random().nextDouble()));
        coming.sort(Comparator.comparing(lots::get).reversed());
        Set<Person> there = Set.copyOf(coming.subList(0, Math.min(most, coming.size())));
        Map<Person, String> statuses = new LinkedHashMap<>();
        for (Person person : members) {
            missed.merge(person, 1, Integer::sum);
            if (there.contains(person)) {
                missed.put(person, 0);
            }
            statuses.put(person, there.contains(person) ? presence() : absence(person, meeting));
        }
        return statuses;
    }

    private boolean comes(Person person, Meeting meeting) {
        if (!person.started() || inHospital(person, meeting) || aboutToLeave(person, meeting) || toBeCalled(person, meeting)) {
            return false;
        }
        boolean first = meeting.date().equals(course.start());
        return first || missed.getOrDefault(person, 0) >= LONGEST_ABSENCE || course.chance(person.reliable());
    }

    private boolean inHospital(Person person, Meeting meeting) {
        int from = course.plan().hospital();
        return person.hospital() && meeting.number() >= from && meeting.number() < from + 3;
    }

    private static boolean aboutToLeave(Person person, Meeting meeting) {
        return person.early() && meeting.date().isAfter(person.left().minusWeeks(2));
    }

    /** In the running group somebody missed the last session, so that there is someone to call. */
    private boolean toBeCalled(Person person, Meeting meeting) {
        List<Meeting> held = course.held();
        return course.plan().running() && meeting.equals(held.get(held.size() - 1)) && person.equals(course.started().get(0));
    }

    private String presence() {
        return course.chance(0.07) ? "late" : course.chance(0.03) ? "online" : "present";
    }

    private String absence(Person person, Meeting meeting) {
        return inHospital(person, meeting) ? "in-hospital" : course.chance(0.6) ? "excused" : "absent";
    }
}
