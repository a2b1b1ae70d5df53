package org.imr.exchange;

import java.util.List;
import org.imr.roster.Waiting;

/** Who waits for a place in a group. */
final class WaitingSheet extends Sheet<Waiting> {

    WaitingSheet() {
        super("Waiting", Waiting.class, Owner.GROUP, "e.group.code", "join fetch e.group g join fetch g.site join fetch e.participant");
    }

    @Override
    List<String> cells(Waiting waiting) {
        return Written.row(waiting.group().code(), waiting.participant().code(), waiting.since());
    }

    @Override
    Waiting make(Row row, Records records) {
        return new Waiting(records.group(row.code("group")), records.participant(row.code("participant")), row.date("since"));
    }

    @Override
    void fill(Waiting waiting, Row row, Records records) {
        waiting.since(row.date("since"));
    }

    @Override
    Place place(Waiting waiting) {
        return new Place(waiting.group().site().code(), waiting.group().code());
    }
}
