package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.imr.access.ScopedStore;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RosterIT {

    private static final LocalDate START = Town.TODAY.minusDays(28);
    private static Town town;
    private static MembershipService members;
    private static ParticipantService people;

    @BeforeAll
    static void open() {
        town = new Town();
        members = town.rooms.get(MembershipService.class);
        people = town.rooms.get(ParticipantService.class);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    @DisplayName("B4 a person leaves with a reason and comes back: two stays, nothing deleted")
    void leaveAndComeBack() {
        town.group("R-01", START, 10);
        town.person("R-01", "R1-1", "Anna", START);

        town.asFaye(() -> leave("R-01", "R1-1", START, START.plusDays(7), Membership.Reason.HOSPITAL));
        assertThatThrownBy(() -> town.asFaye(() -> join("R-01", "R1-1", START.plusDays(7)))).isInstanceOf(Rejected.class)
            .hasMessage("roster.already-member");
        town.asFaye(() -> join("R-01", "R1-1", START.plusDays(21)));

        assertThat(town.picture("R-01").stays()).extracting(Stay::joined, Stay::left)
            .containsExactly(tuple(START, START.plusDays(7)), tuple(START.plusDays(21), null));
        assertThat(town.picture("R-01").members()).hasSize(1);
        assertThatThrownBy(() -> town.asFaye(() -> leave("R-01", "R1-1", START, null, null))).hasMessage("roster.came-back-before");
    }

    @Test
    @DisplayName("B4 leaving needs a reason and a day not before the first; a slip is put right")
    void leaving() {
        town.group("R-02", START, 10);
        town.person("R-02", "R2-1", "Bo", START);

        assertThatThrownBy(() -> town.asFaye(() -> leave("R-02", "R2-1", START, Town.TODAY, null))).hasMessage("roster.leave-reason");
        assertThatThrownBy(() -> town.asFaye(() -> leave("R-02", "R2-1", START, START.minusDays(1), Membership.Reason.MOVED)))
            .hasMessage("roster.left-before-joined");
        town.asFaye(() -> leave("R-02", "R2-1", START, Town.TODAY, Membership.Reason.MOVED));
        town.asFaye(() -> leave("R-02", "R2-1", START, null, null));

        assertThat(town.picture("R-02").stays()).allMatch(stay -> stay.left() == null && stay.reason() == null);
    }

    @Test
    @DisplayName("B3 people are found by name or code, in reach only; a facilitator takes in somebody new under the code proposed")
    void find() {
        town.group("R-03", START, 10);
        String code = town.asFaye(() -> members.proposeCode("R-03"));
        town.asFaye(() -> {
            members.joinNew("R-03", new NewPerson(code, "Søren 100%", 1984, "da"), START);
            return null;
        });

        assertThat(code).startsWith("BAL-P");
        assertThat(town.asFaye(() -> people.list("søren", 0, 20)).rows()).extracting(ParticipantLine::code).containsExactly(code);
        assertThat(town.asFaye(() -> people.list("100%", 0, 20)).rows()).hasSize(1);
        assertThat(town.asFaye(() -> people.list("%", 0, 20)).rows()).hasSize(1);
        assertThat(town.asFaye(() -> people.list(code.toLowerCase(), 0, 20)).rows().get(0).stays()).extracting(Stay::group).containsExactly("R-03");
        assertThat(town.asGert(() -> people.list("", 0, 20)).rows()).isEmpty();
        assertThatThrownBy(() -> town.asFaye(() -> {
            members.joinNew("R-03", new NewPerson(code, "Twice", null, null), START);
            return null;
        })).hasMessage("roster.code-taken");
    }

    @Test
    @DisplayName("B3 little is kept: name, birth year, language, phone, and consent for significant others with day and extent")
    void facts() {
        town.group("R-04", START, 10);
        town.person("R-04", "R4-1", "Dorte", START);

        town.asFaye(() -> {
            people.describe("R4-1", person("R4-1").version(), "Dorthe", 1971, "nb", "12 34 56 78");
            people.consent("R4-1", person("R4-1").version(), true, Town.TODAY, "Her sister may read the handouts");
            return null;
        });

        ParticipantPicture dorthe = town.asFaye(() -> people.participant("R4-1"));
        assertThat(dorthe.name()).isEqualTo("Dorthe");
        assertThat(dorthe.birthYear()).isEqualTo(1971);
        assertThat(dorthe.consent()).isTrue();
        assertThat(dorthe.consentOn()).isEqualTo(Town.TODAY);
        assertThat(dorthe.stays()).hasSize(1);
        assertThatThrownBy(() -> town.asFaye(() -> {
            people.describe("R4-1", dorthe.version(), "Dorthe", 2050, null, null);
            return null;
        })).hasMessage("roster.birth-year");
        assertThatThrownBy(() -> town.asFaye(() -> {
            people.describe("R4-1", dorthe.version() - 1, "Old", null, null, null);
            return null;
        })).isInstanceOf(Stale.class);
    }

    @Test
    @DisplayName("B4 K3 somebody who has moved on is the new site's to describe; the old site goes on reading what it recorded")
    void movedOn() {
        town.group("R-19", START, 10);
        town.person("R-19", "R19-1", "Frida", START);
        town.asFaye(() -> leave("R-19", "R19-1", START, START.plusDays(7), Membership.Reason.MOVED));
        town.rooms.make(() -> town.rooms.get(ScopedStore.class).ask(Participant.class).where("e.code = 'R19-1'").get().moveTo(town.gladsaxe));

        assertThat(town.asCora(() -> people.participant("R19-1")).name()).isEqualTo("Frida");
        assertThatThrownBy(() -> town.asCora(() -> describe("R19-1", "Other"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asFaye(() -> describe("R19-1", "Other"))).isInstanceOf(NotFound.class);
        town.asGert(() -> describe("R19-1", "Friida"));
        assertThat(town.asGert(() -> people.participant("R19-1")).name()).isEqualTo("Friida");
    }

    private static Void describe(String code, String name) {
        people.describe(code, people.participant(code).version(), name, null, null, null);
        return null;
    }

    @Test
    @DisplayName("B3 B4 K3 another site and another facilitator find neither the person nor the roster")
    void scope() {
        town.group("R-05", START, 10);
        town.person("R-05", "R5-1", "Else", START);

        assertThatThrownBy(() -> town.asGert(() -> people.participant("R5-1"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asFinn(() -> people.participant("R5-1"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asGert(() -> leave("R-05", "R5-1", START, Town.TODAY, Membership.Reason.MOVED))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asGert(() -> join("R-05", "R5-1", Town.TODAY))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asGert(() -> members.candidates("R-05", ""))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asGert(() -> members.proposeCode("R-05"))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("B4 who could join is offered: people of the site who are not in the group now")
    void candidates() {
        town.group("R-06", START, 10);
        town.group("R-07", START, 10);
        town.person("R-06", "R6-1", "Frida", START);
        town.person("R-07", "R7-1", "Frida", START);

        assertThat(town.asCora(() -> members.candidates("R-07", "frida"))).extracting(ParticipantLine::code).containsExactly("R6-1");
        town.asCora(() -> join("R-07", "R6-1", Town.TODAY));
        assertThat(town.asCora(() -> members.candidates("R-07", "frida"))).isEmpty();
        assertThat(town.asCora(() -> people.participant("R6-1")).stays()).hasSize(2);
    }

    @Test
    @DisplayName("B3 the list of people costs a fixed handful of statements")
    void statements() {
        town.group("R-08", START, 3);
        for (int i = 0; i < 12; i++) {
            town.person("R-08", "R8-" + i, "Gry", START);
        }

        assertThat(town.rooms.statements(() -> assertThat(town.asCora(() -> people.list("gry", 0, 10)).rows()).hasSize(10))).isLessThanOrEqualTo(5);
        assertThat(town.rooms.statements(() -> town.asCora(() -> people.participant("R8-1")))).isLessThanOrEqualTo(5);
    }

    private static ParticipantPicture person(String code) {
        return people.participant(code);
    }

    private static Void join(String group, String code, LocalDate day) {
        members.join(group, code, day);
        return null;
    }

    private static Void leave(String group, String code, LocalDate joined, LocalDate lastDay, Membership.Reason reason) {
        int version = town.picture(group).stays().stream().filter(stay -> stay.participant().equals(code) && stay.joined().equals(joined))
            .findFirst().orElseThrow().version();
        members.leave(group, code, joined, version, lastDay, reason);
        return null;
    }
}
