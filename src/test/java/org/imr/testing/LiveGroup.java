package org.imr.testing;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;

/**
 * A group of four of the facilitator's own, brought in by the programs' interface, of which each figure is known: five weekly sessions
 * have been held, one is to come, and its mid-way assessment has been due since the third, before that of any other group of the
 * tests. One person lacks a handout and a follow-up, nobody has seen a significant other, and cognitive-behavioural techniques were
 * used once.
 */
public final class LiveGroup {

    public static final List<String> NAMES = List.of("Amina", "Jonas", "Karla", "Noor");
    private static final LocalDate NEXT = LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(3);
    private static final int HELD = 5;
    private static final int SESSIONS = 6;
    private static final String EDUCATION = "review";

    private final String code;

    private LiveGroup(String code) {
        this.code = code;
    }

    /** Brings it in under that code. */
    public static LiveGroup bring(Http http, String code) {
        LiveGroup group = new LiveGroup(code);
        WalkGroup.send(http, group::fill);
        return group;
    }

    /** Brings in an assessment, number 1, being rated by the assessor as of the last session held. */
    public LiveGroup assess(Http http) {
        WalkGroup.send(http, zip -> WalkGroup.put(zip, "Assessments", "group,number,occasion,cut_off,scale,status,assessors",
            code + ",1,mid," + day(HELD) + ",imr-fidelity,rating," + Account.ASSESSOR.email() + "\n"));
        return this;
    }

    /** Somebody puts right that a handout had been given to the one who lacked it. */
    public void correct(Http http) {
        WalkGroup.send(http, zip -> WalkGroup.put(zip, "HandoutsGiven", "group,participant,handout,date",
            each(name -> code + "," + person(name) + ",recovery-strategies," + day(1))));
    }

    /** The day of the last session held. */
    public LocalDate lastHeld() {
        return day(HELD);
    }

    /** The day of a session, from 1. */
    public LocalDate day(int session) {
        return NEXT.plusWeeks(session - HELD - 1L);
    }

    private String person(String name) {
        return code + "-" + name.charAt(0);
    }

    private void fill(ZipOutputStream zip) throws IOException {
        LocalDate start = day(1);
        WalkGroup.put(zip, "Participants", "code,site,display_name,significant_other_consent,consent_on",
            each(name -> person(name) + ",FRB," + name + ",yes," + start));
        WalkGroup.put(zip, "Groups", "code,site,name,format,edition,start,planned_sessions,interval_days,minutes,status",
            code + ",FRB,Group " + code + ",closed,danish-2011," + start + "," + SESSIONS + ",7,60,running\n");
        WalkGroup.put(zip, "Facilitators", "group,staff,from", code + "," + Account.FACILITATOR.email() + "," + start + "\n");
        WalkGroup.put(zip, "Members", "group,participant,joined", each(name -> code + "," + person(name) + "," + start));
        WalkGroup.put(zip, "Sessions", "group,number,date,kind,status,minutes,planned_modules,modules,educational,cognitive_behavioural",
            IntStream.rangeClosed(1, SESSIONS).mapToObj(this::session).collect(Collectors.joining()));
        WalkGroup.put(zip, "Attendance", "group,session,participant,status", IntStream.rangeClosed(1, HELD)
            .mapToObj(n -> each(name -> code + "," + n + "," + person(name) + ",present")).collect(Collectors.joining()));
        WalkGroup.put(zip, "HandoutsGiven", "group,participant,handout,date", first(name -> code + "," + person(name) + ",recovery-strategies," + start));
        WalkGroup.put(zip, "Goals", "participant,number,words,set_on", each(name -> person(name) + ",1,Walk every day," + start));
        WalkGroup.put(zip, "GoalFollowUps", "participant,goal,date,group,session,note",
            first(name -> person(name) + ",1," + day(3) + "," + code + ",3,Went twice"));
    }

    private String session(int number) {
        boolean held = number <= HELD;
        return code + "," + number + "," + day(number) + ",group," + (held ? "held,60" : "planned,") + ",recovery-strategies,"
            + (held ? "recovery-strategies," + EDUCATION : ",") + "," + (number == 1 ? "role-play" : "") + "\n";
    }

    private interface Row {

        String of(String name);
    }

    private static String each(Row row) {
        return rows(NAMES.stream(), row);
    }

    /** For all but the last. */
    private static String first(Row row) {
        return rows(NAMES.stream().limit(NAMES.size() - 1), row);
    }

    private static String rows(Stream<String> names, Row row) {
        return names.map(row::of).collect(Collectors.joining("\n", "", "\n"));
    }
}
