package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imr.access.Enrolled.PASSWORD;
import static org.imr.assessment.Programme.MID;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imr.fidelity.Agreement;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.imr.oversight.Change;
import org.imr.oversight.HistoryService;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two assessors, blind to each other until both have submitted, then a consensus; on both databases. */
class TwoAssessorsIT {

    private static final String ANN = "ann@b";
    private static final String BO = "bo@b";

    static Stream<Arguments> databases() {
        return Stream.of(Arguments.of("H2", (Supplier<Rooms>) Rooms::onH2), Arguments.of("PostgreSQL", (Supplier<Rooms>) Rooms::onPostgres));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    @DisplayName("G6 G8 blind until all have submitted, then agreed, signed by both and locked; whose signature falls is told by what")
    void fromBlindToSigned(String name, Supplier<Rooms> database) {
        try (Rooms rooms = database.get()) {
            Programme programme = new Programme(rooms);
            String code = programme.open(MID, ANN, BO);
            blind(programme, code);
            consensus(programme, code);
            unseen(programme, code);
            signatures(programme, code);
        }
    }

    private static void blind(Programme programme, String code) {
        programme.rateAll(ANN, code, 4, 5, 3, 4, 4, 5, 3, 4, 4, 4);
        programme.rateAll(BO, code, 4, 5, 2, 4, 4, 5, 3, 4, 4);
        rejected("assessment.incomplete", () -> submit(programme, BO, code));
        submit(programme, ANN, code);
        rejected("assessment.submitted", () -> programme.rate(ANN, code, 1, 5));

        assertThat(programme.view(BO, code).ratings()).hasSize(9).allMatch(line -> line.assessor().equals(BO));
        assertThat(programme.view(ANN, code).ratings()).hasSize(10).allMatch(line -> line.assessor().equals(ANN));
        assertThat(programme.view("cia@f", code).ratings()).isEmpty();
        assertThat(programme.view("finn@f", code).ratings()).isEmpty();
        assertThat(programme.view("cia@f", code).assessors()).extracting(AssessorLine::rated).containsExactly(10, 9);
        assertThatThrownBy(() -> programme.as(BO, () -> programme.get(ConsensusService.class).open(code))).isInstanceOf(NotFound.class);
        rejected("assessment.not-submitted", () -> programme.sign(ANN, code, PASSWORD));
    }

    private static void consensus(Programme programme, String code) {
        programme.rate(BO, code, 10, null);
        submit(programme, BO, code);
        ConsensusService consensus = programme.get(ConsensusService.class);
        ConsensusView view = programme.as(ANN, () -> consensus.open(code));
        assertThat(view.agreement()).extracting(Agreement::n, Agreement::leftOut, Agreement::alike, Agreement::nextTo)
            .as("item 10 could not be rated by one, item 3 differs by a point").containsExactly(9, 1, 8, 1);
        assertThat(view.rows().get(2).originals()).extracting(RatingLine::value).containsExactly(3, 2);
        assertThat(programme.view("cia@f", code).ratings()).isEmpty();

        assertThat(programme.as(ANN, () -> consensus.takeAgreed(code))).isPositive();
        assertThat(programme.as(BO, () -> consensus.takeAgreed(code))).as("nothing is left to take").isZero();
        rejected("assessment.incomplete", () -> programme.sign(ANN, code, PASSWORD));
        rejected("assessment.consensus-reason", () -> programme.does(BO, () -> consensus.settle(code, 3, null, 4, "")));
        rejected("assessment.rating-range", () -> programme.does(BO, () -> consensus.settle(code, 3, null, 6, "six")));
        rejected("assessment.item-not-now", () -> programme.does(BO, () -> consensus.settle(code, 11, null, 4, "eleven")));
        programme.does(BO, () -> consensus.settle(code, 3, null, 4, "A module more than both had counted"));
        programme.does(BO, () -> consensus.settle(code, 10, null, 4, null));
        assertThat(programme.as(ANN, () -> consensus.open(code)).rows().get(2).originals())
            .extracting(RatingLine::value).containsExactly(3, 2);
    }

    /** Ann signs on a page that she opened before Bo changed something: of that she has seen nothing. */
    private static void unseen(Programme programme, String code) {
        ConsensusService consensus = programme.get(ConsensusService.class);
        String seen = programme.view(ANN, code).seen();
        programme.does(BO, () -> consensus.settle(code, 3, version(programme, code), 5, "Thought again"));
        rejected("assessment.changed-since-seen", () -> programme.as(ANN, () -> programme.get(SigningService.class).sign(code, seen, PASSWORD)));
        programme.does(BO, () -> consensus.settle(code, 3, version(programme, code), 4, "A module more than both had counted"));
        programme.does(BO, () -> programme.get(RatingService.class).sources(code, List.of("observation")));
        rejected("assessment.sources-since-seen", () -> programme.as(ANN, () -> programme.get(SigningService.class).sign(code, seen, PASSWORD)));
        rejected("assessment.changed-since-seen", () -> programme.as(ANN, () -> programme.get(SigningService.class).sign(code, null, PASSWORD)));
        assertThat(programme.view(ANN, code).me().orElseThrow().signedAt()).isNull();
    }

    private static Integer version(Programme programme, String code) {
        return programme.as(BO, () -> programme.get(ConsensusService.class).open(code)).rows().get(2).version();
    }

    private static void signatures(Programme programme, String code) {
        assertThat(programme.sign(ANN, code, PASSWORD)).isTrue();
        assertThat(programme.view(ANN, code).head().isSigned()).isFalse();
        ConsensusService consensus = programme.get(ConsensusService.class);
        Integer version = programme.as(BO, () -> consensus.open(code)).rows().get(2).version();
        assertThatThrownBy(() -> programme.does(BO, () -> consensus.settle(code, 3, null, 3, null)))
            .as("Bo's page was opened before item 3 was settled").isInstanceOf(Stale.class);
        assertThat(programme.view(ANN, code).me().orElseThrow().signedAt()).as("a form that comes too late takes no signature back").isNotNull();
        programme.does(BO, () -> consensus.settle(code, 3, version, 3, null));
        assertThatThrownBy(() -> programme.does(ANN, () -> consensus.settle(code, 3, version, 4, "Late"))).isInstanceOf(Stale.class);
        assertThat(programme.view(ANN, code).me().orElseThrow().signedAt()).isNull();
        told(programme, code);

        assertThat(programme.sign(BO, code, PASSWORD)).isTrue();
        assertThat(programme.sign(ANN, code, PASSWORD)).isTrue();
        assertThat(programme.as(ANN, () -> programme.get(HistoryService.class).sinceSigned())).as("she has signed anew").isEmpty();
        AssessmentView signed = programme.view("finn@f", code);
        assertThat(signed.head().isSigned()).isTrue();
        assertThat(signed.intact()).contains(true);
        assertThat(signed.ratings()).hasSize(30);
        assertThat(signed.score().orElseThrow().sum()).isEqualTo(40);
        rejected("assessment.assessment-signed", () -> programme.does(BO, () -> programme.get(ConsensusService.class).settle(code, 3, null, 5, "late")));
    }

    /** Ann had signed for 4 in item 3, Bo has made it 3. */
    private static void told(Programme programme, String code) {
        HistoryService history = programme.get(HistoryService.class);
        assertThat(programme.as(ANN, history::sinceSigned)).containsOnlyKeys(code).extractingByKey(code).satisfies(since -> {
            assertThat(since.name(BO)).isEqualTo("Bo");
            assertThat(since.lines().rows()).singleElement().satisfies(line -> {
                assertThat(line.by()).isEqualTo(BO);
                assertThat(line.changes()).contains(new Change("agreed", "", "3", "4", "3"), new Change("signatures", "", "", ANN, ""));
            });
        });
        assertThat(programme.as(BO, history::sinceSigned)).as("Bo had not signed").isEmpty();
        assertThat(programme.as("cia@f", history::sinceSigned)).isEmpty();
        Integer version = programme.as(BO, () -> programme.get(ConsensusService.class).open(code)).rows().get(2).version();
        programme.does(BO, () -> programme.get(ConsensusService.class).settle(code, 3, version, 3, null));
        assertThat(programme.as(ANN, history::sinceSigned).get(code).lines().rows()).as("the same once more is no change").hasSize(1);
        programme.sign(ANN, code, PASSWORD);
        programme.does(ANN, () -> programme.get(ConsensusService.class).settle(code, 3, version, 3, "She had forgotten one"));
        assertThat(programme.as(ANN, history::sinceSigned)).as("she has taken it back herself").isEmpty();
    }

    private static void submit(Programme programme, String who, String code) {
        programme.does(who, () -> programme.get(RatingService.class).submit(code));
    }

    private static void rejected(String key, Runnable move) {
        assertThatThrownBy(move::run).isInstanceOfSatisfying(Rejected.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
