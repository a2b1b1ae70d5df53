package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.imr.access.AuditEntry;
import org.imr.access.Caller;
import org.imr.access.ScopedStore;
import org.imr.kernel.NotFound;
import org.imr.kernel.Stale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A group that has ended goes on. */
class ReopenIT {

    private static final LocalDate START = Town.TODAY.minusDays(28);
    private static Town town;
    private static GroupService groups;

    @BeforeAll
    static void open() {
        town = new Town();
        groups = town.rooms.get(GroupService.class);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    @DisplayName("C5 a coordinator reopens a group with a reason: what its end did is taken back, what stood before stays")
    void takenBack() {
        town.group("O-01", START, 10);
        town.person("O-01", "O1-1", "Anna", START);
        town.person("O-01", "O1-2", "Bo", START);
        town.asFaye(() -> leave("O-01", "O1-2", Town.TODAY.minusDays(1)));
        town.asFaye(() -> {
            town.rooms.get(ScheduleService.class).cancel("O-01", 8, session("O-01", 8).version(), "Easter", false);
            return null;
        });
        end("O-01");
        assertThat(town.picture("O-01").sessions()).filteredOn(one -> one.date().isAfter(Town.TODAY)).allMatch(SessionLine::isCancelled);

        assertThatThrownBy(() -> town.asCora(() -> reopen("O-01", " "))).hasMessage("roster.reopen-reason");
        assertThatThrownBy(() -> town.asFaye(() -> reopen("O-01", "goes on"))).as("a facilitator does not").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asGert(() -> reopen("O-01", "goes on"))).isInstanceOf(NotFound.class);
        town.asCora(() -> reopen("O-01", "They want to go on"));

        GroupPicture group = town.picture("O-01");
        assertThat(group.isOver()).isFalse();
        assertThat(group.endedOn()).isNull();
        assertThat(group.sessions()).filteredOn(SessionLine::isCancelled).extracting(SessionLine::number).containsExactly(8);
        assertThat(group.members()).extracting(Stay::name).containsExactly("Anna");
        assertThat(trail("O-01")).anySatisfy(line -> {
            assertThat(line.action()).isEqualTo("reopened");
            assertThat(line.reason()).isEqualTo("They want to go on");
            assertThat(line.detail()).contains("sessions planned again:  -> 6, 7, 9, 10").contains("in the group again:  -> O1-1");
        });
        assertThatThrownBy(() -> town.asCora(() -> reopen("O-01", "again"))).hasMessage("roster.group-goes-on");
    }

    @Test
    @DisplayName("C5 what somebody has changed since the end stays as they left it; a stale form changes nothing")
    void changedSince() {
        town.group("O-02", START, 10);
        town.person("O-02", "O2-1", "Carl", START);
        int before = town.picture("O-02").version();
        end("O-02");
        town.asFaye(() -> leave("O-02", "O2-1", Town.TODAY.minusDays(2)));

        assertThatThrownBy(() -> town.asCora(() -> {
            groups.reopen("O-02", before, "goes on");
            return null;
        })).isInstanceOf(Stale.class);
        town.asCora(() -> reopen("O-02", "goes on"));
        assertThat(town.picture("O-02").stays()).extracting(Stay::left).containsExactly(Town.TODAY.minusDays(2));
    }

    private static void end(String code) {
        town.asFaye(() -> {
            groups.end(code, town.picture(code).version(), Group.Status.COMPLETED, Town.TODAY, null, "The group is complete");
            return null;
        });
    }

    private static Void reopen(String code, String reason) {
        groups.reopen(code, town.picture(code).version(), reason);
        return null;
    }

    private static Void leave(String group, String person, LocalDate day) {
        Stay stay = town.picture(group).stays().stream().filter(one -> one.participant().equals(person)).findFirst().orElseThrow();
        town.rooms.get(MembershipService.class).leave(group, person, stay.joined(), stay.version(), day, Membership.Reason.OWN_WISH);
        return null;
    }

    private static SessionLine session(String group, int number) {
        return town.picture(group).session(number).orElseThrow();
    }

    private static List<AuditEntry> trail(String group) {
        return town.rooms.as(Caller.SYSTEM, () -> {
            List<AuditEntry> found = new ArrayList<>();
            town.rooms.make(() -> found.addAll(town.rooms.get(ScopedStore.class).ask(AuditEntry.class)
                .where("e.groupCode = :group", "group", group).list()));
            return found;
        });
    }
}
