package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every figure, held against what R says about the same data; `statistics.R` beside the data made the expected values. */
class AgainstRTest {

    private static final Path FOLDER = Path.of("src/test/resources/statistics");
    private static final double NEAR = 1e-8;

    /** One line of expected.csv; a value that is null is not defined. */
    private record Expected(String set, String figure, String of, Double value) {
    }

    private static List<Expected> expected() throws IOException {
        return Files.readAllLines(FOLDER.resolve("expected.csv")).stream().skip(1).map(line -> line.split(","))
            .map(cells -> new Expected(cells[0], cells[1], cells[2], cells[3].equals("NA") ? null : Double.valueOf(cells[3]))).toList();
    }

    private static List<String[]> lines(String set) {
        try (Stream<String> lines = Files.lines(FOLDER.resolve("data").resolve(set + ".csv"))) {
            return lines.map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Ratings ratings(String set) {
        return Ratings.of(lines(set).stream().skip(1)
            .map(row -> Arrays.stream(row).map(cell -> cell.isEmpty() ? null : Double.valueOf(cell)).toList()).toList());
    }

    @TestFactory
    @DisplayName("I4 each figure is R's, and where R has none ours says why")
    Stream<DynamicTest> figures() throws IOException {
        return expected().stream().map(one -> DynamicTest.dynamicTest("I4 " + one.set() + " " + one.figure() + " " + one.of(), () -> {
            Figure ours = ours(one);
            if (one.value() == null) {
                assertThat(ours.lack()).as("why there is none").isNotNull();
            } else {
                assertThat(ours.lack()).isNull();
                assertThat(ours.value()).isCloseTo(one.value(), within(NEAR * Math.max(1, Math.abs(one.value()))));
            }
        }));
    }

    @Test
    @DisplayName("I4 the published example of Shrout and Fleiss and that of Bland and Altman come out as printed")
    void published() {
        Ratings four = ratings("shrout-fleiss");
        assertThat(IntraclassCorrelation.oneWay(four).estimate().value()).isCloseTo(0.17, within(0.005));
        assertThat(IntraclassCorrelation.twoWay(four).estimate().value()).isCloseTo(0.29, within(0.005));
        assertThat(BlandAltman.of(ratings("bland-altman")).bias().value()).isCloseTo(-2.1, within(0.05));
    }

    @Test
    @DisplayName("I4 what cannot be computed says why")
    void reasons() {
        assertThat(WeightedKappa.LINEAR.of(ratings("no-variance")).lack()).isEqualTo(Lack.NO_VARIANCE);
        assertThat(IntraclassCorrelation.twoWay(ratings("no-variance")).estimate().lack()).isEqualTo(Lack.NO_VARIANCE);
        assertThat(Alpha.of(ratings("no-variance")).value().lack()).isEqualTo(Lack.NO_VARIANCE);
        assertThat(IntraclassCorrelation.oneWay(ratings("perfect")).lower().lack()).isEqualTo(Lack.NO_ERROR);
        assertThat(IntraclassCorrelation.twoWay(ratings("one-rater")).estimate().lack()).isEqualTo(Lack.ONE_RATER);
        assertThat(Agreement.of(ratings("one-rater")).exact().lack()).isEqualTo(Lack.ONE_RATER);
        assertThat(WeightedKappa.QUADRATIC.of(ratings("one-rater")).lack()).isEqualTo(Lack.ONE_RATER);
        assertThat(WeightedKappa.QUADRATIC.of(ratings("one-item")).lack()).isEqualTo(Lack.TOO_FEW);
        assertThat(Alpha.of(ratings("one-item")).value().lack()).isEqualTo(Lack.TOO_FEW);
        assertThat(BlandAltman.of(ratings("one-item")).lower().lack()).isEqualTo(Lack.TOO_FEW);
        assertThat(Agreement.of(ratings("nothing-shared")).exact().lack()).isEqualTo(Lack.NOTHING_SHARED);
        assertThat(Statistics.of(List.of()).median().lack()).isEqualTo(Lack.NOTHING_SHARED);
        assertThat(Statistics.of(List.of(4)).sd().lack()).isEqualTo(Lack.TOO_FEW);
        assertThat(Agreement.of(new Ratings(List.of())).linear().lack()).isEqualTo(Lack.NOTHING_SHARED);
    }

    private static Figure ours(Expected one) {
        Ratings all = ratings(one.set());
        String[] names = lines(one.set()).get(0);
        List<String> columns = Arrays.asList(names);
        if (one.of().equals("all")) {
            return overall(one.figure(), all);
        }
        if (one.of().contains("-")) {
            String[] pair = one.of().split("-");
            return ofPair(one.figure(), all.pair(columns.indexOf(pair[0]), columns.indexOf(pair[1])));
        }
        int rater = columns.indexOf(one.of());
        Statistics statistics = Statistics.of(all.rows().stream().map(row -> row.get(rater)).filter(Objects::nonNull).toList());
        return switch (one.figure()) {
            case "n" -> Figure.of(statistics.n());
            case "mean" -> statistics.mean();
            case "sd" -> statistics.sd();
            case "lower-quartile" -> statistics.lowerQuartile();
            case "median" -> statistics.median();
            default -> statistics.upperQuartile();
        };
    }

    private static Figure ofPair(String figure, Ratings pair) {
        BlandAltman apart = BlandAltman.of(pair);
        return switch (figure) {
            case "exact" -> Agreement.of(pair).exact();
            case "kappa-linear" -> WeightedKappa.LINEAR.of(pair);
            case "kappa-quadratic" -> WeightedKappa.QUADRATIC.of(pair);
            case "bias" -> apart.bias();
            case "bias-lower" -> apart.lower();
            default -> apart.upper();
        };
    }

    private static Figure overall(String figure, Ratings all) {
        Agreement agreement = Agreement.of(all);
        IntraclassCorrelation one = IntraclassCorrelation.oneWay(all);
        IntraclassCorrelation two = IntraclassCorrelation.twoWay(all);
        return switch (figure) {
            case "rows" -> Figure.of(agreement.n());
            case "exact" -> agreement.exact();
            case "kappa-linear" -> agreement.linear();
            case "kappa-quadratic" -> agreement.quadratic();
            case "icc1" -> one.estimate();
            case "icc1-lower" -> one.lower();
            case "icc1-upper" -> one.upper();
            case "icc2" -> two.estimate();
            case "icc2-lower" -> two.lower();
            case "icc2-upper" -> two.upper();
            default -> Alpha.of(all).value();
        };
    }
}
