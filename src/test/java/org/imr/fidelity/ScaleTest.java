package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is asked of a scale: its items, occasions, bands and rules, and nothing where it has none. */
class ScaleTest {

    private static final Scale SCALE = Course.SCALE;

    private static Scale without(List<Occasion> occasions, List<Item> items) {
        return new Scale(SCALE.code(), SCALE.version(), SCALE.digest(), SCALE.title(), SCALE.about(), SCALE.references(), occasions,
                SCALE.bandSets(), SCALE.sources(), SCALE.topicAreas(), SCALE.techniqueCategories(), SCALE.skills(), items, SCALE.published(), SCALE.review());
    }

    @Test
    @DisplayName("A4 items are found by number, from 1 to the last")
    void items() {
        assertThat(SCALE.item(0)).isEmpty();
        assertThat(SCALE.item(1)).contains(SCALE.items().get(0));
        assertThat(SCALE.item(13)).contains(SCALE.items().get(12));
        assertThat(SCALE.item(14)).isEmpty();
    }

    @Test
    @DisplayName("A4 an occasion is found by the rule by which it falls due, and the first with all items")
    void occasions() {
        assertThat(SCALE.due(Timing.When.HALF_WAY)).map(Occasion::code).contains("mid");
        assertThat(SCALE.due(Timing.When.FINISH)).map(Occasion::code).contains("end");
        assertThat(SCALE.due(Timing.When.REGULARLY)).map(Occasion::code).contains("extra");
        assertThat(SCALE.occasion("mid").flatMap(Occasion::due)).contains(new Timing(Timing.When.HALF_WAY, 4));
        assertThat(SCALE.whole()).map(Occasion::code).contains("end");
        assertThat(SCALE.fallsDue()).isTrue();

        Occasion mid = SCALE.occasion("mid").orElseThrow();
        Scale asked = without(List.of(new Occasion(mid.code(), mid.title(), mid.purpose(), mid.items(), Optional.empty())), SCALE.items());
        assertThat(asked.fallsDue()).isFalse();
        assertThat(asked.due(Timing.When.HALF_WAY)).isEmpty();
        assertThat(asked.whole()).isEmpty();
        assertThat(asked.occasion("end")).isEmpty();
    }

    @Test
    @DisplayName("A4 the item of a rule's kind is the first of it, and there may be none")
    void ruled() {
        assertThat(SCALE.ruled(Rule.Kind.PROGRAMME_LENGTH)).map(Item::number).contains(2);
        assertThat(SCALE.ruled(Rule.Kind.TECHNIQUE_SESSIONS)).map(Item::number).contains(8);
        assertThat(without(SCALE.occasions(), SCALE.items().subList(0, 1)).ruled(Rule.Kind.PROGRAMME_LENGTH)).isEmpty();
        assertThat(Judgement.shortfalls(without(SCALE.occasions(), SCALE.items().subList(0, 1)), WorkedExample.course().asOf(WorkedExample.D)))
                .isEmpty();
    }

    @Test
    @DisplayName("G7 a band set is found by its code; the first stands in where a scale has none of that code")
    void bandSets() {
        String second = SCALE.bandSets().get(1).code();
        assertThat(SCALE.bandSet(second)).contains(SCALE.bandSets().get(1));
        assertThat(SCALE.bandSetOrFirst(second)).isEqualTo(SCALE.bandSets().get(1));
        assertThat(SCALE.bandSet("none")).isEmpty();
        assertThat(SCALE.bandSetOrFirst("none")).isEqualTo(SCALE.bandSets().get(0));
        assertThat(SCALE.reference("none")).isEmpty();
        assertThat(SCALE.techniqueCategory("none")).isEmpty();
    }
}
