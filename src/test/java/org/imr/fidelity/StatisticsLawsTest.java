package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatisticsLawsTest {

    private static final double NEAR = 1e-9;

    /** Tables of one to twelve things by two to five raters, here and there without a rating. */
    @Provide
    Arbitrary<List<List<Integer>>> tables() {
        Arbitrary<Integer> rating = Arbitraries.integers().between(1, 5).injectNull(0.05);
        return Arbitraries.integers().between(2, 5).flatMap(raters -> rating.list().ofSize(raters).list().ofMinSize(1).ofMaxSize(12));
    }

    private static Stream<Figure> all(Ratings ratings) {
        Agreement agreement = Agreement.of(ratings);
        IntraclassCorrelation one = IntraclassCorrelation.oneWay(ratings);
        IntraclassCorrelation two = IntraclassCorrelation.twoWay(ratings);
        return Stream.of(agreement.exact(), agreement.linear(), agreement.quadratic(), one.estimate(), one.lower(), one.upper(), two.estimate(),
            two.lower(), two.upper(), Alpha.of(ratings).value());
    }

    private static void same(Ratings one, Ratings other) {
        List<Figure> here = all(one).toList();
        List<Figure> there = all(other).toList();
        for (int i = 0; i < here.size(); i++) {
            assertThat(there.get(i).isKnown()).isEqualTo(here.get(i).isKnown());
            if (here.get(i).isKnown()) {
                double value = here.get(i).value();
                assertThat(there.get(i).value()).isCloseTo(value, within(1e-6 * Math.max(1, Math.abs(value))));
            }
        }
    }

    @Property(tries = 300)
    @Label("I4 agreement does not depend on the order of the raters or of the things rated")
    void orderIsNothing(@ForAll("tables") List<List<Integer>> table, @ForAll long seed) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, table.get(0).size()).boxed().toList());
        Collections.shuffle(places, new Random(seed));
        List<List<Integer>> other = new ArrayList<>();
        table.forEach(row -> other.add(new ArrayList<>(places.stream().map(row::get).toList())));
        Collections.shuffle(other, new Random(seed));
        same(Ratings.of(table), Ratings.of(other));
    }

    @Property(tries = 300)
    @Label("I4 agreement is the same when all ratings move by the same amount, or are counted from the other end")
    void scaleIsNothing(@ForAll("tables") List<List<Integer>> table) {
        same(Ratings.of(table), changed(table, value -> value + 3));
        same(Ratings.of(table), changed(table, value -> 6 - value));
    }

    private static Ratings changed(List<List<Integer>> table, java.util.function.UnaryOperator<Integer> change) {
        List<List<Integer>> other = new ArrayList<>();
        table.forEach(row -> other.add(new ArrayList<>(row.stream().map(value -> value == null ? null : change.apply(value)).toList())));
        return Ratings.of(other);
    }

    @Property(tries = 300)
    @Label("I4 every figure is finite, at most 1, and lies within its limits")
    void limitsHoldTheEstimate(@ForAll("tables") List<List<Integer>> table) {
        Ratings ratings = Ratings.of(table);
        all(ratings).filter(Figure::isKnown).forEach(figure -> assertThat(figure.value()).isLessThanOrEqualTo(1 + NEAR).isFinite());
        Stream.of(IntraclassCorrelation.oneWay(ratings), IntraclassCorrelation.twoWay(ratings)).filter(icc -> icc.lower().isKnown())
            .forEach(icc -> assertThat(icc.estimate().value()).isBetween(icc.lower().value() - NEAR, icc.upper().value() + NEAR));
    }

    @Property(tries = 200)
    @Label("I4 raters who give the same agree wholly: kappa and both correlations are 1, or there is nothing to tell apart")
    void equalRatings(@ForAll("tables") List<List<Integer>> table) {
        List<List<Integer>> equal = table.stream().map(row -> Collections.nCopies(row.size(), row.get(0) == null ? 3 : row.get(0))).toList();
        boolean varied = equal.stream().distinct().count() > 1;
        Ratings ratings = Ratings.of(equal);
        assertThat(Agreement.of(ratings).exact().value()).isEqualTo(1);
        for (Figure figure : List.of(WeightedKappa.LINEAR.of(ratings), WeightedKappa.QUADRATIC.of(ratings),
                IntraclassCorrelation.oneWay(ratings).estimate(), IntraclassCorrelation.twoWay(ratings).estimate())) {
            assertThat(figure.isKnown()).isEqualTo(varied);
            if (varied) {
                assertThat(figure.value()).isCloseTo(1, within(NEAR));
            }
        }
    }

    @Property(tries = 200)
    @Label("I4 quartiles and median stand in order between the lowest and the highest, and moving all ratings moves them")
    void quartilesInOrder(@ForAll("tables") List<List<Integer>> table) {
        List<Integer> values = table.stream().flatMap(List::stream).filter(java.util.Objects::nonNull).toList();
        Statistics found = Statistics.of(values);
        assertThat(found.n()).isEqualTo(values.size());
        if (found.n() > 0) {
            assertThat(List.of(Collections.min(values).doubleValue(), found.lowerQuartile().value(), found.median().value(),
                found.upperQuartile().value(), Collections.max(values).doubleValue())).isSorted();
            Statistics moved = Statistics.of(values.stream().map(value -> value + 2).toList());
            assertThat(moved.median().value()).isCloseTo(found.median().value() + 2, within(NEAR));
            assertThat(moved.sd().isKnown()).isEqualTo(found.sd().isKnown());
        }
    }

    @Property(tries = 200)
    @Label("I4 the second rater's distance from the first is the first's from the second, the other way round")
    void distanceBothWays(@ForAll("tables") List<List<Integer>> table) {
        Ratings ratings = Ratings.of(table);
        BlandAltman one = BlandAltman.of(ratings.pair(0, 1));
        BlandAltman other = BlandAltman.of(ratings.pair(1, 0));
        assertThat(one.n()).isEqualTo(other.n());
        if (one.lower().isKnown()) {
            assertThat(one.lower().value()).isCloseTo(-other.upper().value(), within(NEAR));
            assertThat(one.bias().value()).isBetween(one.lower().value() - NEAR, one.upper().value() + NEAR);
        }
    }

    @Property(tries = 200)
    @Label("I4 a distribution holds every rating of the item once, and those that could not be given apart")
    void distribution(@ForAll("tables") List<List<Integer>> table) {
        List<Integer> values = new ArrayList<>();
        table.forEach(values::addAll);
        ItemStatistics item = ItemStatistics.of(4, values);
        assertThat(item.distribution().stream().mapToInt(Integer::intValue).sum()).isEqualTo(item.statistics().n());
        assertThat(item.statistics().n() + item.cannotRate()).isEqualTo(values.size());
        assertThat(Arrays.asList(1, 2, 3, 4, 5)).hasSameSizeAs(item.distribution());
    }
}
