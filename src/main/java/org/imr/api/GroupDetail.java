package org.imr.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.imr.kernel.Word;
import org.imr.roster.FacilitatorLine;
import org.imr.roster.GroupPicture;
import org.imr.roster.SessionLine;
import org.imr.roster.Stay;
import org.imr.session.Attendance;

/** One group with its facilitators, roster, sessions and tallies. */
public record GroupDetail(String code, String name, String site, String format, String status, LocalDate start, LocalDate endedOn,
                          String endedReason, String edition, String editionVersion, int plannedSessions, int intervalDays,
                          List<Leader> facilitators, List<Member> roster, List<Meeting> sessions, Tallies tallies) {

    /** Who runs or ran it; both days belong to it, {@code until} null while it goes on. */
    public record Leader(String email, String name, LocalDate from, LocalDate until) {

        static Leader of(FacilitatorLine line) {
            return new Leader(line.email(), line.name(), line.from(), line.until());
        }
    }

    /** One stay of a person. */
    public record Member(String participant, String name, LocalDate joined, LocalDate left, String leftReason) {

        static Member of(Stay stay) {
            return new Member(stay.participant(), stay.name(), stay.joined(), stay.left(),
                stay.reason() == null ? null : Word.of(stay.reason()));
        }
    }

    /** One session; {@code present} null unless it was held. */
    public record Meeting(int number, LocalDate date, String kind, String status, List<String> plannedModules, List<String> modules,
                          Long present) {
    }

    /**
     * What there is of it in all.
     *
     * @param enrolled   people who were ever in it
     * @param active     people in it today, or on its last day
     * @param started    people present at least once
     * @param attendance the share of 1 of all rows of the roll that say present, unrounded; null without any
     */
    public record Tallies(long enrolled, long active, long started, long sessionsHeld, long sessionsPlanned, long sessionsCancelled,
                          Double attendance) {
    }

    static GroupDetail of(GroupPicture group, Map<String, Map<Integer, Attendance.Status>> marks) {
        return new GroupDetail(group.code(), group.name(), group.siteName(), Word.of(group.facts().format()), Word.of(group.status()),
            group.facts().start(), group.endedOn(), group.endedReason(), group.edition(), group.editionVersion(),
            group.facts().plannedSessions(), group.facts().intervalDays(), group.facilitators().stream().map(Leader::of).toList(),
            group.stays().stream().map(Member::of).toList(), group.sessions().stream().map(session -> meeting(session, marks)).toList(),
            tallies(group, marks));
    }

    private static Meeting meeting(SessionLine session, Map<String, Map<Integer, Attendance.Status>> marks) {
        Long present = session.isHeld() ? Long.valueOf(marks.values().stream().map(rolls -> rolls.get(session.number()))
            .filter(status -> status != null && status.isPresent()).count()) : null;
        return new Meeting(session.number(), session.date(), Word.of(session.kind()), Word.of(session.status()), session.plannedModules(),
            session.modules(), present);
    }

    private static Tallies tallies(GroupPicture group, Map<String, Map<Integer, Attendance.Status>> marks) {
        List<Attendance.Status> all = marks.values().stream().map(Map::values).flatMap(Collection::stream).toList();
        long present = all.stream().filter(Attendance.Status::isPresent).count();
        return new Tallies(group.stays().stream().map(Stay::participant).distinct().count(),
            group.members().stream().map(Stay::participant).distinct().count(),
            marks.values().stream().filter(rolls -> rolls.values().stream().anyMatch(Attendance.Status::isPresent)).count(),
            group.sessions().stream().filter(SessionLine::isHeld).count(), group.sessions().stream().filter(SessionLine::isPlanned).count(),
            group.sessions().stream().filter(SessionLine::isCancelled).count(), all.isEmpty() ? null : (double) present / all.size());
    }
}
