package org.imr.exchange;

import java.util.List;
import org.imr.access.Site;
import org.imr.roster.Participant;

/** Participants. Unlike a group, a person can move to another site. */
final class ParticipantSheet extends Sheet<Participant> {

    ParticipantSheet() {
        super("Participants", Participant.class, Owner.PARTICIPANT, "e.code", "join fetch e.site");
    }

    @Override
    List<String> cells(Participant person) {
        return Written.row(person.code(), person.site().code(), person.displayName(), person.birthYear(), person.language(),
            person.consent(), person.consentOn(), person.consentExtent());
    }

    @Override
    Participant make(Row row, Records records) {
        return new Participant(row.code("code"), records.site(row.code("site")), row.text("display_name"));
    }

    @Override
    void fill(Participant person, Row row, Records records) {
        Site site = records.site(row.code("site"));
        if (!site.equals(person.site())) {
            person.moveTo(site);
        }
        person.describe(row.text("display_name"), row.given("birth_year", Row::integer, person.birthYear()),
            row.given("language", Row::code, person.language()));
        person.consent(row.given("significant_other_consent", Row::yes, person.consent()),
            row.given("consent_on", Row::date, person.consentOn()), row.given("consent_extent", Row::words, person.consentExtent()));
    }

    @Override
    Place place(Participant person) {
        return new Place(person.site().code(), null);
    }
}
