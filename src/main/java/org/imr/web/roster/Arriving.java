package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imr.roster.ReferralLine;
import org.imr.roster.ReferralService;

/** The part of *Today* about people referred to a site of the reader's: who waits for a group there. */
@Named
@RequestScoped
public class Arriving {

    @Inject
    private ReferralService referrals;
    private List<ReferralLine> lines;

    public List<ReferralLine> getLines() {
        if (lines == null) {
            lines = referrals.arriving();
        }
        return lines;
    }
}
