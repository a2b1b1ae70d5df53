package org.imr.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.access.Site;
import org.imr.kernel.Rejected;

/**
 * A group that goes through the programme together: planned, then running, then completed or ended early. It pins the
 * edition it is taught from by version and digest, so that a later edition does not change its past.
 */
@Entity
@Table(name = "programme_group")
@Scope(group = "e")
public class Group extends Kept {

    /** How people come and go: together, at any time, or one to one. */
    public enum Format {
        CLOSED, OPEN, INDIVIDUAL
    }

    /** Where the group is in its life. */
    public enum Status {
        PLANNED, RUNNING, COMPLETED, ENDED_EARLY
    }

    private String code;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;
    private String name;
    @Enumerated(EnumType.STRING)
    private Format format;
    private String edition;
    @Column(name = "edition_version")
    private String editionVersion;
    @Column(name = "edition_digest")
    private String editionDigest;
    private String track;
    @Column(name = "start_on")
    private LocalDate start;
    @Column(name = "meets_at")
    private LocalTime time;
    private String place;
    @Column(name = "planned_sessions")
    private int plannedSessions;
    @Column(name = "interval_days")
    private int intervalDays;
    @Convert(converter = Weekdays.class)
    private List<DayOfWeek> weekdays = List.of();
    private Integer minutes;
    private Integer capacity;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "ended_reason")
    private String endedReason;

    protected Group() {
    }

    public Group(String code, Site site, String name) {
        this.code = code;
        this.site = site;
        this.name = name;
        this.status = Status.PLANNED;
    }

    public void rename(String newName) {
        name = newName;
    }

    /** Pins the edition; version and digest null when it is not known here. */
    public void teach(String edition, String version, String digest, String track) {
        this.edition = edition;
        this.editionVersion = version;
        this.editionDigest = digest;
        this.track = track;
    }

    /** Goes through a part of its edition from now on; null: through the whole. */
    public void follow(String newTrack) {
        track = newTrack;
    }

    /**
     * When and how it meets.
     *
     * @param plannedSessions how many sessions are intended; informs, makes none
     * @param intervalDays    days from one session to the next: 7 for weekly
     * @param minutes         length of a session, or null
     */
    public void meet(Format format, LocalDate start, LocalTime time, String place, int plannedSessions, int intervalDays,
                     Integer minutes, Integer capacity) {
        if (plannedSessions < 1 || intervalDays < 1) {
            throw new Rejected("roster.schedule-numbers");
        }
        restore(format, start, time, place, plannedSessions, intervalDays, minutes, capacity);
    }

    /** The same as it stands in a file that is imported, where a group may plan no sessions. */
    public void restore(Format format, LocalDate start, LocalTime time, String place, int plannedSessions, int intervalDays,
                        Integer minutes, Integer capacity) {
        this.format = format;
        this.start = start;
        this.time = time;
        this.place = place;
        this.plannedSessions = plannedSessions;
        this.intervalDays = intervalDays;
        this.minutes = minutes;
        this.capacity = capacity;
    }

    /** On which days of the week it meets, and how often; sessions that are planned already stay where they are. */
    public void meet(Rhythm rhythm) {
        intervalDays = rhythm.intervalDays();
        weekdays = rhythm.weekdays();
    }

    /** At what time of day; null when not said. */
    public void meetAt(LocalTime newTime) {
        time = newTime;
    }

    /** How often it meets, and on which days of the week. */
    public Rhythm rhythm() {
        // An import may bring a group without any days between its sessions.
        return new Rhythm(Math.max(1, intervalDays), weekdays);
    }

    /** The kind of its own sessions: a catch-up one to one is another. */
    public Session.Kind kind() {
        return format == Format.INDIVIDUAL ? Session.Kind.INDIVIDUAL : Session.Kind.GROUP;
    }

    /** Its first session has been held. */
    public void begin() {
        if (status == Status.PLANNED) {
            status = Status.RUNNING;
        }
    }

    /** Ends: completed, or early with a reason. */
    public void end(Status how, LocalDate on, String reason) {
        if (how == Status.ENDED_EARLY && (reason == null || reason.isBlank())) {
            throw new Rejected("roster.group-end-reason");
        }
        status = how;
        endedOn = on;
        endedReason = reason;
    }

    /** It goes on after all: runs again, or is to begin. */
    void reopen(boolean begun) {
        status = begun ? Status.RUNNING : Status.PLANNED;
        endedOn = null;
        endedReason = null;
    }

    /** Sets the state as it stands in a file that is imported. */
    public void restore(Status status, LocalDate endedOn, String endedReason) {
        this.status = status;
        this.endedOn = endedOn;
        this.endedReason = endedReason;
    }

    public boolean isOver() {
        return status == Status.COMPLETED || status == Status.ENDED_EARLY;
    }

    public String code() {
        return code;
    }

    public Site site() {
        return site;
    }

    public String name() {
        return name;
    }

    public Format format() {
        return format;
    }

    public String edition() {
        return edition;
    }

    public String editionVersion() {
        return editionVersion;
    }

    public String editionDigest() {
        return editionDigest;
    }

    public String track() {
        return track;
    }

    public LocalDate start() {
        return start;
    }

    public LocalTime time() {
        return time;
    }

    public String place() {
        return place;
    }

    public int plannedSessions() {
        return plannedSessions;
    }

    public int intervalDays() {
        return intervalDays;
    }

    public Integer minutes() {
        return minutes;
    }

    public Integer capacity() {
        return capacity;
    }

    public Status status() {
        return status;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public String endedReason() {
        return endedReason;
    }
}
