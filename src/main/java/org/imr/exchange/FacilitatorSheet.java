package org.imr.exchange;

import java.util.List;
import org.imr.roster.Facilitation;

/** Who ran a group from when to when. */
final class FacilitatorSheet extends Sheet<Facilitation> {

    private final GroupSheet groups;

    FacilitatorSheet(GroupSheet groups) {
        super("Facilitators", Facilitation.class, Owner.GROUP, "e.group.code", "join fetch e.group g join fetch g.site join fetch e.staff");
        this.groups = groups;
    }

    @Override
    List<String> cells(Facilitation run) {
        return Written.row(run.group().code(), run.staff().email(), run.from(), run.until());
    }

    @Override
    Facilitation make(Row row, Records records) {
        Facilitation run = new Facilitation(records.group(row.code("group")), records.staff(row.code("staff")), row.date("from"));
        groups.add(run);
        return run;
    }

    @Override
    void fill(Facilitation run, Row row, Records records) {
        run.until(row.given("until", Row::date, run.until()));
        groups.tell(run);
    }

    @Override
    Place place(Facilitation run) {
        return new Place(run.group().site().code(), run.group().code());
    }
}
