package org.imr.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imr.access.AuditEntry;
import org.imr.access.ScopedStore;
import org.imr.testing.Rooms;
import org.imr.workbook.Table;
import org.imr.workbook.TableFault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an import may do with assessments that a page would not, on both databases: refused with a trace, or taken with a warning. */
class OpenAssessmentImportIT {

    private static final String ASSESSMENT = "group,number,occasion,cut_off,scale,status,assessors,exception,amends,amendment_reason";
    private static final String RATING = "group,assessment,assessor,item,rating,rationale";

    private Installation installation;

    static Stream<Arguments> databases() {
        return Stream.of(Arguments.of("H2", (Supplier<Rooms>) Rooms::onH2), Arguments.of("PostgreSQL", (Supplier<Rooms>) Rooms::onPostgres));
    }

    private void on(Supplier<Rooms> database, Runnable work) {
        Rooms rooms = database.get();
        rooms.clock(Instant.parse("2026-11-20T08:00:00Z"));
        try (Installation opened = new Installation(rooms)) {
            installation = opened;
            assertThat(take(table("Sites", "code,name", "F,Frederiksberg", "N,North"),
                table("Staff", "email,name,roles", "ann@n,Ann,assessor@N", "own@f,Own,assessor@F", "runs@n,Runs,assessor@N", "past@n,Past,assessor@N"),
                table("RoleHistory", "staff,role,site,from,until", "past@n,facilitator,F,2025-01-01,2026-01-31"),
                table("Groups", "code,site,name,format,edition,start,planned_sessions,interval_days,status,facilitators",
                    "G,F,Monday,closed,danish-2011,2026-03-02,36,7,running,runs@n")).faults()).isEmpty();
            work.run();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    @DisplayName("G2 J1 an assessor of an open assessment who is not independent is taken, as the exchange says, with a warning by row; nobody is warned of an exception or of what is signed")
    void independence(String name, Supplier<Rooms> database) {
        on(database, () -> {
            Table open = table("Assessments", ASSESSMENT, "G,1,mid,2026-07-02,imr-fidelity,open,ann@n;own@f,,,", "G,2,end,2026-07-02,imr-fidelity,rating,runs@n;past@n,,,",
                "G,3,extra,2026-07-02,imr-fidelity,open,own@f,Nobody else is trained,,", "G,4,extra,2026-06-02,imr-fidelity,signed,own@f,,,");
            Outcome outcome = take(open, ratings("4", "own@f"));
            assertThat(outcome.faults()).isEmpty();
            assertThat(outcome.tables()).containsEntry("Assessments", new Count(4, 0, 0));
            assertThat(outcome.warnings()).extracting(TableFault::row, TableFault::column, TableFault::found, TableFault::key).containsExactly(
                tuple(2, "assessors", "own@f", "independent"), tuple(3, "assessors", "runs@n", "independent"), tuple(3, "assessors", "past@n", "independent"));
            assertThat(take(table("Groups", "code,site,name,format,edition,start,planned_sessions,interval_days,status",
                "G,F,Tuesday,closed,danish-2011,2026-03-02,36,7,running")).warnings()).isEmpty();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    @DisplayName("G5 G7 K4 an import with a rating of 0, 6 or 3.5, or of item 12 at mid-way, is refused whole, and the trail says what was wrong where")
    void forbidden(String name, Supplier<Rooms> database) {
        on(database, () -> {
            Outcome outcome = take(table("Assessments", ASSESSMENT, "G,1,mid,2026-07-02,imr-fidelity,rating,ann@n,,,"),
                table("Ratings", RATING, "G,1,ann@n,1,0,Seen", "G,1,ann@n,2,6,Seen", "G,1,ann@n,3,3.5,Seen", "G,1,ann@n,12,3,Seen", "G,1,ann@n,4,4,Seen"));
            assertThat(outcome.faults()).extracting(TableFault::row, TableFault::column, TableFault::found, TableFault::key).containsExactly(
                tuple(2, "rating", "0", "rating"), tuple(3, "rating", "6", "rating"), tuple(4, "rating", "3.5", "rating"),
                tuple(5, "item", "12", "item-of-occasion"));
            assertThat(installation.tables().get("Assessments").rows()).isEmpty();
            assertThat(refusals()).containsExactly("faults:  -> 4\nwhy:  -> Ratings rating rating; Ratings item item-of-occasion");
            byte[] again = Installation.file(List.of(table("Ratings", RATING, "G,9,ann@n,1,0,Seen")), Form.ZIP);
            assertThat(installation.take(again, Form.ZIP, true).faults()).isNotEmpty();
            assertThat(refusals()).as("a dry run tries nothing").hasSize(1);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    @DisplayName("K4 K5 what stood in a refused file is not on the trail: the name of a sheet or of a column may be somebody's")
    void ownWords(String name, Supplier<Rooms> database) {
        on(database, () -> {
            assertThat(take(table("Participants", "code,site,display_name,Anna Holm", "P1,F,Anna,x"), table("Anna Holm", "code", "P1")).faults())
                .extracting(TableFault::key).containsExactlyInAnyOrder("table-known", "column-known");
            assertThat(refusals()).singleElement().asString().contains("table-known", "Participants column-known").doesNotContain("Anna");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    @DisplayName("J1 where nothing is amended an export has the columns that every reader knows, and no others")
    void unamended(String name, Supplier<Rooms> database) {
        on(database, () -> {
            assertThat(take(table("Assessments", ASSESSMENT, "G,1,mid,2026-07-02,imr-fidelity,signed,ann@n,,,"), ratings("1", "ann@n")).faults()).isEmpty();
            Table assessments = installation.tables().get("Assessments");
            assertThat(assessments.columns()).contains("exception").doesNotContain("amends", "amendment_reason");
            assertThat(assessments.rows()).hasSize(1).allMatch(row -> row.size() == assessments.columns().size());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    @DisplayName("G8 J1 the exchange carries which assessment amends which, in any order of rows, and only as an amendment may be made")
    void amendments(String name, Supplier<Rooms> database) {
        on(database, () -> {
            Table both = table("Assessments", ASSESSMENT, "G,2,mid,2026-07-02,imr-fidelity,signed,ann@n,,1,Item 1 was misread",
                "G,1,mid,2026-07-02,imr-fidelity,signed,ann@n,,,");
            Table ratings = new Table("Ratings", List.of(RATING.split(",")),
                Stream.of("1", "2").flatMap(one -> ratings(one, "ann@n").rows().stream()).toList());
            assertThat(take(both, ratings).faults()).isEmpty();
            Map<String, Table> tables = installation.tables();
            assertThat(tables.get("Assessments").rows()).extracting(row -> row.get(1), row -> row.get(11), row -> row.get(12))
                .containsExactly(tuple("1", "", ""), tuple("2", "1", "Item 1 was misread"));
            assertThat(take(both, ratings).tables().get("Assessments")).isEqualTo(new Count(0, 0, 2));

            assertThat(take(table("Assessments", ASSESSMENT, "G,2,mid,2026-07-02,imr-fidelity,signed,ann@n,,,",
                "G,3,mid,2026-07-02,imr-fidelity,open,ann@n,,1,Once more", "G,4,mid,2026-07-02,imr-fidelity,open,ann@n,,3,It is open",
                "G,5,end,2026-07-02,imr-fidelity,open,ann@n,,2,Another occasion", "G,6,mid,2026-07-02,imr-fidelity,open,ann@n,,9,Not there",
                "G,7,mid,2026-07-02,imr-fidelity,open,ann@n,,2,")).faults())
                .extracting(TableFault::row, TableFault::column, TableFault::key).containsExactly(
                    tuple(2, "amends", "assessment-open"), tuple(2, "amendment_reason", "assessment-open"));
            assertThat(take(table("Assessments", ASSESSMENT,
                "G,3,mid,2026-07-02,imr-fidelity,open,ann@n,,1,Once more", "G,4,mid,2026-07-02,imr-fidelity,open,ann@n,,3,It is open",
                "G,5,end,2026-07-02,imr-fidelity,open,ann@n,,2,Another occasion", "G,6,mid,2026-07-02,imr-fidelity,open,ann@n,,9,Not there",
                "G,7,mid,2026-07-02,imr-fidelity,open,ann@n,,2,")).faults())
                .extracting(TableFault::row, TableFault::column, TableFault::key).contains(tuple(2, "amends", "to-amend"), tuple(3, "amends", "to-amend"),
                    tuple(4, "amends", "to-amend"), tuple(5, "amends", "to-amend"), tuple(6, "amendment_reason", "required"));
            assertThat(take(table("Assessments", ASSESSMENT, "G,3,mid,2026-07-02,imr-fidelity,open,ann@n,,2,Once more")).faults()).isEmpty();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    @DisplayName("J1 a reason for an amendment that does not say what it amends is a fault at its cell; beside what is known to be amended it is taken")
    void reasonAlone(String name, Supplier<Rooms> database) {
        on(database, () -> {
            for (String columns : List.of("group,number,occasion,cut_off,scale,status,assessors,exception,amends,amendment_reason",
                "group,number,occasion,cut_off,scale,status,assessors,exception,amendment_reason")) {
                assertThat(take(table("Assessments", columns, columns.contains("amends") ? "G,1,mid,2026-07-02,imr-fidelity,open,ann@n,,,Misread"
                    : "G,1,mid,2026-07-02,imr-fidelity,open,ann@n,,Misread")).faults()).singleElement()
                    .satisfies(fault -> assertThat(fault).extracting(TableFault::row, TableFault::column, TableFault::found, TableFault::key)
                        .containsExactly(2, "amendment_reason", "Misread", "with-amends"));
            }
            assertThat(take(table("Assessments", ASSESSMENT, "G,1,mid,2026-07-02,imr-fidelity,signed,ann@n,,,",
                "G,2,mid,2026-07-02,imr-fidelity,open,ann@n,,1,Misread"), ratings("1", "ann@n")).faults()).isEmpty();
            assertThat(take(table("Assessments", "group,number,occasion,cut_off,scale,amendment_reason", "G,2,mid,2026-07-02,imr-fidelity,Read again"))
                .faults()).isEmpty();
        });
    }

    private List<String> refusals() {
        List<String> found = new ArrayList<>();
        installation.rooms().make(() -> installation.rooms().get(ScopedStore.class).ask(AuditEntry.class)
            .where("e.kind = 'exchange' and e.action = 'refused'").order("e.sequence").list().forEach(one -> found.add(one.detail())));
        return found;
    }

    private static Table ratings(String assessment, String assessor) {
        return new Table("Ratings", List.of(RATING.split(",")), IntStream.rangeClosed(1, assessment.equals("4") ? 13 : 10)
            .mapToObj(item -> List.of("G", assessment, assessor, "" + item, "4", "Seen")).toList());
    }

    private Outcome take(Table... tables) {
        return installation.take(List.of(tables));
    }

    private static Table table(String name, String columns, String... rows) {
        return new Table(name, List.of(columns.split(",")), Arrays.stream(rows).map(row -> List.of(row.split(",", -1))).toList());
    }
}
