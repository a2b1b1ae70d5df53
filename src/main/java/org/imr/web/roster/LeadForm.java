package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imr.roster.ArrangementService;
import org.imr.roster.FacilitationService;
import org.imr.roster.FoundingService;
import org.imr.roster.Planned;
import org.imr.web.kit.Page;

/** Who leads one planned session, a substitute for example: `/groups/{code}/plan?session=4`. */
@Named
@RequestScoped
public class LeadForm {

    @Inject
    private ArrangementService arrangements;
    @Inject
    private FacilitationService facilitation;
    @Inject
    private GroupPage groupPage;
    @Inject
    private SessionForm sessionForm;
    @Inject
    private Page page;
    private String[] leaders = {};
    private int version;

    public void open() {
        version = sessionForm.getSession().version();
        Planned arranged = groupPage.arranged(sessionForm.getSession());
        if (arranged != null) {
            leaders = arranged.leaders().stream().map(FoundingService.Person::email).toArray(String[]::new);
        }
    }

    /** The facilitators of the site. */
    public List<FoundingService.Person> getCandidates() {
        return facilitation.candidates(groupPage.getGroup().code());
    }

    public void save() {
        arrangements.lead(groupPage.getGroup().code(), sessionForm.getSession().number(), version, List.of(leaders));
        page.tell("success", "groups.plan.saved");
        page.go("/groups/" + groupPage.getGroup().code() + "/plan");
    }

    public String[] getLeaders() {
        return leaders;
    }

    public void setLeaders(String[] leaders) {
        this.leaders = leaders;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
