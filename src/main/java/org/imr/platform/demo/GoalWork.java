package org.imr.platform.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes goals, steps and follow-ups, so that items 6 and 7 come out as the group's ratings say, as far as rules allow. */
final class GoalWork {

    private final Sheets sheets;
    private final Course course;
    private final Roll roll;
    private final SignificantOthers others;
    private final List<List<String>> goals;
    private String lastNote;

    private GoalWork(Sheets sheets, Course course, Roll roll, SignificantOthers others) {
        this.sheets = sheets;
        this.course = course;
        this.roll = roll;
        this.others = others;
        this.goals = new ArrayList<>(Texts.lines("goals"));
        Collections.shuffle(goals, course.random());
    }

    static void write(Sheets sheets, Course course, Roll roll, SignificantOthers others) {
        new GoalWork(sheets, course, roll, others).write();
    }

    private void write() {
        int people = course.started().size();
        int setMid = count(6, course.plan().midRating(6), people);
        int setEnd = Math.max(setMid, count(6, course.plan().endRating(6), people));
        // Nobody's goal is followed up before it is set: item 7 cannot be above item 6, whatever rating is asked for.
        int followedMid = Math.min(setMid, count(7, course.plan().midRating(7), people));
        int followedEnd = Math.min(setEnd, Math.max(followedMid, count(7, course.plan().endRating(7), people)));
        List<Person> order = order(people - setEnd);
        for (int i = 0; i < setEnd; i++) {
            write(order.get(i), goals.get(i), i < setMid, i < followedMid, i < followedEnd);
        }
    }

    private int count(int item, int rating, int people) {
        return Anchors.of(item).count(rating, people, course.random());
    }

    /** Those who left early come first, as they cannot catch up later; but the last ones, without a goal, are of them too. */
    private List<Person> order(int withoutGoal) {
        List<Person> leavers = new ArrayList<>(course.startedByChance().stream().filter(Person::early).toList());
        List<Person> order = new ArrayList<>(course.startedByChance().stream().filter(Person::stays).toList());
        List<Person> last = leavers.subList(0, Math.min(withoutGoal, leavers.size()));
        order.addAll(last);
        order.addAll(0, leavers.subList(last.size(), leavers.size()));
        return order;
    }

    private void write(Person person, List<String> goal, boolean setByMid, boolean followedByMid, boolean followed) {
        List<Meeting> attended = roll.attended(person);
        List<Meeting> usable = setByMid ? attended : after(course.mid(), attended);
        int at = Math.max(0, Math.min(1 + course.random().nextInt(3), usable.size() - 2));
        LocalDate set = usable.get(at).date();
        List<Meeting> later = after(set, attended);
        List<LocalDate> days = followed ? followUps(person, followedByMid ? later : after(course.mid(), later)) : List.of();
        String status = status(days);
        boolean changed = status.equals("changed");
        LocalDate statusOn = status.equals("active") ? null : days.get(days.size() - 1);
        sheets.add("Goals", person.code(), 1, goal.get(1), set, goal.get(0), status, statusOn);
        steps(person, 1, goal, days, status.equals("reached"));
        if (changed) {
            List<String> second = goals.get(goals.size() - 1 - course.people().indexOf(person));
            sheets.add("Goals", person.code(), 2, second.get(1), statusOn, second.get(0), "active", null);
            steps(person, 2, second, List.of(), false);
        }
    }

    private static List<Meeting> after(LocalDate day, List<Meeting> meetings) {
        return meetings.stream().filter(m -> m.date().isAfter(day)).toList();
    }

    /** The first of these sessions, and about every third of the others. */
    private List<LocalDate> followUps(Person person, List<Meeting> meetings) {
        List<LocalDate> days = new ArrayList<>();
        for (Meeting meeting : meetings) {
            if (days.isEmpty() || course.chance(0.35)) {
                days.add(meeting.date());
                boolean helped = others.mayBeInvolved(person, meeting.date()) && course.chance(0.12);
                boolean seen = course.chance(0.3);
                sheets.add("GoalFollowUps", person.code(), 1, meeting.date(), course.plan().code(), meeting.number(),
                        note(helped ? "helped" : seen ? "seen" : "noticed"),
                        helped ? "significant-other" : seen ? "facilitator" : "self", helped ? "yes" : "no");
            }
        }
        return days;
    }

    /** Not the same words twice in a row. */
    private String note(String purpose) {
        String note = Texts.word(purpose, course.random());
        while (note.equals(lastNote)) {
            note = Texts.word(purpose, course.random());
        }
        lastNote = note;
        return note;
    }

    private String status(List<LocalDate> days) {
        if (course.plan().running() || days.size() < 4) {
            return "active";
        }
        double lot = course.random().nextDouble();
        return lot < 0.5 ? "active" : lot < 0.78 ? "reached" : lot < 0.9 ? "changed" : "laid-aside";
    }

    private void steps(Person person, int number, List<String> goal, List<LocalDate> followUps, boolean all) {
        String[] steps = goal.get(2).split("\\|");
        for (int i = 0; i < steps.length; i++) {
            int at = all ? Math.min(2 * i + 1, followUps.size() - 1) : 2 * i + 1;
            sheets.add("GoalSteps", person.code(), number, i + 1, steps[i], at < followUps.size() ? followUps.get(at) : null);
        }
    }
}
