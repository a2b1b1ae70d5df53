package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.imr.curriculum.Track;
import org.imr.kernel.NotFound;
import org.imr.roster.Course;
import org.imr.roster.ModulePlan;
import org.imr.roster.PlanService;
import org.imr.roster.SessionLine;
import org.imr.web.kit.Page;

/** Laying the plan anew, seen first and then confirmed: `/groups/{code}/plan?edit=lay`, for another track with `&track=`. */
@Named
@RequestScoped
public class LayForm {

    /** Stands in an address for the whole programme: there, nothing means the track that the group has. */
    static final String WHOLE = "-";

    @Inject
    private PlanService plans;
    @Inject
    private GroupPage groupPage;
    @Inject
    private Page page;
    private String seen;
    private int version;

    private List<Row> rows;

    /** A session to come: what it is planned for now, and what it would be. */
    public record Row(SessionLine session, String now, String then) {

        public boolean isSame() {
            return now.equals(then);
        }
    }

    public void open() {
        if (getTrack() != null && !Objects.equals(getTrack(), groupPage.getGroup().track())
            && groupPage.getTracks().stream().map(Track::code).noneMatch(getTrack()::equals)) {
            throw new NotFound();
        }
        seen = groupPage.getCourse().seen();
        version = groupPage.getGroup().version();
    }

    /** The track that is looked at; null for the whole programme. */
    public String getTrack() {
        String track = page.textOr("track", groupPage.getGroup().track());
        return WHOLE.equals(track) ? null : track;
    }

    public List<Row> getRows() {
        if (rows == null) {
            Course course = groupPage.course(getTrack());
            ModulePlan plan = course.anew();
            rows = new ArrayList<>();
            for (int i = 0; i < course.toCome().size(); i++) {
                rows.add(new Row(course.toCome().get(i), groupPage.titles(course.toCome().get(i).plannedModules()),
                    groupPage.titles(plan.sessions().get(i))));
            }
        }
        return rows;
    }

    /** True when there would be nothing to save. */
    public boolean isFitting() {
        return getRows().stream().allMatch(Row::isSame) && Objects.equals(getTrack(), groupPage.getGroup().track());
    }

    public void lay() {
        String code = groupPage.getGroup().code();
        plans.layAnew(code, version, seen, getTrack());
        page.tell("success", "groups.lay.done");
        page.go("/groups/" + code + "/plan");
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
