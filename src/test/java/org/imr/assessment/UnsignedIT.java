package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imr.access.Enrolled.PASSWORD;
import static org.imr.assessment.Programme.MID;

import java.util.List;
import java.util.stream.Stream;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is said of an assessment that is not signed yet, from open to signed. */
class UnsignedIT {

    private static final String ANN = "ann@b";
    private static final String BO = "bo@b";

    @Test
    @DisplayName("D1 G1 an open assessment is named to its group and its coordinator with who is waited for, and what is not agreed yet; to each assessor with what is theirs to do")
    void named() {
        try (Rooms rooms = Rooms.onH2()) {
            Programme programme = new Programme(rooms);
            assertThat(ofGroup(programme, "cia@f")).isEmpty();
            String code = programme.open(MID, ANN, BO);
            assertThat(steps(programme)).containsExactly(Unsigned.Step.RATE, Unsigned.Step.RATE);
            programme.rateAll(ANN, code, 4, 5, 3, 4, 4, 5, 3, 4, 4, 4);
            programme.does(ANN, () -> programme.get(RatingService.class).submit(code));
            programme.rateAll(BO, code, 4, 5, 2);
            assertThat(steps(programme)).containsExactly(Unsigned.Step.SUBMITTED, Unsigned.Step.RATE);
            assertThat(mine(programme, BO)).extracting(Unsigned::rated).containsExactly(3);
            assertThat(ofGroup(programme, "finn@f")).singleElement().satisfies(one -> {
                assertThat(one.code()).isEqualTo(code);
                assertThat(one.isBlind()).isTrue();
                assertThat(one.waiting()).singleElement().satisfies(bo -> assertThat(bo.name() + bo.rated()).isEqualTo("Bo3"));
                assertThat(one.unagreed()).as("they are still blind").isEmpty();
            });

            programme.rateAll(BO, code, 4, 5, 2, 4, 4, 5, 3, 4, 4, null);
            programme.does(BO, () -> programme.get(RatingService.class).submit(code));
            programme.does(ANN, () -> programme.get(ConsensusService.class).takeAgreed(code));
            assertThat(coordinated(programme, "cia@f")).singleElement().satisfies(one -> {
                assertThat(one.agreeing()).isTrue();
                assertThat(one.unagreed()).containsExactly(3, 10);
                assertThat(one.waiting()).extracting(AssessorLine::name).containsExactly("Ann", "Bo");
            });
            assertThat(coordinated(programme, "dan@all")).hasSize(1);
            assertThat(coordinated(programme, "cob@b")).as("of another site").isEmpty();
            assertThat(coordinated(programme, "finn@f")).isEmpty();
            assertThat(ofGroup(programme, ANN).get(0).unagreed()).containsExactly(3, 10);
            assertThat(ofGroup(programme, "finn@f").get(0).unagreed()).as("what is agreed is not theirs to know before it is signed").isEmpty();
            assertThat(ofGroup(programme, "cob@b")).isEmpty();

            assertThat(steps(programme)).as("item 3 and 10 wait for them").containsExactly(Unsigned.Step.AGREE, Unsigned.Step.AGREE);

            programme.does(BO, () -> programme.get(ConsensusService.class).settle(code, 3, null, 3, null));
            programme.does(BO, () -> programme.get(ConsensusService.class).settle(code, 10, null, 4, null));
            assertThat(steps(programme)).containsExactly(Unsigned.Step.SIGN, Unsigned.Step.SIGN);
            programme.sign(ANN, code, PASSWORD);
            assertThat(steps(programme)).containsExactly(Unsigned.Step.SIGNED, Unsigned.Step.SIGN);
            assertThat(coordinated(programme, "cia@f").get(0).waiting()).extracting(AssessorLine::name).containsExactly("Bo");
            assertThat(coordinated(programme, "cia@f").get(0).unagreed()).isEmpty();
            programme.sign(BO, code, PASSWORD);
            assertThat(coordinated(programme, "cia@f")).isEmpty();
            assertThat(ofGroup(programme, "finn@f")).isEmpty();
            assertThat(mine(programme, ANN)).isEmpty();
        }
    }

    private static List<Unsigned> ofGroup(Programme programme, String who) {
        return programme.as(who, () -> programme.get(UnsignedService.class).ofGroup("F-1"));
    }

    /** What Ann has to do, then Bo. */
    private static List<Unsigned.Step> steps(Programme programme) {
        return Stream.of(ANN, BO).flatMap(who -> mine(programme, who).stream()).map(Unsigned::step).toList();
    }

    private static List<Unsigned> mine(Programme programme, String who) {
        return programme.as(who, () -> programme.get(UnsignedService.class).mine());
    }

    private static List<Unsigned> coordinated(Programme programme, String who) {
        return programme.as(who, () -> programme.get(UnsignedService.class).coordinated());
    }
}
