package org.imr.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imr.access.Training;
import org.imr.roster.Session;
import org.imr.session.Attendance;

/** The rows as the database gives them, before they are put together. */
final class Rows {

    private static final String HERE = "new org.imr.evidence.Rows$";

    private Rows() {
    }

    /** What stands after `select` for a row of that kind. */
    static String select(Class<? extends Record> row, String columns) {
        return HERE + row.getSimpleName() + "(" + columns + ")";
    }

    /** One stay of a person in a group. */
    public record Stay(UUID group, UUID id, String code, Boolean consent, LocalDate joined, LocalDate left) {
    }

    /** One line of the roll. */
    public record RollLine(int session, String person, Attendance.Status status, Boolean otherPresent, Boolean helped) {
    }

    /** One line of the roll of a session that is known by its id. */
    public record Mark(UUID session, String person, Attendance.Status status, Boolean otherPresent, Boolean helped) {
    }

    /** Somebody who led a session. */
    public record Led(UUID session, String staff) {
    }

    /** A session with what was done in it. */
    public record Delivered(UUID group, UUID id, int number, LocalDate date, Session.Kind kind, Session.Status status, List<String> modules,
                            List<String> motivational, List<String> educational, List<String> cognitiveBehavioural, List<String> skills) {
    }

    /** A session in outline; {@code with} is the code of the person it is planned with, else null. */
    public record Outline(int number, LocalDate date, Session.Kind kind, Session.Status status, String with) {
    }

    /** A person by code and what they like to be called, with one of their stays. */
    public record Member(String code, String name, LocalDate joined, LocalDate left) {
    }

    /** A goal of a person. */
    public record GoalSet(UUID id, UUID person, LocalDate setOn) {
    }

    /** A follow-up of a goal. */
    public record FollowedUp(UUID goal, LocalDate date, Boolean helped) {
    }

    /** A handout given to a person; {@code module} is that of a site's own sheet, else null. */
    public record Given(UUID person, String handout, LocalDate date, String module) {
    }

    /** A contact with a significant other. */
    public record Talk(UUID person, LocalDate date) {
    }

    /** An assignment of a facilitator. */
    public record Assigned(UUID group, String staff, LocalDate from, LocalDate until) {
    }

    /** A training of a facilitator. */
    public record Trained(String staff, Training.Kind kind, LocalDate date) {
    }
}
