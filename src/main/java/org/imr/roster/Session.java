package org.imr.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.access.Staff;
import org.imr.kernel.Rejected;

/**
 * One meeting of a group, or one to one: planned, then held or cancelled. Its number is its identity in the group and never
 * changes; the order is by date and time. What the people in it did is kept by the room `session`.
 */
@Entity
@Scope(group = "e.group")
public class Session extends Kept {

    /** With the group, or one to one (a catch-up session, in a group that is not individual). */
    public enum Kind {
        GROUP, INDIVIDUAL
    }

    /** Where the session is in its life. */
    public enum Status {
        PLANNED, HELD, CANCELLED
    }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private Group group;
    private int number;
    @Column(name = "on_date")
    private LocalDate date;
    @Column(name = "at_time")
    private LocalTime time;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Column(name = "cancelled_reason")
    private String cancelledReason;
    private Integer minutes;
    @Convert(converter = Codes.class)
    @Column(name = "planned_modules")
    private List<String> plannedModules = List.of();
    @Convert(converter = Codes.class)
    private List<String> modules = List.of();
    @Convert(converter = Codes.class)
    private List<String> topics = List.of();
    @Convert(converter = Codes.class)
    private List<String> motivational = List.of();
    @Convert(converter = Codes.class)
    private List<String> educational = List.of();
    @Convert(converter = Codes.class)
    @Column(name = "cognitive_behavioural")
    private List<String> cognitiveBehavioural = List.of();
    @Convert(converter = Codes.class)
    private List<String> skills = List.of();
    private String note;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "planned_with")
    private Participant plannedWith;
    @Column(name = "ended_with_group")
    private boolean endedWithGroup;
    @ManyToMany
    @JoinTable(name = "session_facilitator", joinColumns = @JoinColumn(name = "session_id"),
        inverseJoinColumns = @JoinColumn(name = "staff_id"))
    @OrderColumn(name = "position")
    private List<Staff> facilitators = new ArrayList<>();

    protected Session() {
    }

    public Session(Group group, int number, LocalDate date, Kind kind) {
        this.group = group;
        this.number = number;
        this.date = date;
        this.kind = kind;
        this.status = Status.PLANNED;
    }

    /** Plans it anew: another day or hour, other modules. What has been held stays where it was. */
    public void move(LocalDate newDate, LocalTime newTime) {
        if (status == Status.HELD) {
            throw new Rejected("roster.session-held");
        }
        date = newDate;
        time = newTime;
    }

    public void plan(List<String> moduleCodes) {
        plannedModules = List.copyOf(moduleCodes);
    }

    /** Plans it one to one, with that person. */
    public void planWith(Participant person) {
        plannedWith = person;
    }

    /** Who is to lead it, while it is planned: a substitute, say; nobody for whoever runs the group on the day. */
    public void lead(List<Staff> ledBy) {
        if (status == Status.HELD) {
            throw new Rejected("roster.session-held");
        }
        leaders(ledBy);
    }

    private void leaders(List<Staff> ledBy) {
        if (!facilitators.equals(ledBy)) {
            facilitators.clear();
            facilitators.addAll(ledBy);
        }
    }

    /** We did not meet. */
    public void cancel(String reason) {
        if (status == Status.HELD) {
            throw new Rejected("roster.session-held");
        }
        if (reason == null || reason.isBlank()) {
            throw new Rejected("roster.session-cancel-reason");
        }
        status = Status.CANCELLED;
        cancelledReason = reason;
        endedWithGroup = false;
    }

    /** The group has ended before it came. */
    void endWithGroup(String reason) {
        cancel(reason);
        endedWithGroup = true;
    }

    /** Takes a cancellation back: it is planned again. */
    public void planAgain() {
        if (status == Status.CANCELLED) {
            status = Status.PLANNED;
            cancelledReason = null;
            endedWithGroup = false;
        }
    }

    /** We did meet, with these facilitators, for so many minutes (null: not recorded). */
    public void hold(List<Staff> ledBy, Integer lasted) {
        status = Status.HELD;
        cancelledReason = null;
        endedWithGroup = false;
        minutes = lasted;
        leaders(ledBy);
    }

    /** What was taught. */
    public void teach(List<String> moduleCodes, List<String> topicNames) {
        modules = List.copyOf(moduleCodes);
        topics = List.copyOf(topicNames);
    }

    /** Which techniques were used, by category, and which skills practised; codes of the fidelity scale. */
    public void use(List<String> motivational, List<String> educational, List<String> cognitiveBehavioural, List<String> skills) {
        this.motivational = List.copyOf(motivational);
        this.educational = List.copyOf(educational);
        this.cognitiveBehavioural = List.copyOf(cognitiveBehavioural);
        this.skills = List.copyOf(skills);
    }

    public void note(String text) {
        note = text;
    }

    /** Sets all of the plan and state as it stands in a file that is imported. */
    public void restore(LocalDate date, LocalTime time, Kind kind, Status status, String cancelledReason, Integer minutes,
                        List<Staff> ledBy) {
        this.date = date;
        this.time = time;
        this.kind = kind;
        // Written again as it stands, it is still what ending the group did.
        this.endedWithGroup = endedWithGroup && status == this.status && Objects.equals(cancelledReason, this.cancelledReason);
        this.status = status;
        this.cancelledReason = cancelledReason;
        this.minutes = minutes;
        leaders(ledBy);
    }

    public Group group() {
        return group;
    }

    public int number() {
        return number;
    }

    public LocalDate date() {
        return date;
    }

    public LocalTime time() {
        return time;
    }

    public Kind kind() {
        return kind;
    }

    public Status status() {
        return status;
    }

    public boolean isHeld() {
        return status == Status.HELD;
    }

    public String cancelledReason() {
        return cancelledReason;
    }

    public Integer minutes() {
        return minutes;
    }

    public List<String> plannedModules() {
        return plannedModules;
    }

    public List<String> modules() {
        return modules;
    }

    public List<String> topics() {
        return topics;
    }

    public List<String> motivational() {
        return motivational;
    }

    public List<String> educational() {
        return educational;
    }

    public List<String> cognitiveBehavioural() {
        return cognitiveBehavioural;
    }

    public List<String> skills() {
        return skills;
    }

    public String note() {
        return note;
    }

    /** The person it is planned with; null for a session with the group, or when nobody said. */
    public Participant plannedWith() {
        return plannedWith;
    }

    /** True while it stands cancelled because the group has ended. */
    public boolean endedWithGroup() {
        return endedWithGroup;
    }

    public List<Staff> facilitators() {
        return facilitators;
    }
}
