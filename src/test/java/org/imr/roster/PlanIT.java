package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.imr.access.AuditEntry;
import org.imr.access.ScopedStore;
import org.imr.curriculum.Edition;
import org.imr.kernel.NotFound;
import org.imr.kernel.Stale;
import org.imr.library.Definitions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanIT {

    private static Town town;
    private static PlanService plans;

    @BeforeAll
    static void open() {
        town = new Town();
        plans = town.rooms.get(PlanService.class);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    @DisplayName("C3 a group is founded with a plan that gives each module what it needs of the sessions there are")
    void founded() {
        town.group("N-01", Town.TODAY, edition("danish-2011").sessions(null));

        assertThat(plan("N-01").blocks()).extracting(block -> new Need(block.modules().get(0), block.sessions()))
            .isEqualTo(Need.of(edition("danish-2011"), null));
    }

    @Test
    @DisplayName("C3 a module is moved, lengthened and shortened; what is saved is traced, and an old form does not overwrite it")
    void arranged() {
        town.group("N-02", Town.TODAY, 33);
        String seen = course("N-02").seen();
        List<ModulePlan.Block> before = plan("N-02").blocks();

        change("N-02", (code, now) -> plans.move(code, now, 0, 2));
        change("N-02", (code, now) -> plans.more(code, now, 0));
        change("N-02", (code, now) -> plans.fewer(code, now, 3));

        List<ModulePlan.Block> after = plan("N-02").blocks();
        assertThat(after).extracting(ModulePlan.Block::modules).startsWith(before.get(1).modules(), before.get(2).modules(), before.get(0).modules());
        assertThat(after.get(0).sessions()).isEqualTo(before.get(1).sessions() + 1);
        assertThat(plan("N-02").sessions()).hasSize(33);
        assertThat(trail("N-02")).contains("plan rearranged");
        assertThatThrownBy(() -> town.asFaye(() -> move("N-02", seen))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> town.asFinn(() -> move("N-02", course("N-02").seen()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asGert(() -> move("N-02", course("N-02").seen()))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("C3 laid anew, what has been held stays and counts, and only what is to come changes")
    void laidAnew() {
        town.group("N-03", Town.TODAY.minusDays(21), 11);
        town.rooms.make(() -> town.rooms.get(ScopedStore.class).ask(Session.class).where("e.group.code = 'N-03' and e.number <= 3").list()
            .forEach(session -> {
                session.hold(List.of(), 60);
                session.teach(List.of("recovery-strategies"), List.of());
            }));
        assertThat(Pace.of(course("N-03")).ahead()).isEqualTo(-2);

        change("N-03", (code, now) -> plans.layAnew(code, town.picture(code).version(), now, null));

        assertThat(town.picture("N-03").session(3).orElseThrow().plannedModules()).as("of what is past").containsExactly("stress-vulnerability");
        assertThat(plan("N-03").sessions()).hasSize(8);
        assertThat(plan("N-03").sessions().stream().flatMap(List::stream)).startsWith("practical-facts", "stress-vulnerability")
            .endsWith("needs-met").hasSize(10);
        assertThat(Pace.of(course("N-03")).isEven()).isTrue();
        assertThat(trail("N-03")).contains("plan laid anew");
    }

    @Test
    @DisplayName("C4 a short-stay group has the four modules of its track, and another track later for what is to come")
    void track() {
        town.asCora(() -> {
            town.rooms.get(FoundingService.class).found(new NewGroup("N-04", "BAL", Town.facts("Short", Town.TODAY, 12), "revised", "short-stay",
                List.of("faye@example.org")));
            return null;
        });
        assertThat(town.picture("N-04").track()).isEqualTo("short-stay");
        assertThat(plan("N-04").blocks()).extracting(block -> block.modules().get(0))
            .containsExactly("practical-facts", "stress-vulnerability", "coping-with-stress", "using-medication");

        change("N-04", (code, now) -> plans.layAnew(code, town.picture(code).version(), now, null));

        assertThat(town.picture("N-04").track()).isNull();
        assertThat(plan("N-04").sessions().stream().flatMap(List::stream).distinct()).hasSize(11);
        assertThatThrownBy(() -> change("N-04", (code, now) -> plans.layAnew(code, town.picture(code).version(), now, "long-stay")))
            .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> change("N-04", (code, now) -> plans.layAnew(code, town.picture(code).version() - 1, now, null)))
            .isInstanceOf(Stale.class);
    }

    @Test
    @DisplayName("C1 C3 an open group goes round its modules")
    void round() {
        int once = edition("revised").sessions("short-stay");
        town.asCora(() -> {
            town.rooms.get(FoundingService.class).found(new NewGroup("N-05", "BAL", new GroupFacts("Ward", Group.Format.OPEN, Town.TODAY, null, null,
                2 * once, 2, 45, null), "revised", "short-stay", List.of("faye@example.org")));
            return null;
        });

        assertThat(plan("N-05").sessions().subList(0, once)).isEqualTo(plan("N-05").sessions().subList(once, 2 * once));
        assertThat(plan("N-05").sessions().stream().flatMap(List::stream).distinct()).hasSize(4);
        assertThat(Pace.of(course("N-05")).isEven()).isTrue();
    }

    private static Edition edition(String code) {
        return town.rooms.get(Definitions.class).edition(code);
    }

    private static Course course(String group) {
        GroupPicture picture = town.picture(group);
        return picture.course(Need.of(edition(picture.edition()), picture.track()));
    }

    private static ModulePlan plan(String group) {
        return course(group).plan();
    }

    private static void change(String group, BiConsumer<String, String> work) {
        String seen = course(group).seen();
        town.asFaye(() -> {
            work.accept(group, seen);
            return null;
        });
    }

    private static Void move(String group, String seen) {
        plans.move(group, seen, 0, 1);
        return null;
    }

    private static List<String> trail(String group) {
        List<String> actions = new ArrayList<>();
        town.rooms.make(() -> actions.addAll(town.rooms.get(ScopedStore.class).ask(AuditEntry.class).where("e.groupCode = :code", "code", group)
            .list(String.class, "e.action")));
        return actions;
    }
}
