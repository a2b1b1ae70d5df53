package org.imr.exchange;

import static org.imr.exchange.Field.optional;
import static org.imr.exchange.Field.required;
import static org.imr.exchange.Kind.CODE;
import static org.imr.exchange.Kind.DATE;
import static org.imr.exchange.Kind.EMAIL;
import static org.imr.exchange.Kind.TEXT;
import static org.imr.exchange.Kind.YES_NO;
import static org.imr.exchange.Kind.whole;
import static org.imr.exchange.Kind.word;
import static org.imr.exchange.Layout.key;
import static org.imr.exchange.Reference.to;
import static org.imr.exchange.SessionTables.NUMBERS;

import java.util.List;

/** People's goals in their own words, and the contacts made with and for them. */
final class GoalTables {

    static final List<Layout> ALL = List.of(
            Layout.of("Goals", key("participant", "number"), List.of(to("Participants", "participant")),
                    required("participant", CODE, "F-001"),
                    required("number", whole(1, NUMBERS), "1"),
                    required("words", TEXT, "I want to sing in a choir again"),
                    required("set_on", DATE, "2026-03-02"),
                    optional("area", TEXT, ""),
                    optional("status", word("active", "reached", "changed", "laid-aside"), "active"),
                    optional("status_on", DATE, "")),
            Layout.of("GoalSteps", key("participant", "goal", "number"),
                    List.of(to("Participants", "participant"), to("Goals", "participant", "goal")),
                    required("participant", CODE, "F-001"),
                    required("goal", whole(1, NUMBERS), "1"),
                    required("number", whole(1, NUMBERS), "1"),
                    required("text", TEXT, "Find out which choirs there are"),
                    optional("done_on", DATE, "")),
            Layout.of("GoalFollowUps", key("participant", "goal", "date", "group", "session"),
                    List.of(to("Participants", "participant"), to("Goals", "participant", "goal"),
                            to("Groups", "group"), to("Sessions", "group", "session")),
                    required("participant", CODE, "F-001"),
                    required("goal", whole(1, NUMBERS), "1"),
                    required("date", DATE, "2026-03-09"),
                    optional("group", CODE, ""),
                    optional("session", whole(1, NUMBERS), ""),
                    optional("note", TEXT, "Found two choirs"),
                    optional("noticed_by", word("self", "facilitator", "significant-other"), "self"),
                    optional("helped", YES_NO, "no")),
            Layout.of("Contacts", key("participant", "number"),
                    List.of(to("Participants", "participant"), to("Staff", "staff")),
                    required("participant", CODE, "F-001"),
                    required("number", whole(1, NUMBERS), "1"),
                    required("date", DATE, "2026-03-10"),
                    required("kind", word("participant", "significant-other", "professional"), "participant"),
                    optional("reason", word("missed-session", "invitation", "goal", "catch-up", "other"),
                            "invitation"),
                    optional("staff", EMAIL, "mette@example.org"),
                    optional("note", TEXT, "")));

    private GoalTables() {
    }
}
