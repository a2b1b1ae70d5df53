package org.imr.web.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import org.imr.kernel.NotFound;
import org.imr.kernel.Word;
import org.imr.roster.Group;
import org.imr.roster.GroupFacts;

/** When, where and how a group meets, as it is typed: part of the forms of a new group and of a group's plan. */
public class FactsForm {

    private String name;
    private String format = "closed";
    private LocalDate start;
    private LocalTime time;
    private String place;
    private Integer plannedSessions = 36;
    private Integer intervalDays = 7;
    private String[] weekdays = {};
    private Integer minutes = 60;
    private Integer capacity = 10;

    void fill(GroupFacts facts) {
        name = facts.name();
        format = Word.of(facts.format());
        start = facts.start();
        time = facts.time();
        place = facts.place();
        plannedSessions = facts.plannedSessions();
        intervalDays = facts.intervalDays();
        weekdays = facts.weekdays().stream().map(DayOfWeek::name).toArray(String[]::new);
        minutes = facts.minutes();
        capacity = facts.capacity();
    }

    GroupFacts facts() {
        return new GroupFacts(name, Word.to(Group.Format.class, format).orElseThrow(NotFound::new), start, time, place, plannedSessions,
            intervalDays, Arrays.stream(weekdays).map(DayOfWeek::valueOf).toList(), minutes, capacity);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Integer getPlannedSessions() {
        return plannedSessions;
    }

    public void setPlannedSessions(Integer plannedSessions) {
        this.plannedSessions = plannedSessions;
    }

    public Integer getIntervalDays() {
        return intervalDays;
    }

    public void setIntervalDays(Integer intervalDays) {
        this.intervalDays = intervalDays;
    }

    public String[] getWeekdays() {
        return weekdays;
    }

    public void setWeekdays(String[] weekdays) {
        this.weekdays = weekdays;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }
}
