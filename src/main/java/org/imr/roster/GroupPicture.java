package org.imr.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One group as its pages show it.
 *
 * @param track        code of the part of the edition it goes through; null for the whole programme
 * @param today        what day it is at its site
 * @param editable     whether the caller may change it
 * @param sessions     by date and time, whatever became of them
 * @param stays        all that ever were, by name and date
 * @param facilitators all that ever were, by date
 */
public record GroupPicture(String code, String siteCode, String siteName, String language, GroupFacts facts, String edition, String editionVersion,
                           String editionDigest, String track, Group.Status status, LocalDate endedOn, String endedReason, int version, LocalDate today, boolean editable,
                           List<SessionLine> sessions, List<Stay> stays, List<FacilitatorLine> facilitators) {

    public String name() {
        return facts.name();
    }

    public boolean isOver() {
        return status == Group.Status.COMPLETED || status == Group.Status.ENDED_EARLY;
    }

    /** True when somebody runs it, now or from a later day on. */
    public boolean isRun() {
        return facilitators.stream().anyMatch(one -> one.isOpen(today));
    }

    /** The next session to come, today's included. */
    public Optional<SessionLine> next() {
        return sessions.stream().filter(session -> session.isToCome(today)).findFirst();
    }

    public Optional<SessionLine> session(int number) {
        return sessions.stream().filter(session -> session.number() == number).findFirst();
    }

    /** Who is in it today, or was on its last day; each person once. */
    public List<Stay> members() {
        return stays.stream().filter(stay -> stay.holdsOn(lastDay())).toList();
    }

    /** Today; the day it ended once that has gone by. */
    public LocalDate lastDay() {
        return isOver() && endedOn != null && endedOn.isBefore(today) ? endedOn : today;
    }

    /** Who will join later. */
    public List<Stay> toJoin() {
        return stays.stream().filter(stay -> stay.joined().isAfter(today)).toList();
    }

    /** Its way through those modules. */
    public Course course(List<Need> modules) {
        return Course.of(modules, facts.format(), sessions, today, isOver());
    }
}
