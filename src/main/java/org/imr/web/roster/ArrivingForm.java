package org.imr.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.imr.roster.Destination;
import org.imr.roster.MoveService;
import org.imr.roster.ReferralLine;
import org.imr.roster.ReferralService;
import org.imr.web.kit.Page;

/** The part of `/groups` about people referred to a site of the reader's: a group takes them, or the site declines. */
@Named
@ViewScoped
public class ArrivingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReferralService referrals;
    @Inject
    private MoveService moves;
    @Inject
    private Page page;
    /** Kept with the view, so that a click means the person who stood there. */
    private ArrayList<ReferralLine> lines;
    private transient List<Destination> takers;

    public void open() {
        lines = new ArrayList<>(referrals.arriving());
    }

    public List<ReferralLine> getLines() {
        return lines;
    }

    /** The groups that could take somebody up. */
    public List<Destination> takers(ReferralLine one) {
        if (takers == null) {
            takers = moves.takers();
        }
        return takers.stream().filter(group -> group.site().equals(one.to())).toList();
    }

    public void decline(ReferralLine line) {
        referrals.decline(line.to(), line.participant(), why(line));
        page.tell("success", "groups.arriving.declined", line.name(), line.fromSite());
        page.go("/groups");
    }

    /** What is typed for that person: each has a field of their own, or one row's would be asked of another's. */
    public String why(ReferralLine line) {
        return page.textOr("why-" + line.participant(), "");
    }
}
