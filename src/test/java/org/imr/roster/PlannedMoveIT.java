package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.imr.goal.GoalService;
import org.imr.kernel.NotFound;
import org.imr.oversight.History;
import org.imr.oversight.HistoryService;
import org.imr.session.PackService;
import org.imr.session.Packs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People go on at another site, on the day that was planned. */
class PlannedMoveIT {

    private static final LocalDate START = Town.TODAY.minusDays(28);
    private static Town town;
    private static MoveService moves;
    private static ParticipantService people;

    @BeforeAll
    static void open() {
        town = new Town();
        moves = town.rooms.get(MoveService.class);
        people = town.rooms.get(ParticipantService.class);
        town.groupAtGladsaxe("G-01", START);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    @DisplayName("B4 K3 a facilitator reaches no group of another site; the coordinator of all does both sides, and the person goes with it")
    void toAnotherSite() {
        town.group("M-03", START, 10);
        town.person("M-03", "M3-1", "Bo", START);

        assertThatThrownBy(() -> town.asFaye(() -> move("M-03", "M3-1", "G-01"))).isInstanceOf(NotFound.class);
        assertThat(town.picture("M-03").members()).as("nothing was done by halves").hasSize(1);
        town.asEverywhere(() -> move("M-03", "M3-1", "G-01"));
        town.arrive("2026-03-03T09:00:00Z");
        try {
            assertThat(town.asGert(() -> people.participant("M3-1")).siteName()).isEqualTo("Gladsaxe");
            assertThat(town.asFaye(() -> people.participant("M3-1")).editable()).as("the old site goes on reading").isFalse();
        } finally {
            town.rooms.clock(Instant.parse("2026-03-02T09:00:00Z"));
        }
    }

    @Test
    @DisplayName("B4 K3 a move that is planned ahead changes the site on its day, and not before")
    void plannedAhead() {
        town.group("M-13", START, 10);
        town.person("M-13", "M13-1", "Jens", START);
        town.asFaye(() -> goals().set("M13-1", "To sail", null, START));
        town.asEverywhere(() -> {
            Stay stay = stay("M-13", "M13-1");
            moves.move("M-13", "M13-1", stay.joined(), stay.version(), Town.TODAY.plusDays(8), "G-01");
            return null;
        });
        try {
            for (String day : List.of("2026-03-02T09:00:00Z", "2026-03-10T22:30:00Z")) {
                town.arrive(day);
                assertThat(town.asFaye(() -> people.participant("M13-1"))).as(day).extracting(ParticipantPicture::siteName, ParticipantPicture::editable)
                    .containsExactly("Ballerup", true);
                assertThatThrownBy(() -> town.asGert(() -> people.participant("M13-1"))).as(day).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> town.asGert(() -> goals().goals("M13-1"))).as(day).isInstanceOf(NotFound.class);
                assertThat(packs()).as(day).doesNotContain("M13-1");
                assertThat(town.picture("G-01").stays()).as("the new group knows who is to come").filteredOn(one -> one.participant().equals("M13-1"))
                    .singleElement().satisfies(one -> assertThat(one.isArriving()).isTrue());
            }
            town.arrive("2026-03-10T23:30:00Z");
            assertThat(town.asGert(() -> people.participant("M13-1"))).as("it is the eleventh in Denmark")
                .extracting(ParticipantPicture::siteName, ParticipantPicture::editable).containsExactly("Gladsaxe", true);
            assertThat(town.asGert(() -> goals().goals("M13-1"))).hasSize(1);
            assertThat(packs()).contains("M13-1");
            assertThat(town.asFaye(() -> people.participant("M13-1")).editable()).isFalse();
            assertThat(town.asGert(() -> town.rooms.get(HistoryService.class).ofPerson("M13-1", 0, 50)).lines().rows()).extracting(History.Line::action)
                .contains("moved");
        } finally {
            town.rooms.clock(Instant.parse("2026-03-02T09:00:00Z"));
        }
    }

    @Test
    @DisplayName("B4 K3 somebody who was to come and does not, so that their stay ends on its first day, stays with the old site")
    void calledOff() {
        town.group("M-14", START, 10);
        town.person("M-14", "M14-1", "Ole", START);
        town.asEverywhere(() -> {
            Stay stay = stay("M-14", "M14-1");
            moves.move("M-14", "M14-1", stay.joined(), stay.version(), Town.TODAY.plusDays(8), "G-01");
            return null;
        });
        town.asGert(() -> leave("G-01", "M14-1", Town.TODAY.plusDays(9), Membership.Reason.OWN_WISH));
        town.asFaye(() -> leave("M-14", "M14-1", null, null));
        try {
            town.arrive("2026-03-12T09:00:00Z");
            assertThat(town.asFaye(() -> people.participant("M14-1"))).extracting(ParticipantPicture::siteName, ParticipantPicture::editable)
                .containsExactly("Ballerup", true);
            assertThatThrownBy(() -> town.asGert(() -> people.participant("M14-1"))).isInstanceOf(NotFound.class);
            town.asGert(() -> leave("G-01", "M14-1", null, null));
            town.arrive("2026-03-12T09:10:00Z");
            assertThat(town.asGert(() -> people.participant("M14-1")).siteName()).as("they have come all the same").isEqualTo("Gladsaxe");
        } finally {
            town.rooms.clock(Instant.parse("2026-03-02T09:00:00Z"));
        }
    }

    /** Who lacks handouts of a module in the new group. */
    private static List<String> packs() {
        return town.asGert(() -> town.rooms.get(PackService.class).packs("G-01", null)).people().stream().map(Packs.PersonPack::code).toList();
    }

    private static Void leave(String group, String person, LocalDate lastDay, Membership.Reason why) {
        Stay stay = stay(group, person);
        town.rooms.get(MembershipService.class).leave(group, person, stay.joined(), stay.version(), lastDay, why);
        return null;
    }

    private static GoalService goals() {
        return town.rooms.get(GoalService.class);
    }

    private static Void move(String group, String person, String to) {
        Stay stay = stay(group, person);
        moves.move(group, person, stay.joined(), stay.version(), Town.TODAY, to);
        return null;
    }

    private static Stay stay(String group, String person) {
        return town.picture(group).stays().stream().filter(one -> one.participant().equals(person)).findFirst().orElseThrow();
    }
}
