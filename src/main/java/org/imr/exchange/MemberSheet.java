package org.imr.exchange;

import java.time.LocalDate;
import java.util.List;
import org.imr.assessment.Candidates;
import org.imr.kernel.Word;
import org.imr.roster.Membership;
import org.imr.workbook.Faults;
import org.imr.workbook.TableFault;

/** Stays of people in groups, both days inclusive. */
final class MemberSheet extends Sheet<Membership> {

    private final LocalDate today;

    MemberSheet(LocalDate today) {
        super("Members", Membership.class, Owner.GROUP, "e.group.code", "join fetch e.group g join fetch g.site join fetch e.participant p join fetch p.site");
        this.today = today;
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

    /**
     * Nothing in a file tells a move of which the day has gone by since it was written: the row of the person still names the old site,
     * which whoever imports must put right. A stay that is over is no sign of that, people do move on.
     */
    @Override
    List<TableFault> warnings(Candidates candidates) {
        return entries().stream().filter(entry -> entry.record().holdsOn(today) && !entry.record().participant().site().equals(entry.record().group().site()))
            .map(entry -> entry.row().fault("participant", "site-of-member", entry.record().group().site().code())).toList();
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
