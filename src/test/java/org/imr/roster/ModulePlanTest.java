package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.imr.kernel.Rejected;
import org.imr.roster.ModulePlan.Block;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ModulePlanTest {

    private static final List<Need> FOUR = List.of(new Need("a", 2), new Need("b", 4), new Need("c", 3), new Need("d", 3));

    @Provide
    Arbitrary<List<Need>> programme() {
        return Arbitraries.integers().between(1, 5).list().ofMinSize(1).ofMaxSize(14)
            .map(needs -> IntStream.range(0, needs.size()).mapToObj(i -> new Need("m" + i, needs.get(i))).toList());
    }

    @Property
    @Label("C3 a plan has its number of sessions, every module, in order, and no session without one")
    void complete(@ForAll("programme") List<Need> programme, @ForAll @IntRange(min = 1, max = 80) int sessions) {
        ModulePlan plan = ModulePlan.lay(programme, sessions);

        assertThat(plan.sessions()).hasSize(sessions).noneMatch(List::isEmpty);
        List<String> flat = plan.sessions().stream().flatMap(List::stream).toList();
        assertThat(flat.stream().distinct().toList()).isEqualTo(programme.stream().map(Need::module).toList());
        assertThat(flat).isSortedAccordingTo((x, y) -> Integer.compare(place(programme, x), place(programme, y)));
    }

    @Property
    @Label("C3 with a session for each, a session has one module; with fewer, a module has one session")
    void oneEach(@ForAll("programme") List<Need> programme, @ForAll @IntRange(min = 1, max = 80) int sessions) {
        ModulePlan plan = ModulePlan.lay(programme, sessions);

        if (sessions >= programme.size()) {
            assertThat(plan.sessions()).allMatch(modules -> modules.size() == 1);
        } else {
            assertThat(programme).allMatch(need -> count(plan, need.module()) == 1);
        }
    }

    @Property
    @Label("C3 as many sessions as are needed give each module its need; other numbers give who needs more never less")
    void proportional(@ForAll("programme") List<Need> programme, @ForAll @IntRange(min = 0, max = 60) int spare) {
        int whole = programme.stream().mapToInt(Need::sessions).sum();
        ModulePlan exact = ModulePlan.lay(programme, whole);
        ModulePlan other = ModulePlan.lay(programme, programme.size() + spare);

        assertThat(programme).allMatch(need -> count(exact, need.module()) == need.sessions());
        for (Need one : programme) {
            assertThat(programme).filteredOn(need -> need.sessions() < one.sessions())
                .allMatch(need -> count(other, need.module()) <= count(other, one.module()));
        }
    }

    @Property
    @Label("C3 a share is its quota rounded down or up, unless that were less than one session")
    void quota(@ForAll("programme") List<Need> programme, @ForAll @IntRange(min = 0, max = 60) int spare) {
        int sessions = programme.size() + spare;
        int whole = programme.stream().mapToInt(Need::sessions).sum();
        Assume.that(programme.stream().allMatch(need -> need.sessions() * sessions >= whole));

        ModulePlan plan = ModulePlan.lay(programme, sessions);
        assertThat(programme).allMatch(need -> Math.abs(count(plan, need.module()) - (double) need.sessions() * sessions / whole) < 1);
    }

    @Property
    @Label("C3 moving a block keeps what every module has, and moving it back gives the plan again")
    void moving(@ForAll("programme") List<Need> programme, @ForAll @IntRange(min = 1, max = 40) int sessions,
                @ForAll @IntRange(min = 0, max = 39) int one, @ForAll @IntRange(min = 0, max = 39) int other) {
        ModulePlan plan = ModulePlan.lay(programme, sessions);
        int blocks = plan.blocks().size();
        ModulePlan moved = plan.move(one % blocks, other % blocks);

        assertThat(moved.blocks().get(other % blocks)).isEqualTo(plan.blocks().get(one % blocks));
        assertThat(moved.blocks()).containsExactlyInAnyOrderElementsOf(plan.blocks());
        assertThat(moved.move(other % blocks, one % blocks)).isEqualTo(plan);
    }

    @Property
    @Label("C3 one session more or fewer changes two blocks by one session and no other, and no block goes")
    void lengths(@ForAll("programme") List<Need> programme, @ForAll @IntRange(min = 1, max = 40) int sessions, @ForAll @IntRange(min = 0, max = 39) int at) {
        ModulePlan plan = ModulePlan.lay(programme, sessions);
        int block = at % plan.blocks().size();

        if (plan.isLonger(block)) {
            differByOne(plan, plan.more(block), block, 1);
        } else {
            assertThatThrownBy(() -> plan.more(block)).isInstanceOf(Rejected.class);
        }
        if (plan.isShorter(block)) {
            differByOne(plan, plan.fewer(block), block, -1);
        } else {
            assertThatThrownBy(() -> plan.fewer(block)).isInstanceOf(Rejected.class);
        }
    }

    private static void differByOne(ModulePlan before, ModulePlan after, int block, int by) {
        assertThat(after.sessions()).hasSameSizeAs(before.sessions());
        assertThat(after.blocks()).extracting(Block::modules).isEqualTo(before.blocks().stream().map(Block::modules).toList());
        List<Integer> steps = IntStream.range(0, before.blocks().size())
            .mapToObj(i -> after.blocks().get(i).sessions() - before.blocks().get(i).sessions()).toList();
        assertThat(steps.get(block)).isEqualTo(by);
        assertThat(steps).filteredOn(step -> step != 0).containsExactlyInAnyOrder(1, -1);
    }

    @Property
    @Label("C3 round and round: each module in its turn for as many sessions as it needs")
    void rotation(@ForAll("programme") List<Need> programme, @ForAll @IntRange(min = 0, max = 90) int sessions) {
        ModulePlan plan = ModulePlan.rotate(programme, 0, 0, sessions);
        int whole = programme.stream().mapToInt(Need::sessions).sum();

        assertThat(plan.sessions()).hasSize(sessions).allMatch(modules -> modules.size() == 1);
        assertThat(plan.sessions().subList(0, Math.min(whole, sessions)))
            .isEqualTo(ModulePlan.lay(programme, whole).sessions().subList(0, Math.min(whole, sessions)));
        assertThat(IntStream.range(whole, Math.max(whole, sessions)).boxed())
            .allMatch(i -> plan.sessions().get(i).equals(plan.sessions().get(i - whole)));
    }

    @Test
    @DisplayName("C3 four modules over twelve, six and two sessions")
    void examples() {
        assertThat(text(ModulePlan.lay(FOUR, 12))).isEqualTo("a a b b b b c c c d d d");
        assertThat(text(ModulePlan.lay(FOUR, 6))).isEqualTo("a b b c c d");
        assertThat(text(ModulePlan.lay(FOUR, 2))).isEqualTo("a,b c,d");
        assertThat(text(ModulePlan.lay(List.of(), 2))).isEqualTo(" ");
        assertThat(text(ModulePlan.rotate(FOUR, 1, 3, 6))).isEqualTo("b c c c d d");
    }

    @Test
    @DisplayName("C3 a free session is what a longer module takes first")
    void free() {
        ModulePlan plan = new ModulePlan(List.of(List.of("a"), List.of("b"), List.of(), List.of("c")));

        assertThat(text(plan.more(0))).isEqualTo("a a b c");
        assertThat(text(plan.more(3))).isEqualTo("a b c c");
    }

    private static String text(ModulePlan plan) {
        return plan.sessions().stream().map(modules -> String.join(",", modules)).reduce((x, y) -> x + " " + y).orElse("");
    }

    private static int place(List<Need> programme, String module) {
        return programme.stream().map(Need::module).toList().indexOf(module);
    }

    private static long count(ModulePlan plan, String module) {
        return plan.sessions().stream().filter(modules -> modules.contains(module)).count();
    }
}
