package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.access.Training;
import org.imr.access.TrainingService;
import org.imr.credential.Standing;
import org.imr.kernel.NotFound;
import org.imr.kernel.Stale;
import org.imr.library.Definitions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CredentialIT {

    private static final LocalDate START = LocalDate.of(2026, 1, 6);
    private static Town town;
    private static CredentialService credentials;
    private static TrainingService trainings;
    private static UUID faye;

    @BeforeAll
    static void open() {
        town = new Town();
        credentials = town.rooms.get(CredentialService.class);
        trainings = town.rooms.get(TrainingService.class);
        town.rooms.make(() -> {
            town.rooms.get(Definitions.class).load(List.of(Path.of("curriculum")), List.of(Path.of("fidelity-scales")), List.of(Path.of("requirements")));
            faye = town.rooms.get(ScopedStore.class).ask(Staff.class).where("e.email = 'faye@example.org'").get().id();
        });
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    @DisplayName("B6 a coordinator chooses what is asked, enters courses and supervision, and sees who needs what; the person sees it too")
    void standing() {
        town.group("C-01", START, 9);
        assertThat(town.asCora(() -> credentials.site("BAL")).people()).isEmpty();
        town.asCora(() -> choose("BAL", "norwegian-network"));
        lead("C-01", List.of("recovery-strategies", "practical-facts"), List.of("recovery-strategies", "needs-met"));
        town.asCora(() -> add(Training.Kind.BASE_COURSE, START.minusDays(30), "12"));
        town.asCora(() -> add(Training.Kind.SUPERVISION, START, "4.5"));

        SiteCredentials site = town.asCora(() -> credentials.site("BAL"));

        assertThat(site.people()).extracting(SiteCredentials.Person::name).containsExactly("Faye", "Finn");
        assertThat(site.people()).extracting(person -> person.standing().leave()).containsExactly(Standing.Leave.MAY_RUN, Standing.Leave.NOT_YET);
        List<Standing> own = town.asFaye(() -> credentials.own());
        assertThat(own).hasSize(1).isEqualTo(town.asCora(() -> credentials.of(faye)));
        assertThat(own.get(0).progress()).extracting(one -> one.have().intValueExact()).containsExactly(12, 6, 3);
        assertThat(own.get(0).progress().get(1).due()).contains(START.plusYears(1));
        assertThat(town.asFaye(() -> trainings.own())).hasSize(2);
        assertThat(town.rooms.statements(() -> town.asCora(() -> credentials.site("BAL")))).as("whatever their number").isLessThanOrEqualTo(8);
    }

    @Test
    @DisplayName("B6 an entry cannot lie in the future, be without hours or stand twice, and can be taken back")
    void entries() {
        assertThatThrownBy(() -> town.asCora(() -> add(Training.Kind.REFRESHER, Town.TODAY.plusDays(1), "6"))).hasMessage("access.training-day");
        assertThatThrownBy(() -> town.asCora(() -> add(Training.Kind.REFRESHER, Town.TODAY, "0"))).hasMessage("access.training-hours");
        town.asCora(() -> add(Training.Kind.REFRESHER, Town.TODAY, "6"));
        assertThatThrownBy(() -> town.asCora(() -> add(Training.Kind.REFRESHER, Town.TODAY, "6"))).hasMessage("access.training-there");
        UUID entry = town.asCora(() -> trainings.of(faye)).stream().filter(line -> line.kind() == Training.Kind.REFRESHER).findFirst().orElseThrow().id();

        assertThatThrownBy(() -> town.asGert(() -> remove(entry))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asFaye(() -> remove(entry))).isInstanceOf(NotFound.class);
        town.asCora(() -> remove(entry));

        assertThat(town.asCora(() -> trainings.of(faye))).noneMatch(line -> line.kind() == Training.Kind.REFRESHER);
    }

    @Test
    @DisplayName("B6 another site's coordinator sees nobody's credentials and chooses nothing")
    void otherSite() {
        assertThatThrownBy(() -> town.asGert(() -> credentials.site("BAL"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asGert(() -> credentials.of(faye))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asGert(() -> choose("BAL", "danish-practice"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asCora(() -> choose("BAL", "no-such-set"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asCora(() -> {
            credentials.choose("BAL", 99, null);
            return null;
        })).isInstanceOf(Stale.class);
    }

    @SafeVarargs
    private static void lead(String group, List<String>... modules) {
        town.rooms.make(() -> {
            ScopedStore store = town.rooms.get(ScopedStore.class);
            Staff leader = store.ask(Staff.class).where("e.id = :id", "id", faye).get();
            for (int i = 0; i < modules.length; i++) {
                Session session = store.ask(Session.class).where("e.group.code = :group and e.number = :number", "group", group, "number", i + 1).get();
                session.hold(List.of(leader), 60);
                session.teach(modules[i], List.of());
            }
        });
    }

    private static Void choose(String site, String set) {
        credentials.choose(site, town.asEverywhere(() -> credentials.site(site)).version(), set);
        return null;
    }

    private static Void add(Training.Kind kind, LocalDate date, String hours) {
        trainings.add(faye, kind, date, new BigDecimal(hours), "The network");
        return null;
    }

    private static Void remove(UUID entry) {
        trainings.remove(faye, entry);
        return null;
    }
}
