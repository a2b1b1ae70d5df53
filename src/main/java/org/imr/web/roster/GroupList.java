package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imr.access.Role;
import org.imr.kernel.Slice;
import org.imr.roster.GroupLine;
import org.imr.roster.GroupService;
import org.imr.roster.Neighbour;
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
    private Page page;
    @Inject
    private Reader reader;

    private static final int SIZE = 25;

    private Slice<GroupLine> lines;
    private List<Neighbour> neighbours;

    public void open() {
        getLines();
    }

    /** True when the groups that have ended are asked for. */
    public boolean isOver() {
        return "ended".equals(page.textOr("show", ""));
    }

    public List<GroupLine> getLines() {
        return lines().rows();
    }

    public List<Neighbour> getNeighbours() {
        if (neighbours == null) {
            neighbours = isOver() ? List.of() : groups.neighbours();
        }
        return neighbours;
    }

    public Paging getPaging() {
        return new Paging(Paging.asked(page), SIZE, lines().total());
    }

    private Slice<GroupLine> lines() {
        if (lines == null) {
            lines = groups.list(isOver(), (Paging.asked(page) - 1) * SIZE, SIZE);
        }
        return lines;
    }

    public boolean isFounder() {
        return reader.caller().is(Role.COORDINATOR) || reader.caller().is(Role.FACILITATOR);
    }
}
