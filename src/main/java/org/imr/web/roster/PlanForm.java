package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.imr.roster.Course;
import org.imr.roster.ModulePlan;
import org.imr.roster.PlanService;
import org.imr.roster.SessionLine;
import org.imr.web.kit.Page;
import org.imr.web.kit.Texts;

/** The module plan on `/groups/{code}/plan`, as rows that are moved, lengthened and shortened. */
@Named
@RequestScoped
public class PlanForm {

    @Inject
    private PlanService plans;
    @Inject
    private GroupPage groupPage;
    @Inject
    private Page page;
    @Inject
    private Texts texts;
    private String seen;
    private Integer from;
    private Integer place;

    private List<PlanRow> past;
    private List<PlanRow> toCome;

    public void open() {
        seen = groupPage.getCourse().seen();
    }

    /** What was taught, and what went by and is not recorded yet. */
    public List<PlanRow> getPast() {
        if (past == null) {
            past = new ArrayList<>();
            for (SessionLine session : groupPage.getCourse().past()) {
                if (!session.isCancelled()) {
                    append(session, titles(session.isHeld() ? session.modules() : session.plannedModules()), groupPage.state(session));
                }
            }
        }
        return past;
    }

    private void append(SessionLine session, String title, String state) {
        List<SessionLine> sessions = new ArrayList<>();
        PlanRow row = past.isEmpty() ? null : past.get(past.size() - 1);
        if (row != null && row.title().equals(title) && row.state().equals(state)) {
            sessions.addAll(row.sessions());
            past.remove(past.size() - 1);
        }
        sessions.add(session);
        past.add(new PlanRow(-1, title, state, sessions, false, false, false, ""));
    }

    /** What is planned, as the blocks that can be moved. */
    public List<PlanRow> getToCome() {
        if (toCome == null) {
            toCome = rows(groupPage.getCourse());
            int changed = page.textOr("at", "").matches("\\d{1,3}") ? page.number("at") : -1;
            if (changed >= 0 && changed < toCome.size()) {
                toCome.set(changed, toCome.get(changed).focused(page.textOr("did", "")));
            }
        }
        return toCome;
    }

    private List<PlanRow> rows(Course course) {
        ModulePlan plan = course.plan();
        List<ModulePlan.Block> blocks = plan.blocks();
        List<PlanRow> rows = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int end = next + blocks.get(i).sessions();
            rows.add(new PlanRow(i, titles(blocks.get(i).modules()), "planned", course.toCome().subList(next, end), i == blocks.size() - 1,
                plan.isLonger(i), plan.isShorter(i), ""));
            next = end;
        }
        return rows;
    }

    private String titles(List<String> modules) {
        return modules.isEmpty() ? texts.get("groups.course.free") : groupPage.titles(modules);
    }

    public void earlier(int block) {
        plans.move(code(), seen, block, block - 1);
        done(block - 1, "earlier");
    }

    public void later(int block) {
        plans.move(code(), seen, block, block + 1);
        done(block + 1, "later");
    }

    public void more(int block) {
        plans.more(code(), seen, block);
        done(block, "more");
    }

    public void fewer(int block) {
        plans.fewer(code(), seen, block);
        done(block, "fewer");
    }

    /** A row that was dragged to another place. */
    public void drop() {
        if (from != null && place != null) {
            plans.move(code(), seen, from, place);
            done(place, "moved");
        }
    }

    private void done(int at, String did) {
        page.tell("success", "groups.plan.saved");
        page.go("/groups/" + code() + "/plan?at=" + Math.max(0, at) + "&did=" + did);
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

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }
}
