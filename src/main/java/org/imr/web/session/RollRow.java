package org.imr.web.session;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.imr.session.Attendance;
import org.imr.session.SessionEntry;
import org.imr.session.SessionPerson;

/** One person on the form of a session. */
public final class RollRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String name;
    private final String lastHomework;
    private final boolean noConsent;
    private final ArrayList<GoalRow> goals = new ArrayList<>();
    private Attendance.Status status;
    private boolean significantOther;
    private Attendance.HomeworkDone homework;
    private boolean homeworkHelped;
    private String newHomework;
    private String note;

    RollRow(SessionPerson person) {
        code = person.code();
        name = person.name();
        lastHomework = person.lastHomework();
        noConsent = Boolean.FALSE.equals(person.consent());
        person.goals().forEach(goal -> goals.add(new GoalRow(goal, (int) goals.stream().filter(row -> row.isOf(goal.goal())).count())));
        status = person.status();
        significantOther = person.significantOther();
        homework = person.homework();
        homeworkHelped = person.homeworkHelped();
        newHomework = person.newHomework();
        note = person.note();
    }

    SessionEntry.PersonEntry entry(Set<String> handouts) {
        return new SessionEntry.PersonEntry(code, status, significantOther, homework, homeworkHelped, newHomework, note,
            goals.stream().map(GoalRow::entry).toList(), goals.stream().flatMap(goal -> goal.ticked().stream()).toList(), handouts);
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getLastHomework() {
        return lastHomework;
    }

    /** True when there is something to look back on, or has been. */
    public boolean isReviewed() {
        return !lastHomework.isEmpty() || homework != null;
    }

    /** The person has said that nobody else is to be involved. */
    public boolean isNoConsent() {
        return noConsent;
    }

    public List<GoalRow> getGoals() {
        return goals;
    }

    public Attendance.Status getStatus() {
        return status;
    }

    public void setStatus(Attendance.Status status) {
        this.status = status;
    }

    public boolean isSignificantOther() {
        return significantOther;
    }

    public void setSignificantOther(boolean significantOther) {
        this.significantOther = significantOther;
    }

    public Attendance.HomeworkDone getHomework() {
        return homework;
    }

    public void setHomework(Attendance.HomeworkDone homework) {
        this.homework = homework;
    }

    public boolean isHomeworkHelped() {
        return homeworkHelped;
    }

    public void setHomeworkHelped(boolean homeworkHelped) {
        this.homeworkHelped = homeworkHelped;
    }

    public String getNewHomework() {
        return newHomework;
    }

    public void setNewHomework(String newHomework) {
        this.newHomework = newHomework;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
