package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.imr.kernel.NotFound;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People wait for a place in a group, in order, and join it. */
class WaitingIT {

    private static final LocalDate START = Town.TODAY.minusDays(28);
    private static Town town;
    private static WaitingService waiting;
    private static MembershipService members;

    @BeforeAll
    static void open() {
        town = new Town();
        waiting = town.rooms.get(WaitingService.class);
        members = town.rooms.get(MembershipService.class);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    @DisplayName("B5 who has waited longest stands first, people of the site and new ones; whoever joins waits no longer")
    void inOrder() {
        town.group("W-01", START, 10);
        town.group("W-02", START, 10);
        town.person("W-02", "W2-1", "Bo", START);
        town.asFaye(() -> waits("W-01", "W1-1", "Anna", Town.TODAY.minusDays(2)));
        town.asCora(() -> {
            waiting.add("W-01", "W2-1", Town.TODAY.minusDays(5));
            return null;
        });

        assertThat(town.asFaye(() -> waiting.list("W-01"))).extracting(WaitingLine::name).containsExactly("Bo", "Anna");
        town.asFaye(() -> {
            members.join("W-01", "W1-1", Town.TODAY);
            return null;
        });
        assertThat(town.asFaye(() -> waiting.list("W-01"))).extracting(WaitingLine::name).containsExactly("Bo");
        assertThat(town.picture("W-01").members()).extracting(Stay::name).containsExactly("Anna");

        town.asCora(() -> {
            waiting.remove("W-01", "W2-1");
            waiting.remove("W-01", "W2-1");
            return null;
        });
        assertThat(town.asFaye(() -> waiting.list("W-01"))).isEmpty();
    }

    @Test
    @DisplayName("B5 nobody waits twice, for a group they are in, since a day to come, or for a group that is over")
    void rules() {
        town.group("W-03", START, 10);
        town.person("W-03", "W3-1", "Carl", START);
        town.asFaye(() -> waits("W-03", "W3-2", "Dan", Town.TODAY));

        assertThatThrownBy(() -> town.asFaye(() -> wait("W-03", "W3-1", Town.TODAY))).hasMessage("roster.already-member");
        assertThatThrownBy(() -> town.asFaye(() -> wait("W-03", "W3-2", Town.TODAY))).hasMessage("roster.already-waits");
        assertThatThrownBy(() -> town.asFaye(() -> waits("W-03", "W3-3", "Eva", Town.TODAY.plusDays(1)))).hasMessage("roster.waits-since");
        town.asCora(() -> {
            town.rooms.get(GroupService.class).end("W-03", town.picture("W-03").version(), Group.Status.ENDED_EARLY, Town.TODAY, "few", "over");
            return null;
        });
        assertThatThrownBy(() -> town.asFaye(() -> waits("W-03", "W3-4", "Fie", Town.TODAY))).hasMessage("roster.group-over");
    }

    @Test
    @DisplayName("B5 K3 another site finds neither the list nor anybody on it; a colleague may not put people on it")
    void scope() {
        town.group("W-04", START, 10);
        town.asFaye(() -> waits("W-04", "W4-1", "Gry", Town.TODAY));

        assertThat(town.asGert(() -> waiting.list("W-04"))).isEmpty();
        assertThatThrownBy(() -> town.asGert(() -> wait("W-04", "W4-1", Town.TODAY))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asFinn(() -> waits("W-04", "W4-2", "Hans", Town.TODAY))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asGert(() -> {
            waiting.remove("W-04", "W4-1");
            return null;
        })).isInstanceOf(NotFound.class);
        assertThat(town.asFaye(() -> waiting.list("W-04"))).hasSize(1);
    }

    private static Void wait(String group, String person, LocalDate since) {
        waiting.add(group, person, since);
        return null;
    }

    private static Void waits(String group, String code, String name, LocalDate since) {
        waiting.addNew(group, new NewPerson(code, name, 1990, "da"), since);
        return null;
    }
}
