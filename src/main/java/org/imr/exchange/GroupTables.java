package org.imr.exchange;

import static org.imr.exchange.Field.optional;
import static org.imr.exchange.Field.required;
import static org.imr.exchange.Kind.CODE;
import static org.imr.exchange.Kind.DATE;
import static org.imr.exchange.Kind.EMAIL;
import static org.imr.exchange.Kind.EMAILS;
import static org.imr.exchange.Kind.TEXT;
import static org.imr.exchange.Kind.TIME;
import static org.imr.exchange.Kind.whole;
import static org.imr.exchange.Kind.word;
import static org.imr.exchange.Layout.key;
import static org.imr.exchange.Reference.to;

import java.util.List;

/** Groups, who runs them, who waits for them and who is in them. */
final class GroupTables {

    static final List<Layout> ALL = List.of(
            Layout.of("Groups", key("code"), List.of(to("Sites", "site"), to("Staff", "facilitators")),
                    required("code", CODE, "F-2026"),
                    required("site", CODE, "F"),
                    required("name", TEXT, "Monday group"),
                    required("format", word("closed", "open", "individual"), "closed"),
                    required("edition", CODE, "danish-2011"),
                    optional("edition_version", TEXT, ""),
                    optional("track", CODE, ""),
                    required("start", DATE, "2026-03-02"),
                    optional("time", TIME, "14:30"),
                    optional("place", TEXT, "Room 2"),
                    required("planned_sessions", whole(0, 10_000), "36"),
                    required("interval_days", whole(0, 3_660), "7"),
                    optional("minutes", whole(0, 1_440), "60"),
                    optional("capacity", whole(0, 10_000), "8"),
                    required("status", word("planned", "running", "completed", "ended-early"), "running"),
                    optional("ended_on", DATE, ""),
                    optional("ended_reason", TEXT, ""),
                    optional("facilitators", EMAILS, "mette@example.org")),
            Layout.of("Facilitators", key("group", "staff", "from"),
                    List.of(to("Groups", "group"), to("Staff", "staff")),
                    required("group", CODE, "F-2026"),
                    required("staff", EMAIL, "mette@example.org"),
                    required("from", DATE, "2026-03-02"),
                    optional("until", DATE, "")),
            Layout.of("Waiting", key("group", "participant"),
                    List.of(to("Groups", "group"), to("Participants", "participant")),
                    required("group", CODE, "F-2026"),
                    required("participant", CODE, "F-001"),
                    required("since", DATE, "2026-02-02")),
            Layout.of("Members", key("group", "participant", "joined"),
                    List.of(to("Groups", "group"), to("Participants", "participant")),
                    required("group", CODE, "F-2026"),
                    required("participant", CODE, "F-001"),
                    required("joined", DATE, "2026-03-02"),
                    optional("left", DATE, ""),
                    optional("left_reason", word("completed", "moved", "own-wish", "other-commitment", "hospital",
                            "unknown", "died"), "")));

    private GroupTables() {
    }
}
