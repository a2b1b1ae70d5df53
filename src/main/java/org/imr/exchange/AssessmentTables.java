package org.imr.exchange;

import static org.imr.exchange.Field.optional;
import static org.imr.exchange.Field.required;
import static org.imr.exchange.Kind.ASSESSOR;
import static org.imr.exchange.Kind.CODE;
import static org.imr.exchange.Kind.CODES;
import static org.imr.exchange.Kind.DATE;
import static org.imr.exchange.Kind.EMAILS;
import static org.imr.exchange.Kind.RATING;
import static org.imr.exchange.Kind.TEXT;
import static org.imr.exchange.Kind.whole;
import static org.imr.exchange.Kind.word;
import static org.imr.exchange.Layout.key;
import static org.imr.exchange.Reference.to;
import static org.imr.exchange.SessionTables.NUMBERS;

import java.util.List;

/** Assessments of groups and their ratings. */
final class AssessmentTables {

    /** Columns of assessments that say something of amendments alone; they stand last. */
    static final List<String> OF_AMENDMENTS = List.of("amends", "amendment_reason");

    static final List<Layout> ALL = List.of(
            Layout.of("Assessments", key("group", "number"), List.of(to("Groups", "group"), to("Staff", "assessors")),
                    required("group", CODE, "F-2026"),
                    required("number", whole(1, NUMBERS), "1"),
                    required("occasion", CODE, "mid"),
                    required("cut_off", DATE, "2026-07-02"),
                    required("scale", CODE, "imr-fidelity"),
                    optional("scale_version", TEXT, ""),
                    optional("status", word("open", "rating", "consensus", "signed"), "open"),
                    optional("assessors", EMAILS, "mette@example.org"),
                    optional("sources", CODES, "observation;progress-notes"),
                    optional("signed_on", DATE, ""),
                    optional("exception", TEXT, ""),
                    optional("amends", whole(1, NUMBERS), ""),
                    optional("amendment_reason", TEXT, "")),
            Layout.of("Ratings", key("group", "assessment", "assessor", "item"),
                    List.of(to("Groups", "group"), to("Assessments", "group", "assessment"), to("Staff", "assessor")),
                    required("group", CODE, "F-2026"),
                    required("assessment", whole(1, NUMBERS), "1"),
                    required("assessor", ASSESSOR, "mette@example.org"),
                    required("item", whole(1, 999), "1"),
                    required("rating", RATING, "4"),
                    optional("rationale", TEXT, "Never more than nine present")));

    private AssessmentTables() {
    }
}
