package org.imr.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.imr.access.AuditEntry;
import org.imr.access.Caller;
import org.imr.access.Enrolled;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.StaffRole;
import org.imr.assessment.Assignment;
import org.imr.testing.Rooms;
import org.imr.workbook.Table;
import org.imr.workbook.TableFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an import must not do behind somebody's back: keep a signature, tell a rating, take the last administrator. */
class ImportGuardsIT {

    private static final String RATING = "group,assessment,assessor,item,rating,rationale";
    private Installation installation;

    @BeforeEach
    void open() {
        Rooms rooms = Rooms.onH2();
        rooms.clock(Instant.parse("2026-11-20T08:00:00Z"));
        installation = new Installation(rooms);
        take(table("Sites", "code,name", "F,Frederiksberg", "N,North"),
            table("Staff", "email,name,roles", "ann@n,Ann,assessor@N", "bo@n,Bo,assessor@N"),
            table("Groups", "code,site,name,format,edition,start,planned_sessions,interval_days,status",
                "G,F,Monday,closed,danish-2011,2026-03-02,36,7,running"),
            table("Assessments", "group,number,occasion,cut_off,scale,status,assessors", "G,1,mid,2026-07-02,imr-fidelity,consensus,ann@n;bo@n"),
            table("Ratings", RATING, "G,1,consensus,1,3,Agreed", "G,1,ann@n,1,3,Seen"));
    }

    @AfterEach
    void close() {
        installation.close();
    }

    private static Table rating(String assessor, int value, String why) {
        return table("Ratings", RATING, "G,1," + assessor + ",1," + value + "," + why);
    }

    private static Table table(String name, String columns, String... rows) {
        return new Table(name, List.of(columns.split(",")), Arrays.stream(rows).map(row -> List.of(row.split(",", -1))).toList());
    }

    private void take(Table... tables) {
        assertThat(installation.take(List.of(tables)).faults()).isEmpty();
    }

    @Test
    @DisplayName("G8 J1 an import that changes a rating takes back the signatures given; one that repeats it does not")
    void signatures() {
        installation.rooms().make(() -> store().ask(Assignment.class).where("e.staff.email = 'ann@n'").get().sign(Instant.now()));
        take(rating("consensus", 3, "Agreed"));
        assertThat(signed()).isEqualTo(1);
        take(rating("consensus", 4, "Agreed"));
        assertThat(signed()).isZero();
    }

    @Test
    @DisplayName("G6 K4 the trail of an import says which rating was changed, and not how")
    void trail() {
        take(rating("ann@n", 5, "Something secret"));
        installation.rooms().make(() -> assertThat(store().ask(AuditEntry.class).where("e.kind = 'Ratings'").list())
            .extracting(AuditEntry::code, AuditEntry::action, AuditEntry::detail)
            .contains(tuple("G/1/ann@n/1", "changed by import", "rating:  -> changed\nrationale:  -> changed"))
            .noneMatch(line -> line.toString().contains("secret")));
    }

    @Test
    @DisplayName("B2 K1 an end date in a file does not take the last administrator away")
    void lastAdministrator() {
        installation.rooms().make(() -> store().add(new StaffRole(Enrolled.add(store(), "ada@n", "Ada"), Role.ADMINISTRATOR, null,
            LocalDate.of(2026, 1, 1))));
        Caller administrator = Installation.caller(new Caller.RoleAt(Role.ADMINISTRATOR, null, null));
        for (String day : List.of("2026-11-19", "2027-01-01")) {
            byte[] file = Installation.file(List.of(table("RoleHistory", "staff,role,site,from,until", "ada@n,administrator,*,2026-01-01," + day)), Form.ZIP);
            assertThat(installation.take(administrator, file, Form.ZIP, false).faults()).extracting(TableFault::column, TableFault::key)
                .containsExactly(tuple("until", "last-administrator"));
        }
        byte[] two = Installation.file(List.of(table("RoleHistory", "staff,role,site,from,until", "bo@n,administrator,*,2026-01-01,2026-02-01")), Form.ZIP);
        assertThat(installation.take(administrator, two, Form.ZIP, false).faults()).isEmpty();
    }

    private ScopedStore store() {
        return installation.rooms().get(ScopedStore.class);
    }

    private long signed() {
        long[] count = new long[1];
        installation.rooms().make(() -> count[0] = store().ask(Assignment.class).where("e.signedAt is not null").count());
        return count[0];
    }
}
