package org.imr.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.goal.GoalPicture;
import org.imr.goal.GoalService;
import org.imr.roster.ArrivalService;
import org.imr.testing.Rooms;
import org.imr.workbook.Table;
import org.imr.workbook.TableFault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bo left the group at F on 16 March and lives at N since; at N somebody has set a goal with Bo and called. */
class MovedIT {

    static Stream<Named<Supplier<Rooms>>> databases() {
        return Stream.of(Named.of("H2", Rooms::onH2), Named.of("PostgreSQL", Rooms::onPostgres));
    }

    private static List<Table> programme() {
        return List.of(
            table("Sites", "code,name", "F,Frederiksberg", "N,North"),
            table("Staff", "email,name,roles", "mette@f,Mette,facilitator@F", "nora@n,Nora,facilitator@N"),
            table("Participants", "code,site,display_name", "P1,F,Anna", "P2,N,Bo"),
            table("Groups", "code,site,name,format,edition,start,planned_sessions,interval_days,status",
                "G,F,Monday,closed,danish-2011,2026-03-02,3,7,running"),
            table("Members", "group,participant,joined,left,left_reason", "G,P1,2026-03-02,,", "G,P2,2026-03-02,2026-03-16,moved"),
            table("Goals", "participant,number,words,set_on,status,status_on", "P1,1,Sing,2026-04-02,reached,2026-05-02",
                "P2,1,Swim,2026-03-09,reached,2026-05-01", "P2,2,Sail,2026-03-10,laid-aside,2026-03-16", "P2,3,Fly,2026-03-17,active,"),
            table("GoalSteps", "participant,goal,number,text,done_on", "P2,1,1,Buy trunks,2026-03-15", "P2,1,2,Dive,2026-04-20", "P2,3,1,Flap,"),
            table("GoalFollowUps", "participant,goal,date,note", "P2,1,2026-03-12,at F", "P2,1,2026-04-12,at N", "P2,3,2026-04-12,at N"),
            table("Contacts", "participant,number,date,kind,staff", "P1,1,2026-04-02,participant,mette@f", "P2,1,2026-03-16,participant,mette@f",
                "P2,2,2026-04-02,participant,nora@n"));
    }

    private static Table table(String name, String columns, String... rows) {
        return new Table(name, List.of(columns.split(",")), Arrays.stream(rows).map(row -> List.of(row.split(",", -1))).toList());
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("B4 K3 the site that somebody left exports what it recorded until that day, the new one all")
    void moved(Supplier<Rooms> database) {
        byte[] file;
        try (Installation installation = open(database)) {
            assertThat(installation.take(programme()).faults()).isEmpty();
            GoalService goals = installation.rooms().get(GoalService.class);
            installation.rooms().as(coordinator(installation, "N"), () -> {
                GoalPicture swim = goals.goals("P2").stream().filter(goal -> goal.number() == 1).findFirst().orElseThrow();
                goals.reword("P2", 1, swim.version(), "Swim at N", "water");
                goals.rewordStep("P2", 1, 1, swim.steps().get(0).version(), "Buy them at N");
                goals.addStep("P2", 1, "Race at N");
                return null;
            });
            file = installation.give(coordinator(installation, "F"), Form.ZIP);
            Map<String, Table> old = Installation.tables(file, Form.ZIP);
            assertThat(rows(old, "Goals", 4)).containsExactly("P1,1,Sing,2026-04-02", "P2,1,Swim,2026-03-09", "P2,2,Sail,2026-03-10");
            assertThat(old.get("Goals").rows()).extracting(row -> row.get(5) + " " + row.get(6))
                .containsExactly("reached 2026-05-02", "active ", "laid-aside 2026-03-16");
            assertThat(rows(old, "GoalSteps", 5)).containsExactly("P2,1,1,Buy trunks,2026-03-15", "P2,1,2,Dive,");
            assertThat(rows(old, "GoalFollowUps", 3)).containsExactly("P2,1,2026-03-12");
            assertThat(rows(old, "Contacts", 3)).containsExactly("P1,1,2026-04-02", "P2,1,2026-03-16");
            assertThat(rows(old, "Staff", 1)).containsExactly("mette@f");

            Map<String, Table> fresh = Installation.tables(installation.give(coordinator(installation, "N"), Form.ZIP), Form.ZIP);
            assertThat(rows(fresh, "Goals", 2)).containsExactly("P2,1", "P2,2", "P2,3");
            assertThat(rows(fresh, "GoalSteps", 4)).containsExactly("P2,1,1,Buy them at N", "P2,1,2,Dive", "P2,1,3,Race at N", "P2,3,1,Flap");
            assertThat(rows(fresh, "Contacts", 2)).containsExactly("P2,1", "P2,2");
        }
        try (Installation empty = open(database)) {
            assertThat(empty.take(file, Form.ZIP, true).faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("J1 K3 who joins a group of another site on a day to come is of the old site until then, in an export too")
    void toCome(Supplier<Rooms> database) {
        try (Installation installation = open(database)) {
            assertThat(installation.take(programme()).faults()).isEmpty();
            assertThat(installation.take(List.of(
                table("Groups", "code,site,name,format,edition,start,planned_sessions,interval_days,status", "H,N,Friday,open,danish-2011,2026-11-06,3,7,running"),
                table("Members", "group,participant,joined", "H,P1,2026-11-27", "H,P2,2026-11-27"))).faults()).isEmpty();
            Map<String, Table> north = Installation.tables(installation.give(coordinator(installation, "N"), Form.ZIP), Form.ZIP);
            assertThat(rows(north, "Participants", 2)).containsExactly("P2,N");
            assertThat(rows(north, "Members", 2)).contains("H,P2").doesNotContain("H,P1");
            assertThat(rows(Installation.tables(installation.give(coordinator(installation, "F"), Form.ZIP), Form.ZIP), "Participants", 2)).contains("P1,F");

            installation.rooms().clock(Instant.parse("2026-11-27T08:00:00Z"));
            installation.rooms().make(() -> installation.rooms().get(ArrivalService.class).arrive());
            north = Installation.tables(installation.give(coordinator(installation, "N"), Form.ZIP), Form.ZIP);
            assertThat(rows(north, "Participants", 2)).containsExactly("P1,N", "P2,N");
            assertThat(rows(north, "Members", 2)).contains("H,P1", "H,P2");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("J1 K3 an import that says otherwise of the goals of somebody who has moved leaves the old site what stood there on the last day")
    void saidOtherwiseByImport(Supplier<Rooms> database) {
        try (Installation installation = open(database)) {
            assertThat(installation.take(programme()).faults()).isEmpty();
            List<Table> otherwise = List.of(
                table("Goals", "participant,number,words,set_on,area,status,status_on", "P1,1,Sing loud,2026-04-02,,active,",
                    "P2,1,Swim at N,2026-03-09,water,laid-aside,2026-03-10", "P2,2,Sail,2026-03-11,,active,"),
                table("GoalSteps", "participant,goal,number,text,done_on", "P2,1,1,Buy them at N,", "P2,1,2,Dive,2026-03-12"));
            assertThat(installation.take(otherwise).faults()).isEmpty();
            assertThat(installation.take(otherwise).tables().values()).as("twice changes nothing").extracting(Count::updated).containsOnly(0);
            installation.rooms().clock(Instant.parse("2026-11-21T08:00:00Z"));
            installation.take(List.of(table("Goals", "participant,number,words,set_on,status", "P2,1,Swim far,2026-03-09,reached")));

            Map<String, Table> old = Installation.tables(installation.give(coordinator(installation, "F"), Form.ZIP), Form.ZIP);
            assertThat(rows(old, "Goals", 7)).containsExactly("P1,1,Sing loud,2026-04-02,,active,", "P2,1,Swim,2026-03-09,,active,",
                "P2,2,Sail,2026-03-11,,laid-aside,2026-03-16");
            assertThat(rows(old, "GoalSteps", 5)).containsExactly("P2,1,1,Buy trunks,2026-03-15", "P2,1,2,Dive,");
            Map<String, Table> fresh = Installation.tables(installation.give(coordinator(installation, "N"), Form.ZIP), Form.ZIP);
            assertThat(rows(fresh, "Goals", 3)).contains("P2,1,Swim far").doesNotContain("P2,1,Swim");
            assertThat(rows(fresh, "GoalSteps", 5)).contains("P2,1,1,Buy them at N,", "P2,1,2,Dive,2026-03-12");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("J1 an arrival that was planned when the file was written and is past when it is read: the import says that the person is still of the old site")
    void cameMeanwhile(Supplier<Rooms> database) {
        byte[] file;
        try (Installation installation = open(database)) {
            installation.take(programme());
            installation.take(List.of(
                table("Groups", "code,site,name,format,edition,start,planned_sessions,interval_days,status", "H,N,Friday,open,danish-2011,2026-11-06,3,7,running"),
                table("Members", "group,participant,joined,left,left_reason", "G,P1,2026-03-02,2026-11-26,moved", "H,P1,2026-11-27,,")));
            file = installation.give(Installation.COORDINATOR, Form.ZIP);
        }
        try (Installation later = open(database)) {
            assertThat(later.take(file, Form.ZIP, true).warnings()).as("it is still to come").isEmpty();
            later.rooms().clock(Instant.parse("2026-11-30T08:00:00Z"));
            assertThat(later.take(file, Form.ZIP, false).warnings()).extracting(TableFault::table, TableFault::column, TableFault::found, TableFault::key)
                .containsExactly(tuple("Members", "participant", "P1", "site-of-member"));
            assertThat(rows(later.tables(), "Participants", 2)).as("given back as it was taken").contains("P1,F");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("J1 what steps had become of people who moved costs an export as many statements with many steps as with one")
    void statements(Supplier<Rooms> database) {
        assertThat(exported(database, 6)).isEqualTo(exported(database, 1));
    }

    /** The statements of an export by the site that Bo left, where so many of Bo's steps were said to be done since. */
    private static int exported(Supplier<Rooms> database, int steps) {
        try (Installation installation = open(database)) {
            assertThat(installation.take(programme()).faults()).isEmpty();
            for (String done : List.of("", "2026-04-20")) {
                installation.take(List.of(table("GoalSteps", "participant,goal,number,text,done_on", IntStream.range(10, 10 + steps)
                    .mapToObj(number -> "P2,1," + number + ",Step " + number + "," + done).toArray(String[]::new))));
            }
            return installation.rooms().statements(() -> installation.give(coordinator(installation, "F"), Form.ZIP));
        }
    }

    private static List<String> rows(Map<String, Table> tables, String name, int columns) {
        return tables.get(name).rows().stream().map(row -> String.join(",", row.subList(0, columns))).toList();
    }

    private static Installation open(Supplier<Rooms> database) {
        Rooms rooms = database.get();
        rooms.clock(Instant.parse("2026-11-20T08:00:00Z"));
        return new Installation(rooms);
    }

    private static Caller coordinator(Installation installation, String site) {
        Site[] found = new Site[1];
        installation.rooms().make(() -> found[0] = installation.rooms().get(ScopedStore.class).ask(Site.class)
            .where("e.code = :code", "code", site).get());
        return Installation.caller(new Caller.RoleAt(Role.COORDINATOR, found[0].id(), site));
    }
}
