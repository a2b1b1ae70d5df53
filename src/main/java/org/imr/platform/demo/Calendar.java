package org.imr.platform.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.imr.curriculum.Module;

/** The sessions of a group: when it met, when it did not, and which module was taught. */
final class Calendar {

    /** Modules that a group which ended early had still reached after the mid-way assessment. */
    private static final int MODULES_AFTER_MID = 3;
    /** Held sessions of the running group. */
    private static final int HELD_SO_FAR = 16;

    private final GroupPlan plan;
    private final LocalDate firstDay;
    private final List<Module> modules;
    private final Random random;
    /** Why a session was cancelled, by its number. */
    private final Map<Integer, String> cancelled = new TreeMap<>();

    Calendar(GroupPlan plan, LocalDate firstDay, List<Module> modules, Random random) {
        this.plan = plan;
        this.firstDay = firstDay;
        this.modules = modules;
        this.random = random;
    }

    /** All sessions in order; a catch-up stands where its date puts it. */
    List<Meeting> meetings() {
        LocalDate start = plan.running() ? startOfRunning() : start();
        int last = plan.stopped() > 0 ? plan.stopped() : plan.sessions();
        int illness = 6 + random.nextInt(6);
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        for (int number = 1; number <= last; number++) {
            LocalDate day = start.plusWeeks(number - 1L);
            if (!recorded(day)) {
                break;
            } else if (Days.isHoliday(day)) {
                cancelled.put(number, Texts.word("holiday", random));
            } else if (plan.running() ? day.equals(illnessOfRunning()) : number == illness) {
                cancelled.put(number, Texts.word("illness", random));
            } else {
                (day.isAfter(start.plusMonths(4)) && !plan.running() ? after : before).add(number);
            }
        }
        Map<Integer, Double> place = new TreeMap<>();
        spread(before, 0, plan.modulesMid(), place);
        spread(after, plan.modulesMid(), plan.stopped() > 0 ? plan.modulesMid() + MODULES_AFTER_MID : modules.size(), place);
        List<Meeting> meetings = new ArrayList<>();
        for (int number = 1; number <= last; number++) {
            meetings.add(meeting(number, start.plusWeeks(number - 1L), place.get(number)));
        }
        if (plan.hospital() > 0) {
            meetings.add(plan.hospital() + 2, catchUp(meetings.get(plan.hospital() + 1), meetings));
        }
        return meetings;
    }

    /** The running group's session of a week ago is not yet recorded; the next one is on the first day. */
    private boolean recorded(LocalDate day) {
        return day.isBefore(plan.running() ? firstDay.minusWeeks(1) : firstDay);
    }

    private LocalDate start() {
        LocalDate monday = firstDay.minusWeeks(plan.weeks()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate start = monday.plusDays(plan.weekday() - 1L);
        while (Days.isHoliday(start)) {
            start = start.plusWeeks(1);
        }
        return start;
    }

    private LocalDate illnessOfRunning() {
        return firstDay.minusWeeks(9);
    }

    /** So long ago that sixteen sessions were held, at least one did not take place, and month four is over. */
    private LocalDate startOfRunning() {
        LocalDate day = firstDay.minusWeeks(1);
        for (int held = 0; held < HELD_SO_FAR;) {
            day = day.minusWeeks(1);
            held += Days.isHoliday(day) || day.equals(illnessOfRunning()) ? 0 : 1;
        }
        return day;
    }

    /** Gives each of these sessions its place in the curriculum: the module's index, and how far into it behind the point. */
    private static void spread(List<Integer> sessions, int from, int to, Map<Integer, Double> place) {
        for (int i = 0; i < sessions.size(); i++) {
            place.put(sessions.get(i), from + (double) i * (to - from) / sessions.size());
        }
    }

    private Meeting meeting(int number, LocalDate day, Double place) {
        Module planned = modules.get((number - 1) * modules.size() / plan.sessions());
        if (place == null) {
            String status = cancelled.containsKey(number) ? "cancelled" : "planned";
            return new Meeting(number, day, true, status, cancelled.get(number), planned, null, 0);
        }
        int index = (int) Math.floor(place);
        return new Meeting(number, day, true, "held", null, planned, modules.get(index), place - index);
    }

    /** One to one, some days after the last session in hospital, with the module the group had come to. */
    private Meeting catchUp(Meeting last, List<Meeting> meetings) {
        Module missed = meetings.stream().filter(m -> m.held() && m.number() <= last.number())
                .reduce((earlier, later) -> later).orElseThrow().taught();
        return new Meeting(plan.sessions() + 1, Days.weekdayFrom(last.date().plusDays(2)), false, "held", null, missed, missed, 0);
    }
}
