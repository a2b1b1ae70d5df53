package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imr.access.Role;
import org.imr.kernel.Slice;
import org.imr.roster.Destination;
import org.imr.roster.GroupLine;
import org.imr.roster.GroupService;
import org.imr.roster.MoveService;
import org.imr.roster.Neighbour;
import org.imr.roster.ReferralLine;
import org.imr.roster.ReferralService;
import org.imr.web.kit.Page;
import org.imr.web.kit.Paging;
import org.imr.web.kit.Reader;

/** `/groups`. */
@Named
@RequestScoped
public class GroupList {

    @Inject
    private GroupService groups;
    @Inject
    private ReferralService referrals;
    @Inject
    private MoveService moves;
    @Inject
    private Page page;
    @Inject
    private Reader reader;

    private static final int SIZE = 25;

    private Slice<GroupLine> lines;
    private List<Neighbour> neighbours;
    private List<ReferralLine> arriving;
    private List<Destination> takers = List.of();

    public void open() {
        lines = groups.list(isOver(), (Paging.asked(page) - 1) * SIZE, SIZE);
        neighbours = isOver() ? List.of() : groups.neighbours();
        arriving = isOver() ? List.of() : referrals.arriving();
        if (!arriving.isEmpty()) {
            takers = moves.takers();
        }
    }

    /** True when the groups that have ended are asked for. */
    public boolean isOver() {
        return "ended".equals(page.textOr("show", ""));
    }

    public List<GroupLine> getLines() {
        return lines.rows();
    }

    public List<Neighbour> getNeighbours() {
        return neighbours;
    }

    /** People referred to a site of the reader's, for whom a group is to be found. */
    public List<ReferralLine> getArriving() {
        return arriving;
    }

    /** The groups that could take somebody up. */
    public List<Destination> takers(ReferralLine one) {
        return takers.stream().filter(group -> group.site().equals(one.to())).toList();
    }

    public Paging getPaging() {
        return new Paging(Paging.asked(page), SIZE, lines.total());
    }

    public boolean isFounder() {
        return reader.caller().is(Role.COORDINATOR) || reader.caller().is(Role.FACILITATOR);
    }
}
