package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imr.kernel.NotFound;
import org.imr.roster.Destination;
import org.imr.roster.MoveService;
import org.imr.roster.ReferralLine;
import org.imr.roster.Stay;
import org.imr.web.kit.Page;

/**
 * Somebody goes on in another group: `/groups/{code}/roster?edit=move&person=P-1&since=2026-03-02`. At once into a group that the
 * reader may change, or by a referral to a site.
 */
@Named
@RequestScoped
public class MoveForm {

    @Inject
    private MoveService moves;
    @Inject
    private RosterPage rosterPage;
    @Inject
    private GroupPage groupPage;
    @Inject
    private Page page;
    private LocalDate lastDay;
    private String to;
    private String site;
    private String note;
    private int version;

    public void open() {
        lastDay = groupPage.getGroup().today();
        version = getStay().version();
    }

    public Stay getStay() {
        return rosterPage.getChosen().orElseThrow(NotFound::new);
    }

    public List<Destination> getDestinations() {
        return moves.destinations(groupPage.getGroup().code());
    }

    public List<MoveService.Place> getPlaces() {
        return moves.places(groupPage.getGroup().code());
    }

    /** Where they are referred to already; the form for another referral is not there then. */
    public Optional<ReferralLine> getReferred() {
        return moves.referred(getStay().participant());
    }

    public void move() {
        moves.move(groupPage.getGroup().code(), getStay().participant(), getStay().joined(), version, lastDay, to);
        tellMoved(page, getStay().name(), lastDay.plusDays(1), groupPage.getGroup().today());
        page.go("/groups/" + to + "/roster");
    }

    public void refer() {
        moves.refer(groupPage.getGroup().code(), getStay().participant(), getStay().joined(), version, lastDay, site, note);
        boolean isToCome = lastDay.isAfter(groupPage.getGroup().today());
        page.tell("success", isToCome ? "groups.move.referred-planned" : "groups.move.referred-done", getStay().name(), lastDay);
        page.go("/groups/" + groupPage.getGroup().code() + "/roster");
    }

    /** @param today at the site of the group that they leave or, by a referral, join */
    static void tellMoved(Page page, String name, LocalDate joined, LocalDate today) {
        page.tell("success", joined.isAfter(today) ? "groups.move.planned" : "groups.move.done", name, joined);
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
