package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.imr.kernel.NotFound;
import org.imr.roster.ReferralLine;
import org.imr.roster.ReferralService;
import org.imr.web.kit.Page;

/** A coordinator takes somebody who was referred to the site into a group: `/groups/{code}/roster?edit=take&person=P-1`. */
@Named
@RequestScoped
public class TakeUpForm {

    @Inject
    private ReferralService referrals;
    @Inject
    private GroupPage groupPage;
    @Inject
    private Page page;
    private LocalDate joined;

    public void open() {
        LocalDate lastDay = getLine().lastDay();
        LocalDate today = groupPage.getGroup().today();
        joined = Stream.of(today, groupPage.getGroup().facts().start(), lastDay == null ? today : lastDay.plusDays(1)).max(LocalDate::compareTo).orElseThrow();
    }

    /** @throws NotFound when nobody has referred that person here */
    public ReferralLine getLine() {
        String person = page.text("person");
        return referrals.arriving().stream()
            .filter(line -> line.participant().equals(person) && line.to().equals(groupPage.getGroup().siteCode())).findFirst()
            .orElseThrow(NotFound::new);
    }

    public void take() {
        String name = getLine().name();
        referrals.takeUp(groupPage.getGroup().code(), getLine().participant(), joined);
        MoveForm.tellMoved(page, name, joined, groupPage.getGroup().today());
        page.go("/groups/" + groupPage.getGroup().code() + "/roster");
    }

    public LocalDate getJoined() {
        return joined;
    }

    public void setJoined(LocalDate joined) {
        this.joined = joined;
    }
}
