package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.imr.roster.GroupService;
import org.imr.web.kit.Page;

/** Changing the facts of a group: `/groups/{code}/plan?edit=facts`. */
@Named
@RequestScoped
public class FactsPage {

    @Inject
    private GroupService groups;
    @Inject
    private GroupPage groupPage;
    @Inject
    private Page page;
    private int version;

    private final FactsForm facts = new FactsForm();

    public void open() {
        facts.fill(groupPage.getGroup().facts());
        version = groupPage.getGroup().version();
    }

    public void save() {
        String code = groupPage.getGroup().code();
        groups.change(code, version, facts.facts());
        page.tell("success", "groups.plan.saved");
        page.go("/groups/" + code + "/plan");
    }

    public FactsForm getFacts() {
        return facts;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
