package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.imr.kernel.NotFound;
import org.imr.roster.OnHoliday;
import org.imr.roster.ScheduleService;
import org.imr.roster.Shift;
import org.imr.roster.TimetableService;
import org.imr.web.kit.Page;

/** The sessions of a group that are planned on a holiday: `/groups/{code}/plan?edit=holiday`, one of them by `&number=7`. */
@Named
@RequestScoped
public class HolidayForm {

    @Inject
    private TimetableService timetable;
    @Inject
    private ScheduleService schedule;
    @Inject
    private GroupPage groupPage;
    @Inject
    private Page page;
    private String seen;
    private String reason;
    private int version;
    private List<OnHoliday> met;
    private List<Shift> rows;

    /** The first of them, unless the address names another. */
    public void open() {
        one().ifPresent(one -> {
            seen = Shift.seen(getRows());
            version = one.session().version();
            reason = one.days().name();
        });
    }

    public List<OnHoliday> getMet() {
        if (met == null) {
            met = timetable.onHolidays(code());
        }
        return met;
    }

    public boolean isChosen() {
        return one().isPresent();
    }

    public int getNumber() {
        return one().map(one -> one.session().number()).orElse(0);
    }

    private Optional<OnHoliday> one() {
        if (page.textOr("number", null) == null) {
            return getMet().stream().findFirst();
        }
        int wanted = page.number("number");
        return getMet().stream().filter(one -> one.session().number() == wanted).findFirst();
    }

    public List<Shift> getRows() {
        if (rows == null) {
            rows = timetable.previewRest(code(), getNumber());
        }
        return rows;
    }

    public void shift() {
        timetable.shiftRest(code(), chosen(), seen);
        done("timetable.shifted");
    }

    public void cancel() {
        schedule.cancel(code(), chosen(), version, reason, false);
        done("groups.plan.cancelled");
    }

    private int chosen() {
        if (!isChosen()) {
            throw new NotFound();
        }
        return getNumber();
    }

    private void done(String key) {
        page.tell("success", key);
        page.go("/groups/" + code() + "/plan" + (timetable.onHolidays(code()).isEmpty() ? "" : "?edit=holiday"));
    }

    private String code() {
        return groupPage.getGroup().code();
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
