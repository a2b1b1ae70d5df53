package org.imr.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A group of ten of the facilitator's own, brought in by the programs' interface: one session was held a week before, with homework for
 * each; yesterday's is still to be recorded. Each person has a goal with two steps, one of them open.
 */
public final class WalkGroup {

    public static final int PEOPLE = 10;
    private static final LocalDate YESTERDAY = LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusDays(1);
    private static final LocalDate BEFORE = YESTERDAY.minusDays(7);

    private final String code;

    private WalkGroup(String code) {
        this.code = code;
    }

    /** Brings it in under that code. */
    public static WalkGroup bring(Http http, String code) {
        WalkGroup group = new WalkGroup(code);
        send(http, group::fill);
        return group;
    }

    /** The session that is to be recorded. */
    public String session() {
        return "/groups/" + code + "/sessions/2";
    }

    /** The code of a person, from 1. */
    public String person(int number) {
        return code + "-" + number;
    }

    /**
     * Brings in two assessments: the first one being rated by the assessor, the second one, by two, before its consensus. They differ on
     * items 1, by one point, and 10, by two.
     */
    public WalkGroup assess(Http http) {
        String two = Account.ASSESSOR.email() + ";" + Account.COORDINATOR.email();
        send(http, zip -> {
            put(zip, "Assessments", "group,number,occasion,cut_off,scale,status,assessors",
                code + ",1,extra," + YESTERDAY + ",imr-fidelity,rating," + Account.ASSESSOR.email() + "\n"
                + code + ",2,mid," + YESTERDAY + ",imr-fidelity,consensus," + two + "\n");
            put(zip, "Ratings", "group,assessment,assessor,item,rating,rationale", IntStream.rangeClosed(1, 10)
                .mapToObj(item -> Stream.of(two.split(";")).map(who -> code + ",2," + who + "," + item + "," + rating(item, who.startsWith("k")) + ",Seen\n")
                    .collect(Collectors.joining())).collect(Collectors.joining()));
        });
        return this;
    }

    private static int rating(int item, boolean first) {
        return item == 1 ? first ? 4 : 3 : item == 10 ? first ? 5 : 3 : 3 + item % 3;
    }

    private void fill(ZipOutputStream zip) throws IOException {
        put(zip, "Participants", "code,site,display_name", each(n -> person(n) + ",FRB,Person " + (char) ('A' + n - 1)));
        put(zip, "Groups", "code,site,name,format,edition,start,planned_sessions,interval_days,minutes,status",
            code + ",FRB,Group " + code + ",closed,danish-2011," + BEFORE + ",36,7,60,running\n");
        put(zip, "Facilitators", "group,staff,from", code + "," + Account.FACILITATOR.email() + "," + BEFORE + "\n");
        put(zip, "Members", "group,participant,joined", each(n -> code + "," + person(n) + "," + BEFORE));
        put(zip, "Sessions", "group,number,date,kind,status,minutes,planned_modules,modules,educational",
            code + ",1," + BEFORE + ",group,held,60,recovery-strategies,recovery-strategies,review\n"
            + code + ",2," + YESTERDAY + ",group,planned,,recovery-strategies,,\n");
        put(zip, "Attendance", "group,session,participant,status", each(n -> code + ",1," + person(n) + ",present"));
        put(zip, "Homework", "group,session,participant,text", each(n -> code + ",1," + person(n) + ",Call somebody"));
        put(zip, "Goals", "participant,number,words,set_on", each(n -> person(n) + ",1,Walk every day," + BEFORE));
        put(zip, "GoalSteps", "participant,goal,number,text,done_on",
            each(n -> person(n) + ",1,1,Find my shoes," + BEFORE + "\n" + person(n) + ",1,2,Walk to the lake,"));
    }

    /** Writes the tables of an import. */
    public interface Tables {

        void write(ZipOutputStream zip) throws IOException;
    }

    static void send(Http http, Tables tables) {
        Http.Answer answer = post(http, tables);
        if (answer.status() != 200) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
    }

    /** Imports them, as the coordinator of all sites; gives what came of it. */
    public static Http.Answer post(Http http, Tables tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            tables.write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return http.send(http.request("/api/v1/exchange", "Authorization", "Bearer " + Account.TOKEN,
            "Content-Type", "application/zip").POST(HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray())));
    }

    private static String each(IntFunction<String> row) {
        return IntStream.rangeClosed(1, PEOPLE).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Writes one table of it; each row ends with its line. */
    public static void put(ZipOutputStream zip, String table, String columns, String rows) throws IOException {
        zip.putNextEntry(new ZipEntry(table + ".csv"));
        zip.write((columns + "\n" + rows).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
