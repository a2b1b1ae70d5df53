package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imr.access.Enrolled.PASSWORD;
import static org.imr.assessment.Programme.EXTRA;
import static org.imr.assessment.Programme.MID;

import java.nio.file.Path;
import org.imr.testing.Databases;
import org.imr.testing.KillableServer;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The command of the README, as its reader gives it: the built war, started to verify and nothing else. */
class VerifyCommandIT {

    private static final Path FOLDER = Path.of("target/verified");
    private static final String ANN = "ann@b";

    @Test
    @DisplayName("G8 one character changed behind the application's back is named by assessment, item and field, and the process ends with 1")
    void named() throws Exception {
        try (KillableServer server = new KillableServer(FOLDER)) {
            try (Rooms rooms = Rooms.on(Databases.h2File(FOLDER.resolve("data/imr")))) {
                Programme programme = new Programme(rooms);
                String code = programme.open(MID, ANN);
                programme.rateAll(ANN, code, 4, 5, 3, 4, 4, 5, 3, 4, 4, 4);
                programme.sign(ANN, code, PASSWORD);
                String other = programme.open(EXTRA, ANN);
                programme.rateAll(ANN, other, 4, 5, 3, 4, 4, 5, 3, 4, 4, 4, 3, 3, 3);
                programme.sign(ANN, other, PASSWORD);
                rooms.sql("update rating set rationale = replace(rationale, 'item 3', 'item 8') where item = 3"
                    + " and assessment_id = (select id from assessment where number = 1)");
            }
            assertThat(server.end("-DIMR_VERIFY=true")).isEqualTo(1);
            assertThat(server.log()).contains("Signed assessment F-1-1: record-changed",
                "    item 3 | ann@b | rationale: signed \"Seen by ann@b in item 3\", now \"Seen by ann@b in item 8\"",
                "Signed assessment F-1-2: intact", "Verified 2 signed assessments; 1 are not.")
                .doesNotContain("IMR Manager is ready");
        }
    }
}
