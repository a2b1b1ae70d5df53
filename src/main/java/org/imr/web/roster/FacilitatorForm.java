package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imr.kernel.NotFound;
import org.imr.roster.FacilitationService;
import org.imr.roster.FacilitatorLine;
import org.imr.roster.FoundingService;
import org.imr.web.kit.Page;

/** Who runs a group: `/groups/{code}/plan?edit=facilitators`, one of them by `&who=` and `&from=`. */
@Named
@RequestScoped
public class FacilitatorForm {

    @Inject
    private FacilitationService facilitation;
    @Inject
    private GroupPage groupPage;
    @Inject
    private Page page;
    private String email;
    private LocalDate from;
    private LocalDate until;
    private int version;

    public void open() {
        from = groupPage.getGroup().today();
        getChosen().ifPresent(line -> {
            until = line.until();
            version = line.version();
        });
    }

    /** Those who could be added. */
    public List<FoundingService.Person> getCandidates() {
        return facilitation.candidates(groupPage.getGroup().code());
    }

    /** The one whose last day is asked for. */
    public Optional<FacilitatorLine> getChosen() {
        String who = page.textOr("who", "");
        String since = page.textOr("from", "");
        return groupPage.getGroup().facilitators().stream().filter(line -> line.email().equals(who) && line.from().toString().equals(since))
            .findFirst();
    }

    public void add() {
        facilitation.appoint(groupPage.getGroup().code(), email, from);
        done();
    }

    public void save() {
        FacilitatorLine line = getChosen().orElseThrow(NotFound::new);
        facilitation.until(groupPage.getGroup().code(), line.email(), line.from(), version, until);
        done();
    }

    private void done() {
        page.tell("success", "groups.plan.saved");
        page.go("/groups/" + groupPage.getGroup().code() + "/plan?edit=facilitators");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
