package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.imr.roster.MoveService.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** To where somebody can be referred, and how often. */
class ReferIT {

    private static final LocalDate START = Town.TODAY.minusDays(28);
    private static Town town;
    private static MoveService moves;

    @BeforeAll
    static void open() {
        town = new Town();
        moves = town.rooms.get(MoveService.class);
        town.group("R-01", START, 10);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    @DisplayName("B4 a referral goes to another site; to one's own only where its coordinator chooses among groups that one does not reach")
    void places() {
        assertThat(town.asFaye(() -> moves.places("R-01"))).extracting(Place::code, Place::own).containsExactly(tuple("GLX", false), tuple("BAL", true));
        assertThat(town.asCora(() -> moves.places("R-01"))).extracting(Place::code).containsExactly("GLX");
        assertThat(town.asEverywhere(() -> moves.places("R-01"))).extracting(Place::code).containsExactly("GLX");
    }

    @Test
    @DisplayName("B4 who is referred is referred nowhere else until they are taken up, declined, or the referral is taken back")
    void once() {
        town.person("R-01", "R1-1", "Anna", START);
        town.asFaye(() -> refer("GLX"));
        assertThat(town.asFaye(() -> moves.referred("R1-1"))).get().extracting(ReferralLine::toSite).isEqualTo("Gladsaxe");
        Callable<Void> again = () -> refer("BAL");
        assertThatThrownBy(() -> town.asFaye(again)).hasMessage("roster.already-referred");

        town.asFaye(() -> {
            town.rooms.get(ReferralService.class).withdraw("R-01", "R1-1");
            return null;
        });
        assertThat(town.asFaye(() -> moves.referred("R1-1"))).isEmpty();
        town.asFaye(again);
        assertThat(town.asFaye(() -> moves.referred("R1-1"))).get().extracting(ReferralLine::toSite).isEqualTo("Ballerup");
    }

    private static Void refer(String site) {
        Stay stay = town.picture("R-01").stays().stream().filter(one -> one.participant().equals("R1-1")).findFirst().orElseThrow();
        moves.refer("R-01", "R1-1", stay.joined(), stay.version(), Town.TODAY, site, null);
        return null;
    }
}
