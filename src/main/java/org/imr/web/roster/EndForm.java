package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imr.assessment.Assessment;
import org.imr.assessment.AssessmentLine;
import org.imr.assessment.AssessmentService;
import org.imr.assessment.Due;
import org.imr.assessment.DueService;
import org.imr.kernel.NotFound;
import org.imr.kernel.Word;
import org.imr.roster.Group;
import org.imr.roster.GroupService;
import org.imr.session.ClosingService;
import org.imr.session.OpenEnds;
import org.imr.web.kit.Page;
import org.imr.web.kit.Texts;

/** Completing a group, or ending it early with a reason: `/groups/{code}?edit=end`. */
@Named
@RequestScoped
public class EndForm {

    private static final int MANY = 100;

    @Inject
    private GroupService groups;
    @Inject
    private GroupPage groupPage;
    @Inject
    private ClosingService closing;
    @Inject
    private AssessmentService assessments;
    @Inject
    private DueService due;
    @Inject
    private Page page;
    @Inject
    private Texts texts;
    private String how = "completed";
    private LocalDate on;
    private String reason;
    private int version;
    private OpenEnds ends;

    public void open() {
        on = groupPage.getGroup().today();
        version = groupPage.getGroup().version();
    }

    /** What remains open with the people in the group. */
    public OpenEnds getEnds() {
        if (ends == null) {
            ends = closing.openEnds(groupPage.getGroup().code());
        }
        return ends;
    }

    /** Sessions still to come, which the end cancels. */
    public long getToCome() {
        return groupPage.getGroup().sessions().stream().filter(session -> session.isToCome(groupPage.getGroup().today())).count();
    }

    /** Assessments that are not signed yet. */
    public List<AssessmentLine> getAssessing() {
        return assessments.list(groupPage.getGroup().code(), 0, MANY).rows().stream()
            .filter(line -> line.row().status() != Assessment.Status.SIGNED).toList();
    }

    /** The next assessment, when it is due soon, due or overdue. */
    public Optional<Due> getDue() {
        return due.next(groupPage.getGroup().code()).filter(next -> next.state() != Due.State.LATER);
    }

    public boolean isNothingOpen() {
        return getEnds().isNothing() && groupPage.getUnrecorded().isEmpty() && getToCome() == 0 && getAssessing().isEmpty()
            && getDue().isEmpty() && groupPage.getGroup().toJoin().isEmpty();
    }

    public void end() {
        Group.Status status = Word.to(Group.Status.class, how).orElseThrow(NotFound::new);
        String code = groupPage.getGroup().code();
        groups.end(code, version, status, on, reason, texts.get("groups.end.left-over." + how));
        page.tell("success", "groups.end.done." + how);
        page.go("/groups/" + code);
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
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
