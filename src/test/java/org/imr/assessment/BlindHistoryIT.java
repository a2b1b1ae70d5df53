package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imr.access.Enrolled.PASSWORD;
import static org.imr.assessment.Programme.MID;

import java.util.List;
import org.imr.oversight.History;
import org.imr.oversight.HistoryService;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the history of an assessment tells whom, from blind to signed. */
class BlindHistoryIT {

    private static final String ANN = "ann@b";
    private static final String BO = "bo@b";

    @Test
    @DisplayName("D9 G6 until all have submitted an assessor's history shows their own work alone; others see it when it is signed; values never")
    void blind() {
        try (Rooms rooms = Rooms.onH2()) {
            Programme programme = new Programme(rooms);
            String code = programme.open(MID, ANN, BO);
            programme.rateAll(ANN, code, 4, 5, 3, 4, 4, 5, 3, 4, 4, 4);
            programme.rateAll(BO, code, 4, 5, 2, 4, 4, 5, 3, 4, 4, 4);
            assertThat(whoRated(programme, ANN, code)).hasSize(10).containsOnly(ANN);
            assertThat(whoRated(programme, BO, code)).hasSize(10).containsOnly(BO);
            assertThat(whoRated(programme, "cia@f", code)).isEmpty();
            assertThat(whoRated(programme, "finn@f", code)).isEmpty();

            programme.does(ANN, () -> programme.get(RatingService.class).submit(code));
            programme.does(BO, () -> programme.get(RatingService.class).submit(code));
            programme.does(ANN, () -> programme.get(ConsensusService.class).takeAgreed(code));
            programme.does(BO, () -> programme.get(ConsensusService.class).settle(code, 3, null, 3, null));
            assertThat(whoRated(programme, ANN, code)).hasSize(20);
            assertThat(whoRated(programme, "finn@f", code)).isEmpty();
            assertThat(read(programme, "finn@f", code)).extracting(History.Line::action).doesNotContain("agreed");

            programme.sign(ANN, code, PASSWORD);
            programme.sign(BO, code, PASSWORD);
            assertThat(whoRated(programme, "finn@f", code)).hasSize(20);
            assertThat(read(programme, "finn@f", code)).flatMap(History.Line::changes)
                .filteredOn(change -> change.field().equals("item")).allMatch(change -> change.from().isEmpty() && change.to().matches("\\d+"));
            String group = programme.view("finn@f", code).head().group();
            assertThat(programme.as("finn@f", () -> programme.get(HistoryService.class).ofGroup(group, 0, 100)).lines().rows())
                .extracting(History.Line::kind).doesNotContain("assessment");
        }
    }

    private static List<String> whoRated(Programme programme, String who, String code) {
        return read(programme, who, code).stream().filter(line -> line.action().equals("rated")).map(History.Line::by).toList();
    }

    private static List<History.Line> read(Programme programme, String who, String code) {
        return programme.as(who, () -> programme.get(HistoryService.class).ofAssessment(code, 0, 100)).lines().rows();
    }
}
