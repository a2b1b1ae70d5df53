package org.imr.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imr.access.Training;
import org.imr.assessment.Due;
import org.imr.roster.Group;
import org.imr.roster.LeaderStanding;
import org.imr.roster.Membership;

/**
 * Some groups of the programme with all that its workbook tells of them, of a period what was done in it.
 *
 * @param people      one for each person and group, by group and code
 * @param assessments by group and number, whatever their state
 * @param leaders     who has led these groups, by e-mail, each once
 */
public record Portion(List<GroupLine> groups, List<PersonLine> people, List<AssessmentRecord> assessments, List<Leader> leaders) {

    /** A group. @param reached code of the module taught last; empty for none */
    public record GroupLine(String code, String name, String siteCode, String siteName, Group.Format format, String edition, Group.Status status,
                            LocalDate start, LocalDate endedOn, String endedReason, Sessions sessions, String reached, Optional<Due> due, int actions) {
    }

    /**
     * Sessions of a group.
     *
     * @param course     those that are not cancelled: with the group, or of somebody seen one to one
     * @param unrecorded planned for a day that has gone by
     */
    public record Sessions(int held, int toCome, int unrecorded, int cancelled, int course) {
    }

    /**
     * One person in one group, whether they came once or came back.
     *
     * @param left        of their last stay; null while it goes on
     * @param reason      null for none given
     * @param present     in how many held sessions they were there, of the whole course
     * @param marks       in how many there is a mark for them
     * @param presentIn   the same in the period that is looked at; {@code marksIn} likewise
     * @param handouts    sheets given to them in this group, in the period
     * @param goals       that they have set by its last day, wherever they were
     * @param followUps   of these goals, in the period
     * @param othersMonth contacts with a significant other in the month up to today, or to the last day of the group or of the period
     */
    public record PersonLine(String group, String code, String name, LocalDate joined, LocalDate left, Membership.Reason reason, int present, int marks,
                             int presentIn, int marksIn, int handouts, int goals, int followUps, int othersMonth) {
    }

    /** Somebody who leads groups, or led them when they ended. @param running how many of the groups that run they lead today */
    public record Leader(String email, String name, int running, List<Learned> learned, List<LeaderStanding> standings) {

        /** The same person as other groups know them: by one group all may be told of them, by another what there was until its end. */
        public Leader and(Leader other) {
            return new Leader(email, name, running + other.running, learned.size() > other.learned.size() ? learned : other.learned,
                standings.isEmpty() ? other.standings : standings.stream().map(one -> new LeaderStanding(email, one.standing(),
                    one.asked() || other.standings.stream().anyMatch(same -> same.asked() && same.standing().set().equals(one.standing().set())))).toList());
        }
    }

    /** A course, or supervision. @param hours clock hours */
    public record Learned(Training.Kind kind, LocalDate date, double hours) {
    }
}
