package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.imr.roster.GroupService;
import org.imr.web.kit.Page;

/** A coordinator has a group that has ended go on: `/groups/{code}?edit=reopen`. */
@Named
@RequestScoped
public class ReopenForm {

    @Inject
    private GroupService groups;
    @Inject
    private GroupPage groupPage;
    @Inject
    private Page page;
    private String reason;
    private int version;

    public void open() {
        version = groupPage.getGroup().version();
    }

    public void reopen() {
        String code = groupPage.getGroup().code();
        groups.reopen(code, version, reason);
        page.tell("success", "groups.reopen.done");
        page.go("/groups/" + code);
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
