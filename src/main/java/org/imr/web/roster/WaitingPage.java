package org.imr.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.imr.roster.GroupPicture;
import org.imr.roster.MembershipService;
import org.imr.roster.ReferralLine;
import org.imr.roster.ReferralService;
import org.imr.roster.WaitingLine;
import org.imr.roster.WaitingService;
import org.imr.web.kit.Page;

/** The part of a roster about those who wait for a place, and those who were referred elsewhere and are not there yet. */
@Named
@ViewScoped
public class WaitingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WaitingService waiting;
    @Inject
    private ReferralService referrals;
    @Inject
    private MembershipService members;
    @Inject
    private GroupPage groupPage;
    @Inject
    private Page page;
    /** Kept with the view, so that a click means the person who stood there. */
    private ArrayList<WaitingLine> lines;
    private ArrayList<ReferralLine> referred;
    private String group;

    public void open() {
        group = groupPage.getGroup().code();
        lines = new ArrayList<>(waiting.list(group));
        referred = new ArrayList<>(referrals.ofGroup(group));
    }

    /** How many more the group has room for, those who are to join counted; a large number when nobody said. */
    public int getRoom() {
        GroupPicture picture = groupPage.getGroup();
        Integer capacity = picture.facts().capacity();
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, capacity - picture.members().size() - picture.toJoin().size());
    }

    /** Joins today; the first day of the group, if that is still to come. */
    public void admit(WaitingLine line) {
        LocalDate start = groupPage.getGroup().facts().start();
        LocalDate today = groupPage.getGroup().today();
        members.join(group, line.participant(), start.isAfter(today) ? start : today);
        done("groups.waiting.admitted", line.name());
    }

    public void remove(WaitingLine line) {
        waiting.remove(group, line.participant());
        done("groups.waiting.removed", line.name());
    }

    public void withdraw(ReferralLine line) {
        referrals.withdraw(group, line.participant());
        boolean isToCome = line.lastDay() != null && !line.lastDay().isBefore(groupPage.getGroup().today());
        page.tell("success", isToCome ? "groups.move.withdrawn-planned" : "groups.move.withdrawn", line.name(), line.lastDay());
        page.go("/groups/" + group + "/roster");
    }

    /** The name of the site to which somebody is referred that has not declined; empty when to none. */
    public String referredTo(String participant) {
        return referred.stream().filter(line -> line.declinedOn() == null && line.participant().equals(participant)).findFirst()
            .map(ReferralLine::toSite).orElse("");
    }

    private void done(String key, String name) {
        page.tell("success", key, name);
        page.go("/groups/" + group + "/roster");
    }

    public List<WaitingLine> getLines() {
        return lines;
    }

    public List<ReferralLine> getReferred() {
        return referred;
    }
}
