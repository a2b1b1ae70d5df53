package org.imr.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.imr.access.ScopedStore;
import org.imr.roster.Session;
import org.imr.session.HandoutGiven;
import org.imr.workbook.Faults;

/** The handout ledger. */
final class HandoutSheet extends Sheet<HandoutGiven> {

    HandoutSheet() {
        super("HandoutsGiven", HandoutGiven.class, Owner.GROUP, "e.group.code",
            "join fetch e.group g join fetch g.site join fetch e.participant left join fetch e.session");
    }

    @Override
    List<String> cells(HandoutGiven given) {
        return new Given(given.group().code(), given.participant().code(), given.handout(), given.date(), given.handoutVersion(),
            given.session() == null ? null : given.session().number(), given.language()).cells();
    }

    /** A sheet given, as it is written. */
    public record Given(String group, String person, String handout, LocalDate date, String version, Integer session, String language) {

        List<String> cells() {
            return Written.row(group, person, handout, date, version, session, language);
        }
    }

    /** As many as people times modules: they are read as what is written. */
    @Override
    Stream<List<String>> written(ScopedStore store, Collection<String> groups, Extent extent) {
        return store.ask(HandoutGiven.class).exchangeable().join("left join e.session s").where("e.group.code in :codes", "codes", groups)
            .list(Given.class, "new org.imr.exchange.HandoutSheet$Given(e.group.code, e.participant.code, e.handout, e.date, e.handoutVersion,"
                // Read as it is mapped, the number of no session would be 0.
                + " nullif(s.number, 0), e.language)").stream()
            .map(Given::cells);
    }

    @Override
    HandoutGiven make(Row row, Records records) {
        return new HandoutGiven(records.group(row.code("group")), records.participant(row.code("participant")), row.code("handout"),
            row.date("date"));
    }

    @Override
    void fill(HandoutGiven given, Row row, Records records) {
        given.describe(row.given("version", Row::words, given.handoutVersion()),
            row.given("session", (r, column) -> session(r, column, records), given.session()),
            row.given("language", Row::code, given.language()));
    }

    private static Session session(Row row, String column, Records records) {
        Integer number = row.integer(column);
        return number == null ? null : records.session(row.code("group"), number);
    }

    @Override
    void check(HandoutGiven given, Row row, Records records, Faults faults) {
        if (!records.isHandout(given.handout())) {
            faults.add(row.fault("handout", "known-handout"));
        }
    }

    @Override
    Place place(HandoutGiven given) {
        return new Place(given.group().site().code(), given.group().code());
    }
}
