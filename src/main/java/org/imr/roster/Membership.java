package org.imr.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.kernel.Rejected;

/** One stay of a person in a group; somebody who left and came back has two. Never deleted: leaving is a day and a reason. */
@Entity
@Scope(group = "e.group")
public class Membership extends Kept {

    /** Why somebody left. No reason is a failure. */
    public enum Reason {
        COMPLETED, MOVED, OWN_WISH, OTHER_COMMITMENT, HOSPITAL, UNKNOWN, DIED
    }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private Group group;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "participant_id")
    private Participant participant;
    private LocalDate joined;
    @Column(name = "left_on")
    private LocalDate left;
    @Enumerated(EnumType.STRING)
    @Column(name = "left_reason")
    private Reason reason;
    @Column(name = "arriving_on")
    private LocalDate arrivingOn;
    @Column(name = "ended_with_group")
    private boolean endedWithGroup;

    protected Membership() {
    }

    public Membership(Group group, Participant participant, LocalDate joined) {
        this.group = group;
        this.participant = participant;
        this.joined = joined;
    }

    /** The last day of the stay and why it ended; both null while it goes on. */
    public void leave(LocalDate lastDay, Reason why) {
        if (lastDay != null && lastDay.isBefore(joined)) {
            throw new Rejected("roster.left-before-joined");
        }
        // Written again as it stands, it is still what ending the group did.
        endedWithGroup = endedWithGroup && Objects.equals(left, lastDay) && reason == why;
        left = lastDay;
        reason = why;
    }

    /** Has completed the programme with the group, on its last day. */
    void endWithGroup(LocalDate lastDay) {
        leave(lastDay, Reason.COMPLETED);
        endedWithGroup = true;
    }

    /** They come from another site: on the first day of the stay they move to the group's. */
    public void arrive() {
        arrivingOn = joined;
    }

    /** Their first day has come: from now on they are of the group's site. */
    void moveHere() {
        participant.moveTo(group.site());
        arrivingOn = null;
    }

    /** True while they are still of another site, from which they will come on the first day of the stay. */
    public boolean isArriving() {
        return arrivingOn != null;
    }

    /** True when they were to come and do not: a stay that is to end on its first day, while they are still of another site. */
    boolean isCalledOff() {
        return isArriving() && joined.equals(left);
    }

    /** True while it stands ended because the group was completed. */
    public boolean endedWithGroup() {
        return endedWithGroup;
    }

    /** True on the first and the last day too. */
    public boolean holdsOn(LocalDate day) {
        return !joined.isAfter(day) && (left == null || !left.isBefore(day));
    }

    public Group group() {
        return group;
    }

    public Participant participant() {
        return participant;
    }

    public LocalDate joined() {
        return joined;
    }

    public LocalDate left() {
        return left;
    }

    public Reason reason() {
        return reason;
    }
}
