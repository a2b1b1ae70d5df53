package org.imr.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.kernel.NotFound;
import org.imr.testing.Rooms;
import org.imr.workbook.Fixtures;
import org.imr.workbook.Table;
import org.imr.workbook.TableFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Imports of small files: what is a fault, what is taken, what stays. */
abstract class ImportCases {

    private Installation installation;

    abstract Rooms rooms();

    @BeforeEach
    void open() {
        Rooms rooms = rooms();
        rooms.clock(Instant.parse("2026-11-20T08:00:00Z"));
        installation = new Installation(rooms);
    }

    @AfterEach
    void close() {
        installation.close();
    }

    private static Table table(String name, String columns, String... rows) {
        List<String> names = List.of(columns.split(","));
        return new Table(name, names, Arrays.stream(rows).map(row -> List.of(row.split(",", -1))).toList());
    }

    /** A site, a group with three sessions, two members of whom one joined late, one signed assessment. */
    static List<Table> programme() {
        List<Table> tables = new ArrayList<>(List.of(
            table("Sites", "code,name", "F,Frederiksberg", "007, B "),
            table("Staff", "email,name,roles", "Mette@example.org,Mette,facilitator@F", "karen@example.org,Karen,assessor@007"),
            table("Participants", "code,site,display_name,language", "P1,F,Anna,da", "P2,F,Bo,"),
            table("Groups", "code,site,name,format,edition,start,time,planned_sessions,interval_days,status,ended_on,facilitators",
                "G,F,Monday,closed,danish-2011,2026-03-02,14:30,3,7,completed,2026-03-20,mette@example.org"),
            table("Members", "group,participant,joined,left,left_reason", "G,P1,2026-03-02,,", "G,P2,2026-03-09,2026-03-16,moved"),
            table("Sessions", "group,number,date,kind,status,modules,topics,facilitators", "G,1,2026-03-02,group,held,recovery-strategies,a; b;,",
                "G,2,2026-03-09,group,held,,,mette@example.org", "G,3,2026-03-16,group,planned,,,"),
            table("Attendance", "group,session,participant,status,homework,significant_other_present,note", "G,1,P1,absent,done,yes, =1+1 ",
                "G,2,P1,present,,no,", "G,2,P2,late,none,,"),
            table("Goals", "participant,number,words,set_on", "P1,1,Sing again,2026-03-02"),
            table("GoalFollowUps", "participant,goal,date,group,session,note", "P1,1,2026-03-09,G,2,x", "P1,1,2026-03-12,,,y"),
            table("Trainings", "staff,kind,date,hours", "karen@example.org,supervision,2026-01-12,1.50"),
            table("Assessments", "group,number,occasion,cut_off,scale,status,assessors,signed_on",
                "G,1,mid,2026-03-10,imr-fidelity,signed,karen@example.org,2026-03-12")));
        tables.add(ratings("karen@example.org", 10));
        return tables;
    }

    private static Table ratings(String assessor, int items) {
        List<List<String>> rows = new ArrayList<>();
        for (int item = 1; item <= items; item++) {
            rows.add(List.of("G", "1", assessor, "" + item, item == 3 ? "cannot-rate" : "4"));
        }
        return new Table("Ratings", List.of("group", "assessment", "assessor", "item", "rating"), rows);
    }

    private List<TableFault> faults(Table... tables) {
        Map<String, Table> before = installation.tables();
        Outcome outcome = installation.take(List.of(tables));
        assertThat(installation.tables()).isEqualTo(before);
        assertThat(outcome.tables()).isEmpty();
        return outcome.faults();
    }

    private void take(Table... tables) {
        assertThat(installation.take(List.of(tables)).faults()).isEmpty();
    }

    private void hasProgramme() {
        assertThat(installation.take(programme()).faults()).isEmpty();
    }

    @Test
    @DisplayName("J1 what is odd is taken and given back verbatim: spaces, 007, formulas as text, halves, empty and no")
    void verbatim() {
        hasProgramme();
        Map<String, Table> tables = installation.tables();
        assertThat(tables.get("Sites").rows()).extracting(row -> row.get(0), row -> row.get(1))
            .containsExactly(tuple("007", " B "), tuple("F", "Frederiksberg"));
        assertThat(tables.get("Attendance").rows()).containsExactly(
            List.of("G", "1", "P1", "absent", "yes", "done", "", " =1+1 "), List.of("G", "2", "P1", "present", "no", "", "", ""),
            List.of("G", "2", "P2", "late", "", "none", "", ""));
        assertThat(tables.get("Sessions").rows().get(0)).contains("a; b;");
        assertThat(tables.get("Trainings").rows().get(0)).contains("1.5");
        assertThat(tables.get("Groups").rows().get(0)).contains("14:30", "Mette@example.org");
        assertThat(tables.get("Assessments").rows().get(0)).contains("signed", "2026-03-12");
        assertThat(tables.get("Goals").rows().get(0)).endsWith("", "");
    }

    @Test
    @DisplayName("J1 absent rows and absent columns stay; an empty cell clears; a known key is updated and counted")
    void updates() {
        hasProgramme();
        Outcome outcome = installation.take(List.of(table("Participants", "code,site,display_name,birth_year", "P1,F,Anne,1980", "P2,F,Bo,")));
        assertThat(outcome.tables()).isEqualTo(Map.of("Participants", new Count(0, 1, 1)));
        assertThat(installation.tables().get("Participants").rows()).extracting(row -> row.get(2), row -> row.get(3), row -> row.get(4))
            .containsExactly(tuple("Anne", "1980", "da"), tuple("Bo", "", ""));
        take(table("Participants", "code,site,display_name,birth_year,language", "P1,F,Anne,,"));
        assertThat(installation.tables().get("Participants").rows().get(0)).containsSubsequence("Anne", "", "");
        assertThat(installation.take(programme()).tables().get("Attendance")).isEqualTo(new Count(0, 0, 3));
    }

    @Test
    @DisplayName("J1 faults of every kind are told at once, each at its cell, and nothing is written")
    void allAtOnce() {
        hasProgramme();
        assertThat(faults(
            table("Sites", "code,name,colour", "N,New,red"),
            table("Groups", "code,site,name,format,edition,start,planned_sessions,interval_days,status",
                "H,F,Late,closed,danish-2011,2026-02-30,3,7,planned", "I,F,Else,closed,atlantis,2026-03-02,3,7,planned",
                "G,007,Monday,closed,danish-2011,2026-03-02,3,7,completed"),
            table("Sessions", "group,number,date,kind,status,modules", "G,4,2026-03-23,group,planned,", "G,5,2026-03-18,group,held,levitation"),
            table("Attendance", "group,session,participant,status", "G,1,P2,present", "G,3,P1,present", "G,2,P9,present", "G,2,P1,late",
                "G,2,P1,present"),
            table("Assessments", "group,number,occasion,cut_off,scale,status", "G,2,mid,2026-03-18,imr-fidelity,open",
                "G,3,end,2026-03-18,thermometer,open"),
            table("Ratings", "group,assessment,assessor,item,rating", "G,2,karen@example.org,1,6", "G,2,karen@example.org,11,3",
                "G,1,karen@example.org,1,5", "G,1,consensus,1,4"),
            table("HandoutsGiven", "group,participant,handout,date", "G,P1,phrenology,2026-03-02"),
            table("Members", "group,participant,joined,left", "G,P1,2026-03-17,2026-03-16")))
            .extracting(TableFault::table, TableFault::row, TableFault::column, TableFault::found, TableFault::key).containsExactly(
                tuple("Sites", 1, "colour", "colour", "column-known"),
                tuple("Groups", 2, "start", "2026-02-30", "date"),
                tuple("Groups", 3, "edition", "atlantis", "known-code"),
                tuple("Groups", 4, "site", "007", "site-of-group"),
                tuple("Members", 2, "left", "2026-03-16", "not-before"),
                tuple("Sessions", 2, "date", "2026-03-23", "planned-before-end"),
                tuple("Sessions", 3, "modules", "levitation", "known-module"),
                tuple("Attendance", 3, "session", "3", "session-held"),
                tuple("Attendance", 4, "participant", "P9", "reference"),
                tuple("Attendance", 6, "group, session, participant", "G, 2, P1", "key-once"),
                tuple("HandoutsGiven", 2, "handout", "phrenology", "known-handout"),
                tuple("Assessments", 3, "scale", "thermometer", "known-code"),
                tuple("Ratings", 2, "rating", "6", "rating"),
                tuple("Ratings", 3, "item", "11", "item-of-occasion"),
                tuple("Ratings", 4, "rating", "5", "assessment-open"),
                tuple("Ratings", 5, "item", "1", "assessment-open"));
    }

    @Test
    @DisplayName("J1 attendance of somebody who is not a member on that day is a fault")
    void notAMember() {
        hasProgramme();
        assertThat(faults(table("Attendance", "group,session,participant,status", "G,1,P2,present"))).extracting(TableFault::toString)
            .containsExactly("Attendance row 2 column participant: found \"P2\", expected somebody who is a member of G on 2026-03-02");
    }

    @Test
    @DisplayName("G8 nothing of a signed assessment changes by an import, and repeating it changes nothing")
    void signed() {
        hasProgramme();
        take(programme().toArray(Table[]::new));
        assertThat(faults(table("Assessments", "group,number,occasion,cut_off,scale,status,exception",
            "G,1,mid,2026-03-11,imr-fidelity,open,why not"))).extracting(TableFault::column, TableFault::key).containsExactly(
                tuple("cut_off", "assessment-open"), tuple("status", "assessment-open"), tuple("exception", "assessment-open"));
    }

    @Test
    @DisplayName("A4 J1 an assessment by another scale is taken with its occasions, sources and items, and given back")
    void anotherScale() {
        hasProgramme();
        String index = "general-organizational-index";
        assertThat(faults(table("Assessments", "group,number,occasion,cut_off,scale,sources",
            "G,2,mid,2026-03-10," + index + ",", "G,3,extra,2026-03-10," + index + ",observation")))
            .extracting(TableFault::row, TableFault::column, TableFault::key)
            .containsExactly(tuple(2, "occasion", "known-code"), tuple(3, "sources", "known-code"));
        Table assessed = table("Assessments", "group,number,occasion,cut_off,scale,status,assessors,sources,signed_on",
            "G,2,extra,2026-03-10," + index + ",signed,karen@example.org,written-material,2026-03-12");
        assertThat(faults(assessed, ofIndex(13))).extracting(TableFault::column, TableFault::found, TableFault::key)
            .containsExactly(tuple("item", "13", "item-of-occasion"));
        assertThat(faults(assessed, ofIndex(11))).extracting(TableFault::column, TableFault::key)
            .containsExactly(tuple("status", "all-rated"));
        take(assessed, ofIndex(12));
        assertThat(installation.tables().get("Assessments").rows()).anySatisfy(row -> assertThat(row).contains(index, "extra", "written-material"));
        assertThat(installation.tables().get("Ratings").rows()).hasSize(22);
    }

    private static Table ofIndex(int items) {
        return new Table("Ratings", List.of("group", "assessment", "assessor", "item", "rating"), IntStream.rangeClosed(1, items)
            .mapToObj(item -> List.of("G", "2", "karen@example.org", "" + item, "4")).toList());
    }

    @Test
    @DisplayName("J1 an assessment is signed only when every item is rated, by consensus or by the only assessor")
    void incomplete() {
        List<Table> tables = programme();
        tables.set(tables.size() - 1, ratings("karen@example.org", 8));
        assertThat(faults(tables.toArray(Table[]::new))).extracting(TableFault::table, TableFault::column, TableFault::key)
            .containsExactly(tuple("Assessments", "status", "all-rated"));
        tables.set(tables.size() - 1, ratings("consensus", 10));
        take(tables.toArray(Table[]::new));
    }

    @Test
    @DisplayName("J1 an end of a group before its planned sessions is a fault, unless the file moves them")
    void endBeforePlanned() {
        hasProgramme();
        Table ended = table("Groups", "code,site,name,format,edition,start,planned_sessions,interval_days,status,ended_on",
            "G,F,Monday,closed,danish-2011,2026-03-02,3,7,completed,2026-03-10");
        assertThat(faults(ended)).extracting(TableFault::column, TableFault::key).containsExactly(tuple("ended_on", "end-after-planned"));
        take(ended, table("Sessions", "group,number,date,kind,status", "G,3,2026-03-16,group,cancelled"));
    }

    @Test
    @DisplayName("K3 who does not follow all sites imports nothing, and nobody but an administrator makes administrators of others")
    void rights() {
        hasProgramme();
        byte[] file = Installation.file(List.of(table("Staff", "email,name,roles", "mette@example.org,Mette,facilitator@F;administrator",
            "new@example.org,New,administrator")), Form.ZIP);
        Caller atSite = Installation.caller(new Caller.RoleAt(Role.COORDINATOR, java.util.UUID.randomUUID(), "F"));
        assertThatThrownBy(() -> installation.take(atSite, file, Form.ZIP, true)).isInstanceOf(NotFound.class);
        assertThat(installation.take(file, Form.ZIP, false).faults()).extracting(TableFault::row, TableFault::key)
            .containsExactly(tuple(2, "administrator-by-administrator"));
        Caller administrator = Installation.caller(new Caller.RoleAt(Role.ADMINISTRATOR, null, null));
        assertThat(installation.take(administrator, file, Form.ZIP, false).faults()).isEmpty();
    }

    @Test
    @DisplayName("B2 a role that the list no longer names ends, unless its history goes on; an empty list is a person without roles")
    void roles() {
        hasProgramme();
        take(table("Staff", "email,name,roles", "mette@example.org,Mette,", "karen@example.org,Karen,coordinator@*;assessor@F"),
            table("RoleHistory", "staff,role,site,from,until", "karen@example.org,assessor,F,2026-01-01,",
                "karen@example.org,assessor,007,2025-01-01,2025-12-31"));
        Map<String, Table> tables = installation.tables();
        assertThat(tables.get("Staff").rows()).containsExactly(List.of("karen@example.org", "Karen", "assessor@F;coordinator@*"),
            List.of("Mette@example.org", "Mette", ""));
        assertThat(tables.get("RoleHistory").rows()).hasSize(2);
        take(tables.values().toArray(Table[]::new));
        assertThat(installation.tables()).isEqualTo(tables);
    }

    @Test
    @DisplayName("J1 whatever is not the file that it says to be is told as a fault, and nothing is written")
    void notAFile() throws IOException {
        hasProgramme();
        Map<String, Table> before = installation.tables();
        byte[] whole = installation.give(Installation.COORDINATOR, Form.XLSX);
        for (byte[] file : List.of(new byte[0], "hello".getBytes(), Arrays.copyOf(whole, whole.length / 2))) {
            for (Form form : Form.values()) {
                assertThat(installation.take(file, form, false).faults()).isNotEmpty();
            }
        }
        assertThat(installation.take(whole, Form.ZIP, false).faults()).isNotEmpty();
        assertThat(keys(Fixtures.bomb("Sites.csv", 201), Form.ZIP)).containsAnyOf("ratio", "inflated");
        assertThat(keys(Fixtures.changed(whole, "xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("<c r=\"B2\".*?</c>",
            "<c r=\"B2\"><f>1+1</f><v>2</v></c>")), Form.XLSX)).containsExactly("value-not-formula");
        assertThat(keys(Fixtures.changed(whole, "xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("\\?>",
            "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")), Form.XLSX)).containsExactly("no-doctype");
        assertThat(installation.tables()).isEqualTo(before);
    }

    private List<String> keys(byte[] file, Form form) {
        return installation.take(file, form, false).faults().stream().map(TableFault::key).toList();
    }
}
