package org.imr.exchange;

import java.time.LocalDate;
import java.util.List;
import org.imr.kernel.Word;
import org.imr.roster.Membership;
import org.imr.workbook.Faults;

/** Stays of people in groups, both days inclusive. */
final class MemberSheet extends Sheet<Membership> {

    MemberSheet() {
        super("Members", Membership.class, Owner.GROUP, "e.group.code", "join fetch e.group g join fetch g.site join fetch e.participant p join fetch p.site");
    }

    @Override
    List<String> cells(Membership stay) {
        return Written.row(stay.group().code(), stay.participant().code(), stay.joined(), stay.left(), Word.of(stay.reason()));
    }

    @Override
    boolean admits(Membership stay, Row row, Records records, Faults faults) {
        LocalDate joined = row.date("joined");
        LocalDate left = row.date("left");
        if (left != null && left.isBefore(joined)) {
            faults.add(row.fault("left", "not-before", joined));
            return false;
        }
        return true;
    }

    @Override
    Membership make(Row row, Records records) {
        Membership stay = new Membership(records.group(row.code("group")), records.participant(row.code("participant")), row.date("joined"));
        if (!stay.participant().site().equals(stay.group().site()) && stay.joined().isAfter(records.today())) {
            stay.arrive();
        }
        return stay;
    }

    @Override
    void fill(Membership stay, Row row, Records records) {
        stay.leave(row.given("left", Row::date, stay.left()),
            row.given("left_reason", (r, column) -> r.word(column, Membership.Reason.class), stay.reason()));
    }

    /** Who is to come from another site is told by that site until they have. */
    @Override
    boolean isIn(Membership stay, Extent extent) {
        return !stay.isArriving() || extent.isOwn(stay.participant().site());
    }

    @Override
    Place place(Membership stay) {
        return new Place(stay.group().site().code(), stay.group().code());
    }
}
