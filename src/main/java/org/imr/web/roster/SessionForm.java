package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.imr.curriculum.Module;
import org.imr.kernel.NotFound;
import org.imr.roster.ScheduleService;
import org.imr.roster.SessionLine;
import org.imr.roster.TimetableService;
import org.imr.web.kit.Modules;
import org.imr.web.kit.Page;

/** Planning one session anew: `/groups/{code}/plan?session=4`, or a further one by `?edit=session`. */
@Named
@RequestScoped
public class SessionForm {

    @Inject
    private ScheduleService schedule;
    @Inject
    private TimetableService timetable;
    @Inject
    private GroupPage groupPage;
    @Inject
    private Modules modules;
    @Inject
    private Page page;
    private LocalDate date;
    private LocalTime time;
    private String rest = "stays";
    private String reason;
    private String[] plan = {};
    private int version;

    private SessionLine session;

    public void open() {
        List<SessionLine> sessions = groupPage.getGroup().sessions();
        if (isChosen()) {
            date = getSession().date();
            time = getSession().time();
            plan = getSession().plannedModules().toArray(String[]::new);
            version = getSession().version();
        } else {
            LocalDate last = sessions.isEmpty() ? groupPage.getGroup().today() : sessions.get(sessions.size() - 1).date();
            date = sessions.isEmpty() ? last : last.plusDays(groupPage.getGroup().facts().intervalDays());
            time = groupPage.getGroup().facts().time();
        }
    }

    /** True when the address names a session and the reader may plan it. */
    public boolean isChosen() {
        return groupPage.getGroup().editable() && !page.textOr("session", "").isEmpty();
    }

    public SessionLine getSession() {
        if (session == null) {
            session = groupPage.getGroup().session(page.number("session")).orElseThrow(NotFound::new);
        }
        return session;
    }

    public void move() {
        schedule.move(code(), getSession().number(), version, date, time, isFollowing());
        tellOfHoliday(getSession().number());
        done(isFollowing() ? "groups.plan.moved-rest" : "groups.plan.moved");
    }

    public void cancel() {
        schedule.cancel(code(), getSession().number(), version, reason, isFollowing());
        done(isFollowing() ? "groups.plan.cancelled-rest" : "groups.plan.cancelled");
    }

    public void planAgain() {
        schedule.planAgain(code(), getSession().number(), version);
        done("groups.plan.saved");
    }

    public void plan() {
        schedule.plan(code(), getSession().number(), version, inOrder());
        done("groups.plan.saved");
    }

    public void add() {
        tellOfHoliday(schedule.add(code(), date, time, inOrder()));
        done("groups.plan.added");
    }

    /** A word, and no more: some groups do meet on a holiday. */
    private void tellOfHoliday(int number) {
        timetable.onHolidays(code()).stream().filter(one -> one.session().number() == number).findFirst()
            .ifPresent(one -> page.tell("info", "groups.plan.on-holiday", one.session().date(), one.days().name()));
    }

    public List<Module> getModules() {
        return modules.of(groupPage.getGroup().edition(), groupPage.getGroup().editionVersion(),
            groupPage.getGroup().editionDigest());
    }

    /** What was ticked, in the edition's order. */
    private List<String> inOrder() {
        List<String> ticked = Arrays.asList(plan);
        return getModules().stream().map(Module::code).filter(ticked::contains).toList();
    }

    private boolean isFollowing() {
        return "follows".equals(rest);
    }

    private String code() {
        return groupPage.getGroup().code();
    }

    private void done(String key) {
        page.tell("success", key);
        page.go("/groups/" + code() + "/plan");
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getRest() {
        return rest;
    }

    public void setRest(String rest) {
        this.rest = rest;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String[] getPlan() {
        return plan;
    }

    public void setPlan(String[] plan) {
        this.plan = plan;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
