package org.imr.exchange;

import static org.imr.exchange.Field.optional;
import static org.imr.exchange.Field.required;
import static org.imr.exchange.Kind.CODE;
import static org.imr.exchange.Kind.CODES;
import static org.imr.exchange.Kind.DATE;
import static org.imr.exchange.Kind.EMAILS;
import static org.imr.exchange.Kind.LANGUAGE;
import static org.imr.exchange.Kind.TEXT;
import static org.imr.exchange.Kind.TIME;
import static org.imr.exchange.Kind.YES_NO;
import static org.imr.exchange.Kind.whole;
import static org.imr.exchange.Kind.word;
import static org.imr.exchange.Kind.words;
import static org.imr.exchange.Layout.key;
import static org.imr.exchange.Reference.to;

import java.util.List;

/** What happens in a session, and the handouts and homework that leave it. */
final class SessionTables {

    /** The highest number a session, a goal, a contact or an assessment can have. */
    static final int NUMBERS = 1_000_000;

    static final List<Layout> ALL = List.of(
            Layout.of("Sessions", key("group", "number"), List.of(to("Groups", "group"), to("Staff", "facilitators")),
                    required("group", CODE, "F-2026"),
                    required("number", whole(1, NUMBERS), "1"),
                    required("date", DATE, "2026-03-02"),
                    optional("time", TIME, "14:30"),
                    required("kind", word("group", "individual"), "group"),
                    required("status", word("planned", "held", "cancelled"), "held"),
                    optional("cancelled_reason", TEXT, ""),
                    optional("minutes", whole(0, 1_440), "60"),
                    optional("planned_modules", CODES, "recovery-strategies"),
                    optional("modules", CODES, "recovery-strategies"),
                    optional("topics", TEXT, ""),
                    optional("facilitators", EMAILS, "mette@example.org"),
                    optional("motivational", words("link-to-goals", "hope", "pros-and-cons", "reframing"),
                            "link-to-goals;hope"),
                    optional("educational", words("interactive", "check-understanding", "break-down", "review"),
                            "interactive"),
                    optional("cognitive_behavioural", words("reinforcement", "shaping", "modelling", "role-play",
                            "cognitive-restructuring", "relaxation"), "reinforcement"),
                    optional("skills", words("coping-skills", "relapse-prevention", "behavioural-tailoring"), ""),
                    optional("note", TEXT, "")),
            Layout.of("Attendance", key("group", "session", "participant"),
                    List.of(to("Groups", "group"), to("Sessions", "group", "session"),
                            to("Participants", "participant")),
                    required("group", CODE, "F-2026"),
                    required("session", whole(1, NUMBERS), "1"),
                    required("participant", CODE, "F-001"),
                    required("status", word("present", "late", "online", "absent", "excused", "in-hospital"),
                            "present"),
                    optional("significant_other_present", YES_NO, "no"),
                    optional("homework", word("done", "partly", "not-done", "none"), "none"),
                    optional("homework_helped", YES_NO, ""),
                    optional("note", TEXT, "")),
            Layout.of("HandoutsGiven", key("group", "participant", "handout", "date"),
                    List.of(to("Groups", "group"), to("Participants", "participant"),
                            to("Sessions", "group", "session")),
                    required("group", CODE, "F-2026"),
                    required("participant", CODE, "F-001"),
                    required("handout", CODE, "recovery-strategies"),
                    required("date", DATE, "2026-03-02"),
                    optional("version", TEXT, ""),
                    optional("session", whole(1, NUMBERS), "1"),
                    optional("language", LANGUAGE, "en")),
            Layout.of("Homework", key("group", "session", "participant", "text"),
                    List.of(to("Groups", "group"), to("Sessions", "group", "session"),
                            to("Participants", "participant")),
                    required("group", CODE, "F-2026"),
                    required("session", whole(1, NUMBERS), "1"),
                    optional("participant", CODE, ""),
                    required("text", TEXT, "Ask someone what recovery means to them"),
                    optional("module", CODE, "recovery-strategies")));

    private SessionTables() {
    }
}
