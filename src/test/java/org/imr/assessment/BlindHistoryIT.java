package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imr.access.Enrolled.PASSWORD;
import static org.imr.assessment.Programme.EXTRA;
import static org.imr.assessment.Programme.MID;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.imr.oversight.Change;
import org.imr.oversight.History;
import org.imr.oversight.HistoryService;
import org.imr.report.AuditService;
import org.imr.report.People;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the history of an assessment tells whom, from blind to signed. */
class BlindHistoryIT {

    private static final String ANN = "ann@b";
    private static final String BO = "bo@b";

    @Test
    @DisplayName("D9 G6 until all have submitted an assessor's history shows their own work alone; others see it when it is signed, with what was agreed; what each rated never; a workbook tells nothing agreed in another that is open")
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
            assertThat(read(programme, "finn@f", code)).filteredOn(line -> line.action().equals("agreed")).flatMap(History.Line::changes)
                .hasSize(10).contains(new Change("agreed", "", "1", "", "4"), new Change("agreed", "", "3", "", "3"));
            String group = programme.view("finn@f", code).head().group();
            assertThat(programme.as("finn@f", () -> programme.get(HistoryService.class).ofGroup(group, 0, 100)).lines().rows())
                .extracting(History.Line::kind).doesNotContain("assessment");

            String next = programme.open(EXTRA, ANN, BO);
            for (String who : List.of(ANN, BO)) {
                programme.rateAll(who, next, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
                programme.does(who, () -> programme.get(RatingService.class).submit(next));
            }
            programme.does(ANN, () -> programme.get(ConsensusService.class).takeAgreed(next));
            assertThat(told(programme, code)).as("of the signed one alone").hasSize(2).contains("agreed 3:  -> 3");
        }
    }

    /** What the audit workbook of that assessment tells of agreements, as the coordinator gets it. */
    private static List<String> told(Programme programme, String code) {
        return programme.as("cia@f", () -> {
            List<String> told = new ArrayList<>();
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(programme.get(AuditService.class).workbook(code, People.NAMES)))) {
                book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> told.add(cell.toString()))));
            }
            return told.stream().filter(text -> text.startsWith("agreed ")).toList();
        });
    }

    private static List<String> whoRated(Programme programme, String who, String code) {
        return read(programme, who, code).stream().filter(line -> line.action().equals("rated")).map(History.Line::by).toList();
    }

    private static List<History.Line> read(Programme programme, String who, String code) {
        return programme.as(who, () -> programme.get(HistoryService.class).ofAssessment(code, 0, 100)).lines().rows();
    }
}
