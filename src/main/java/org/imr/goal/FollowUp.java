package org.imr.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.roster.Group;
import org.imr.roster.Session;

/** That a goal was talked about again, together: what was noticed and by whom. Usually in a session, not always. */
@Entity
@Table(name = "goal_follow_up")
@Scope(participant = "e.goal.participant", on = "e.date")
public class FollowUp extends Kept {

    /** Who noticed it. */
    public enum NoticedBy {
        SELF, FACILITATOR, SIGNIFICANT_OTHER
    }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "goal_id")
    private Goal goal;
    @Column(name = "on_date")
    private LocalDate date;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private Group group;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private Session session;
    private String note;
    @Enumerated(EnumType.STRING)
    @Column(name = "noticed_by")
    private NoticedBy noticedBy;
    private Boolean helped;

    protected FollowUp() {
    }

    /** @param group and session null when it was not in a session */
    public FollowUp(Goal goal, LocalDate date, Group group, Session session) {
        this.goal = goal;
        this.date = date;
        this.group = group;
        this.session = session;
    }

    /** @param helped whether a significant other helped with it; null: not recorded */
    public void describe(String note, NoticedBy noticedBy, Boolean helped) {
        this.note = note;
        this.noticedBy = noticedBy;
        this.helped = helped;
    }

    /** Adds what was noticed later on the same day; what was there stays. */
    void join(String later, NoticedBy laterBy, Boolean laterHelped) {
        String both = note == null ? later : later == null ? note : note + "\n" + later;
        describe(both, laterBy == null ? noticedBy : laterBy, laterHelped == null || Boolean.TRUE.equals(helped) ? helped : laterHelped);
    }

    public Goal goal() {
        return goal;
    }

    public LocalDate date() {
        return date;
    }

    public Group group() {
        return group;
    }

    public Session session() {
        return session;
    }

    public String note() {
        return note;
    }

    public NoticedBy noticedBy() {
        return noticedBy;
    }

    public Boolean helped() {
        return helped;
    }
}
