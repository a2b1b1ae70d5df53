package org.imr.exchange;

import static org.imr.exchange.Field.optional;
import static org.imr.exchange.Field.present;
import static org.imr.exchange.Field.required;
import static org.imr.exchange.Kind.CODE;
import static org.imr.exchange.Kind.DATE;
import static org.imr.exchange.Kind.EMAIL;
import static org.imr.exchange.Kind.LANGUAGE;
import static org.imr.exchange.Kind.ROLES;
import static org.imr.exchange.Kind.SITE_OR_ALL;
import static org.imr.exchange.Kind.TEXT;
import static org.imr.exchange.Kind.YES_NO;
import static org.imr.exchange.Kind.ZONE;
import static org.imr.exchange.Kind.decimal;
import static org.imr.exchange.Kind.whole;
import static org.imr.exchange.Kind.word;
import static org.imr.exchange.Layout.key;
import static org.imr.exchange.Reference.to;

import java.util.List;

/** Sites and those who work or take part there. */
final class PeopleTables {

    static final List<Layout> ALL = List.of(
            Layout.of("Sites", key("code"), List.of(),
                    required("code", CODE, "F"),
                    required("name", TEXT, "Frederiksberg"),
                    optional("region", TEXT, "Hovedstaden"),
                    optional("language", word("en", "da", "nb"), "da"),
                    optional("time_zone", ZONE, "Europe/Copenhagen"),
                    optional("bands", word("danish", "common"), "danish")),
            Layout.of("Staff", key("email"), List.of(to("Sites", "roles")),
                    required("email", EMAIL, "mette@example.org"),
                    required("name", TEXT, "Mette Holm"),
                    present("roles", ROLES, "facilitator@F;coordinator@*")),
            Layout.of("RoleHistory", key("staff", "role", "site", "from"),
                    List.of(to("Staff", "staff"), to("Sites", "site")),
                    required("staff", EMAIL, "mette@example.org"),
                    required("role", word("facilitator", "assessor", "coordinator", "administrator"), "facilitator"),
                    required("site", SITE_OR_ALL, "F"),
                    required("from", DATE, "2026-01-05"),
                    optional("until", DATE, "")),
            Layout.of("Trainings", key("staff", "kind", "date"), List.of(to("Staff", "staff")),
                    required("staff", EMAIL, "mette@example.org"),
                    required("kind", word("base-course", "refresher", "fidelity-course", "supervision"), "base-course"),
                    required("date", DATE, "2026-01-12"),
                    required("hours", decimal(100_000), "14"),
                    optional("provider", TEXT, "")),
            Layout.of("Participants", key("code"), List.of(to("Sites", "site")),
                    required("code", CODE, "F-001"),
                    required("site", CODE, "F"),
                    required("display_name", TEXT, "Anna"),
                    optional("birth_year", whole(1900, 2100), "1985"),
                    optional("language", LANGUAGE, "da"),
                    optional("significant_other_consent", YES_NO, "yes"),
                    optional("consent_on", DATE, "2026-03-02"),
                    optional("consent_extent", TEXT, "May read the handouts and come to a session")));

    private PeopleTables() {
    }
}
