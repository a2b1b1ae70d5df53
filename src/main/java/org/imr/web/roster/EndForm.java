package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.imr.kernel.NotFound;
import org.imr.kernel.Word;
import org.imr.roster.Group;
import org.imr.roster.GroupService;
import org.imr.web.kit.Page;
import org.imr.web.kit.Texts;

/** Completing a group, or ending it early with a reason: `/groups/{code}?edit=end`. */
@Named
@RequestScoped
public class EndForm {

    @Inject
    private GroupService groups;
    @Inject
    private GroupPage groupPage;
    @Inject
    private Page page;
    @Inject
    private Texts texts;
    private String how = "completed";
    private LocalDate on;
    private String reason;
    private int version;

    public void open() {
        on = groupPage.getGroup().today();
        version = groupPage.getGroup().version();
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
