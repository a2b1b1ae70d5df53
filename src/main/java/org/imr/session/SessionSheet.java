package org.imr.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imr.fidelity.Technique;
import org.imr.fidelity.TechniqueCategory;
import org.imr.kernel.Wording;
import org.imr.roster.Session;

/**
 * One session as it is read: what was planned, where the group stopped last time, and for each person what is known so far.
 *
 * @param version  to be given back with what is typed, so that a stale form is noticed
 * @param editable false for a reader who may not record it
 * @param tooEarly its day has not come yet at the group's site
 * @param previous the session held before this one; empty for the first
 * @param modules  all of the group's edition, in its order
 * @param people   members on the day and whoever else has a mark; in a session one to one only those it is with
 * @param others   members a session one to one could be with too; empty for a session of the group
 * @param homework what is agreed for all, one a line
 */
public record SessionSheet(String group, String groupName, String site, ZoneId zone, String place, int number, int version, LocalDate date,
        LocalTime time, Session.Kind kind, Session.Status status, String cancelledReason, boolean editable, boolean tooEarly,
        Integer minutes, Optional<Previous> previous, List<Leader> leaders, List<ModuleLine> modules, List<String> otherTopics,
        List<TechniqueCategory> techniques, List<Technique> skills, List<String> used, List<SessionPerson> people,
        List<Candidate> others, String homework, String note) {

    /** Where we stopped last time; {@code used} are the codes of techniques and skills. */
    public record Previous(int number, LocalDate date, List<Wording> modules, List<String> topics, String note, List<String> used) {
    }

    /** Somebody who led the session or could have; {@code email} is their identity. */
    public record Leader(String email, String name, boolean led) {
    }

    /** A module; {@code taught} is preselected from the plan until the session is held. */
    public record ModuleLine(String code, Wording title, boolean planned, boolean taught, List<TopicLine> topics,
            List<HandoutLine> handouts) {

        /** The topics that come in this session by the edition; where it does not say, all. */
        public List<TopicLine> ofToday() {
            List<TopicLine> today = topics.stream().filter(TopicLine::today).toList();
            return today.isEmpty() ? topics : today;
        }
    }

    /** A topic; {@code name} is what is kept when it is ticked; {@code today} is one that comes in this session by the edition. */
    public record TopicLine(String name, Wording title, boolean taught, boolean today) {
    }

    /**
     * A handout of a module.
     *
     * @param topic     the title of the topic it belongs to; empty when it is for the whole module
     * @param suggested for the whole module, or of a topic of today or of one that was ticked
     * @param versions  codes of the versions of the same sheet, this one among them, of which a person gets one
     */
    public record HandoutLine(String code, String module, Wording title, Optional<Wording> topic, boolean suggested, Set<String> versions) {

        /** True when everyone who lacks it gets it unless somebody says otherwise. */
        public boolean byDefault() {
            return suggested && versions.size() == 1;
        }

        /** True when that person has neither it nor another version of it from another day. */
        public boolean lackedBy(SessionPerson person) {
            return versions.stream().noneMatch(person.received()::contains);
        }
    }

    /** A member whom a session one to one could be with. */
    public record Candidate(String code, String name) {
    }

    public boolean isHeld() {
        return status == Session.Status.HELD;
    }

    public boolean isCancelled() {
        return status == Session.Status.CANCELLED;
    }

    public boolean isIndividual() {
        return kind == Session.Kind.INDIVIDUAL;
    }

    /** True when it can be recorded or corrected now, by this reader. */
    public boolean isOpen() {
        return editable && !tooEarly;
    }

    public List<ModuleLine> planned() {
        return modules.stream().filter(ModuleLine::planned).toList();
    }
}
