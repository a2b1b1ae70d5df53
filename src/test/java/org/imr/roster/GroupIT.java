package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Slice;
import org.imr.kernel.Stale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupIT {

    private static Town town;
    private static GroupService groups;
    private static FoundingService founding;

    @BeforeAll
    static void open() {
        town = new Town();
        groups = town.rooms.get(GroupService.class);
        founding = town.rooms.get(FoundingService.class);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    @DisplayName("C1 C2 C3 a facilitator sets up a closed group at their own site, runs it, and finds its schedule laid with all modules")
    void found() {
        town.asFaye(() -> {
            founding.found(new NewGroup("A-01", "BAL", Town.facts("Spring", Town.TODAY.plusDays(8), 36), "danish-2011", List.of()));
            return null;
        });

        GroupPicture group = town.asFaye(() -> groups.group("A-01"));
        assertThat(group.editable()).isTrue();
        assertThat(group.editionVersion()).isEqualTo("2");
        assertThat(group.facilitators()).extracting(FacilitatorLine::name).containsExactly("Faye");
        assertThat(group.sessions()).hasSize(36).allMatch(SessionLine::isPlanned);
        assertThat(group.sessions().get(35).date()).isEqualTo(Town.TODAY.plusDays(8 + 35 * 7));
        assertThat(group.sessions().stream().flatMap(session -> session.plannedModules().stream()).distinct()).hasSize(11);
        assertThat(group.next()).map(SessionLine::number).contains(1);
    }

    @Test
    @DisplayName("C1 open and individual groups are set up too; the sessions of an individual one are one to one")
    void formats() {
        town.asCora(() -> {
            for (Group.Format format : List.of(Group.Format.OPEN, Group.Format.INDIVIDUAL)) {
                founding.found(new NewGroup("F-" + format, "BAL", new GroupFacts("F", format, Town.TODAY, null, null, 4, 2, null, null),
                    "revised", List.of("finn@example.org")));
            }
            return null;
        });

        assertThat(town.picture("F-OPEN").sessions()).allMatch(session -> session.kind() == Session.Kind.GROUP);
        assertThat(town.picture("F-INDIVIDUAL").sessions()).hasSize(4).allMatch(session -> session.kind() == Session.Kind.INDIVIDUAL);
    }

    @Test
    @DisplayName("C1 nobody sets up a group at another site, with a code in use, or run by somebody who is no facilitator there")
    void refused() {
        town.group("T-01", Town.TODAY, 4);

        assertThatThrownBy(() -> town.asFaye(() -> found("X-01", "GLX", "gert@example.org"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asGert(() -> found("T-01", "GLX", "gert@example.org"))).isInstanceOf(Rejected.class)
            .hasMessage("roster.code-taken");
        assertThatThrownBy(() -> town.asCora(() -> found("X-01", "BAL", "gert@example.org"))).isInstanceOf(NotFound.class);
        assertThat(town.asGert(founding::grounds)).extracting(FoundingService.Ground::site).containsExactly("GLX");
        assertThat(town.asCora(founding::grounds).get(0).facilitators()).extracting(FoundingService.Person::name).containsExactly("Faye", "Finn");
    }

    @Test
    @DisplayName("C1 K3 another site finds no group; a facilitator sees name, schedule and state of the other groups of their site alone")
    void scope() {
        town.group("S-01", Town.TODAY.plusDays(1), 4);

        assertThatThrownBy(() -> town.asGert(() -> groups.group("S-01"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asFinn(() -> groups.group("S-01"))).isInstanceOf(NotFound.class);
        assertThat(town.asGert(() -> groups.list(false, 0, 50)).rows()).isEmpty();
        assertThat(town.asFinn(() -> groups.neighbours())).extracting(Neighbour::name).contains("S-01");
        assertThat(town.asFaye(() -> groups.neighbours())).extracting(Neighbour::name).doesNotContain("S-01");
        assertThat(town.asGert(() -> groups.neighbours())).isEmpty();
    }

    @Test
    @DisplayName("C5 a group ends early with a reason; what was planned after it is cancelled and its roster is closed to newcomers")
    void endEarly() {
        town.group("E-01", Town.TODAY.minusDays(7), 4);
        int version = town.picture("E-01").version();

        assertThatThrownBy(() -> town.asFaye(() -> end("E-01", version, Group.Status.ENDED_EARLY, " "))).hasMessage("roster.group-end-reason");
        town.asFaye(() -> end("E-01", version, Group.Status.ENDED_EARLY, "Too few people"));

        GroupPicture ended = town.picture("E-01");
        assertThat(ended.status()).isEqualTo(Group.Status.ENDED_EARLY);
        assertThat(ended.sessions()).filteredOn(session -> session.date().isAfter(Town.TODAY)).hasSize(2)
            .allMatch(session -> session.isCancelled() && session.cancelledReason().equals("Group over"));
        assertThatThrownBy(() -> town.person("E-01", "LATE-1", "Lone", Town.TODAY)).hasMessage("roster.group-over");
        assertThat(town.asFaye(() -> groups.list(true, 0, 50)).rows()).extracting(GroupLine::code).contains("E-01");
    }

    @Test
    @DisplayName("C5 who is in a group when it is completed has completed it")
    void complete() {
        town.group("E-02", Town.TODAY.minusDays(21), 4);
        town.person("E-02", "E2-1", "Anna", Town.TODAY.minusDays(21));

        town.asFaye(() -> end("E-02", town.picture("E-02").version(), Group.Status.COMPLETED, null));

        assertThat(town.picture("E-02").stays()).allMatch(stay -> stay.reason() == Membership.Reason.COMPLETED && stay.left().equals(Town.TODAY));
        assertThat(town.picture("E-02").members()).hasSize(1);
    }

    @Test
    @DisplayName("C2 the facts of a group change, and a form that was opened before somebody else's change does not overwrite it")
    void change() {
        town.group("C-01", Town.TODAY, 4);
        int version = town.picture("C-01").version();

        town.asFaye(() -> change("C-01", version, "Summer"));

        assertThat(town.picture("C-01").name()).isEqualTo("Summer");
        assertThatThrownBy(() -> town.asCora(() -> change("C-01", version, "Autumn"))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> town.asGert(() -> change("C-01", version + 1, "Ours"))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("C1 the list and one group cost a fixed handful of statements, whatever the data")
    void statements() {
        town.group("N-01", Town.TODAY, 3);
        int one = town.rooms.statements(() -> town.asEverywhere(() -> groups.list(false, 0, 1)));
        for (int i = 2; i < 6; i++) {
            town.group("N-0" + i, Town.TODAY, 20);
            town.person("N-0" + i, "N-P" + i, "Nina", Town.TODAY);
        }

        int many = town.rooms.statements(() -> {
            Slice<GroupLine> page = town.asEverywhere(() -> groups.list(false, 0, 50));
            assertThat(page.rows()).hasSizeGreaterThan(5);
        });

        // Two more than the four of the list: the test itself asks which groups and sessions are the caller's.
        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(6);
        assertThat(town.rooms.statements(() -> town.picture("N-02"))).isLessThanOrEqualTo(7);
    }

    private static Void found(String code, String site, String facilitator) {
        founding.found(new NewGroup(code, site, Town.facts("X", Town.TODAY, 4), "danish-2011", List.of(facilitator)));
        return null;
    }

    private static Void end(String code, int version, Group.Status how, String reason) {
        groups.end(code, version, how, Town.TODAY, reason, "Group over");
        return null;
    }

    private static Void change(String code, int version, String name) {
        groups.change(code, version, Town.facts(name, LocalDate.of(2026, 3, 2), 4));
        return null;
    }
}
