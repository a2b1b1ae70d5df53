package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imr.access.Enrolled.PASSWORD;
import static org.imr.assessment.Programme.MID;
import static org.imr.assessment.Programme.TODAY;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.imr.report.FeedbackReportService;
import org.imr.testing.Rooms;
import org.imr.workbook.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report to the group: drafted, written, released, and as a Word document. */
class FeedbackIT {

    private Programme programme;
    private FeedbackService feedback;
    private FeedbackReportService report;
    private String code;

    @BeforeEach
    void open() {
        programme = new Programme(Rooms.onH2());
        feedback = programme.get(FeedbackService.class);
        report = programme.get(FeedbackReportService.class);
        code = programme.open(MID, "ann@b");
        programme.rateAll("ann@b", code, 4, 5, 3, 4, null, 5, 3, 4, 4, 2);
    }

    @AfterEach
    void close() {
        programme.rooms.close();
    }

    @Test
    @DisplayName("G9 a draft is written once the assessment is signed: what was seen, strengths, what would lift each item below 5, how to read it")
    void drafted() {
        rejected("followup.not-signed", () -> begin("ann@b"));
        sign();
        begin("ann@b");
        FeedbackView view = view("ann@b");
        assertThat(view.language()).isEqualTo("da");
        assertThat(view.sections()).extracting(FeedbackSection::kind).startsWith(FeedbackPart.Kind.SEEN, FeedbackPart.Kind.STRENGTHS)
            .endsWith(FeedbackPart.Kind.READING).doesNotContain(FeedbackPart.Kind.CHANGE);
        assertThat(view.sections().stream().map(FeedbackSection::item).filter(item -> item != null)).containsExactly(1, 3, 4, 5, 7, 8, 9, 10);
        assertThat(text(FeedbackPart.Kind.STRENGTHS)).contains("(5)").doesNotContain("(4)");
        assertThat(text(FeedbackPart.Kind.READING)).contains("3,8").contains("9 vurderede punkter").contains("Ét punkt kunne ikke vurderes");
        rejected("followup.begun-already", () -> begin("ann@b"));
    }

    @Test
    @DisplayName("G9 K3 only its assessors write it; the group reads it when it is released, and the step of the timetable is done with that")
    void released() {
        programme.does("cia@f", () -> programme.get(ReviewService.class).plan(code, TODAY));
        sign();
        assertThat(programme.as("ann@b", () -> programme.get(ReviewService.class).tasks())).isEmpty();
        rejected("followup.not-begun", () -> programme.does("ann@b", () -> feedback.release(code)));
        begin("ann@b");
        for (String other : List.of("cia@f", "finn@f", "bo@b", "cob@b")) {
            absent(() -> begin(other));
            absent(() -> write(other, 1, "mine", 0));
            absent(() -> programme.does(other, () -> feedback.release(code)));
        }
        assertThat(view("cia@f").sections()).isNotEmpty();
        assertThat(view("finn@f").sections()).isEmpty();
        absent(() -> programme.as("finn@f", () -> report.document(code)));
        absent(() -> view("bo@b"));

        programme.does("ann@b", () -> feedback.release(code));
        assertThat(view("finn@f").sections()).isNotEmpty();
        assertThat(view("finn@f").releasedBy()).contains("Ann");
        assertThat(programme.as("finn@f", () -> programme.get(ReviewService.class).open(code)).lines().stream().filter(StepLine::isDone))
            .extracting(StepLine::code).containsExactly("report");
        rejected("followup.released-already", () -> programme.does("ann@b", () -> feedback.release(code)));
    }

    @Test
    @DisplayName("G9 a section is written anew, or left out; a second window is noticed")
    void written() {
        sign();
        begin("ann@b");
        int version = view("ann@b").sections().get(1).version();
        write("ann@b", 2, "You are kind to each other.", version);
        assertThat(text(FeedbackPart.Kind.STRENGTHS)).isEqualTo("You are kind to each other.");
        assertThatThrownBy(() -> write("ann@b", 2, "late", version)).isInstanceOf(Stale.class);
        write("ann@b", 1, "  ", view("ann@b").sections().get(0).version());
        assertThat(view("ann@b").sections().get(0).isWritten()).isFalse();
        absent(() -> write("ann@b", 99, "x", 0));
    }

    @Test
    @DisplayName("G9 the Word document says what the page says, in the eyes of another reader, and the same report gives the same bytes")
    void document(@TempDir Path folder) throws IOException, InterruptedException {
        Office.writerNeeded();
        sign();
        begin("ann@b");
        write("ann@b", 2, "I lytter.\n- Mål står med egne ord\n- =1+1 < 3 & \"så\"", view("ann@b").sections().get(1).version());
        byte[] docx = programme.as("ann@b", () -> report.document(code));
        assertThat(programme.as("cia@f", () -> report.document(code))).isEqualTo(docx);

        String read = Office.text(docx, folder);
        FeedbackView view = view("ann@b");
        assertThat(read).contains("Tilbagemelding til Group F-1").contains("Kladde.").contains("=1+1 < 3 & \"så\"").contains("Mål står med egne ord");
        view.sections().stream().filter(FeedbackSection::isWritten).flatMap(section -> section.text().lines())
            .forEach(line -> assertThat(read).contains(line.startsWith("- ") ? line.substring(2) : line));
        view.assessment().items().forEach(item -> assertThat(read).contains(item.number() + ". " + item.title().in("da")));
        view.assessment().counted().forEach(line -> assertThat(read).contains(line.rationale()));
    }

    private void sign() {
        programme.sign("ann@b", code, PASSWORD);
    }

    private void begin(String who) {
        programme.does(who, () -> report.begin(code));
    }

    private void write(String who, int position, String text, int version) {
        programme.does(who, () -> feedback.write(code, position, text, version));
    }

    private FeedbackView view(String who) {
        return programme.as(who, () -> feedback.open(code));
    }

    private String text(FeedbackPart.Kind kind) {
        return view("ann@b").sections().stream().filter(section -> section.kind() == kind).findFirst().orElseThrow().text();
    }

    private static void absent(Runnable move) {
        assertThatThrownBy(move::run).isInstanceOf(NotFound.class);
    }

    private static void rejected(String key, Runnable move) {
        assertThatThrownBy(move::run).isInstanceOfSatisfying(Rejected.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
