package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.imr.kernel.NotFound;
import org.imr.roster.GroupFacts;
import org.imr.roster.Rhythm;
import org.imr.roster.SessionLine;
import org.imr.roster.Shift;
import org.imr.roster.TimetableService;
import org.imr.web.kit.Page;

/**
 * Another weekday or time for all sessions to come, seen first and then confirmed: `/groups/{code}/plan?edit=timetable`, with
 * what is wanted as `&from=2026-04-01&time=14:30&every=7&on=TUESDAY&on=THURSDAY`.
 */
@Named
@RequestScoped
public class TimetableForm {

    private static final int LONGEST_INTERVAL = 366;

    @Inject
    private TimetableService timetable;
    @Inject
    private GroupPage groupPage;
    @Inject
    private Page page;
    private String seen;
    private int version;
    private List<Shift> rows;

    public void open() {
        version = groupPage.getGroup().version();
        if (isAsked()) {
            seen = Shift.seen(getRows());
        }
    }

    /** True when the address says what is wanted. */
    public boolean isAsked() {
        return page.textOr("from", null) != null;
    }

    public List<Shift> getRows() {
        if (rows == null) {
            rows = timetable.preview(groupPage.getGroup().code(), wanted());
        }
        return rows;
    }

    public void change() {
        String code = groupPage.getGroup().code();
        timetable.change(code, version, wanted(), seen);
        page.tell("success", "timetable.done");
        page.go("/groups/" + code + "/plan");
    }

    private TimetableService.Change wanted() {
        return new TimetableService.Change(getFrom(), new Rhythm(getEvery(), getWeekdays()), getTime());
    }

    public List<DayOfWeek> getWeekdays() {
        String[] ticked = page.request().getParameterValues("on");
        try {
            return isAsked() ? ticked == null ? List.of() : Arrays.stream(ticked).map(DayOfWeek::valueOf).toList() : facts().weekdays();
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /** The day of the next session, until another is chosen. */
    public LocalDate getFrom() {
        try {
            return isAsked() ? LocalDate.parse(page.text("from"))
                : groupPage.getGroup().next().map(SessionLine::date).orElse(groupPage.getGroup().today());
        } catch (DateTimeException e) {
            throw new NotFound();
        }
    }

    public LocalTime getTime() {
        try {
            String typed = page.textOr("time", null);
            return isAsked() ? typed == null ? null : LocalTime.parse(typed) : facts().time();
        } catch (DateTimeException e) {
            throw new NotFound();
        }
    }

    public int getEvery() {
        int every = isAsked() ? page.number("every") : facts().intervalDays();
        if (isAsked() && (every < 1 || every > LONGEST_INTERVAL)) {
            throw new NotFound();
        }
        return every;
    }

    private GroupFacts facts() {
        return groupPage.getGroup().facts();
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
