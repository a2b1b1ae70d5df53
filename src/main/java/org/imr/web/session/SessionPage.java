package org.imr.web.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.imr.goal.FollowUp;
import org.imr.kernel.Stale;
import org.imr.roster.ScheduleService;
import org.imr.session.Attendance;
import org.imr.session.SessionService;
import org.imr.session.SessionSheet;
import org.imr.web.kit.Dates;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;

/** `/groups/{group}/sessions/{number}`: one session, read, recorded, corrected or called off. */
@Named
@ViewScoped
public class SessionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SessionService sessions;
    @Inject
    private ScheduleService schedule;
    @Inject
    private Page page;
    @Inject
    private Reader reader;
    @Inject
    private Dates dates;
    @Inject
    private Clock clock;
    private String group;
    private int number;
    private String with;
    private ZoneId zone;
    private SessionForm form;
    private String reason;
    private boolean follow = true;
    private boolean stale;
    private transient SessionSheet sheet;

    public void open() {
        group = page.text("group");
        number = page.number("number");
        with = page.textOr("with", null);
        zone = getSheet().zone();
        form = new SessionForm(getSheet(), reader.getLanguage());
    }

    /** The sheet as it is kept now; the form beside it stays as it was typed. */
    public SessionSheet getSheet() {
        if (sheet == null) {
            sheet = sessions.sheet(group, number, with);
        }
        return sheet;
    }

    public void save() {
        change(() -> {
            sessions.record(group, number, form.entry());
            page.tell("success", "session.saved", now());
        });
    }

    public void cancel() {
        change(() -> {
            schedule.cancel(group, number, form.version(), reason, follow);
            page.tell("success", "session.cancelled", now());
        });
    }

    /** The time of day where the group meets. */
    private String now() {
        return dates.time(LocalTime.now(clock.withZone(zone)));
    }

    private void change(Runnable write) {
        sheet = null;
        stale = false;
        try {
            write.run();
            page.go(getAddress());
        } catch (Stale e) {
            stale = true;
            throw e;
        }
    }

    public String getAddress() {
        return "/groups/" + group + "/sessions/" + number;
    }

    /** Where what is typed here and not saved is kept: a session one to one has a form for each it could be with. */
    public String getDraft() {
        return with == null ? getAddress() : getAddress() + "?with=" + with;
    }

    /** True after somebody else's change came in between: their version is then offered beside what was typed. */
    public boolean isStale() {
        return stale;
    }

    /** The steps that every session has, in their order. */
    public List<String> getSteps() {
        return List.of("welcome", "last", "homework", "goals", "agenda", "material", "next", "sum-up");
    }

    public Attendance.Status[] getStatuses() {
        return new Attendance.Status[]{Attendance.Status.PRESENT, Attendance.Status.LATE, Attendance.Status.ABSENT,
            Attendance.Status.EXCUSED, Attendance.Status.IN_HOSPITAL, Attendance.Status.ONLINE};
    }

    public Attendance.HomeworkDone[] getHomeworkDone() {
        return Attendance.HomeworkDone.values();
    }

    public FollowUp.NoticedBy[] getNoticedBy() {
        return FollowUp.NoticedBy.values();
    }

    /** True when somebody has homework of their own, so that those lines stand open. */
    public boolean isOwn() {
        return form.getRows().stream().anyMatch(row -> row.getNewHomework() != null && !row.getNewHomework().isEmpty());
    }

    /** True when a line of note stands with somebody. */
    public boolean isNoted() {
        return form.getRows().stream().anyMatch(row -> row.getNote() != null);
    }

    /** The session before this one; a list of none or one. */
    public List<SessionSheet.Previous> getPrevious() {
        return getSheet().previous().stream().toList();
    }

    public SessionForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** True when what was planned for this session moves on to the next ones, and one is added at the end. */
    public boolean isFollow() {
        return follow;
    }

    public void setFollow(boolean follow) {
        this.follow = follow;
    }
}
