package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.imr.access.Enrolled.PASSWORD;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Staff;
import org.imr.fidelity.Scale;
import org.imr.goal.Goal;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.library.Definitions;
import org.imr.oversight.ItemOverview;
import org.imr.oversight.ProgrammeService;
import org.imr.report.AuditService;
import org.imr.report.People;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.roster.Session;
import org.imr.session.Attendance;
import org.imr.testing.Rooms;
import org.imr.workbook.Formulas;
import org.imr.workbook.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other scales go the way of the first, from opening to the workbook, because they are files: one that is shipped, one that is made up. */
class OtherScalesIT {

    private static final String INDEX = "general-organizational-index";
    private static final String PEER = "peer-support";
    private Programme programme;

    @BeforeEach
    void open() {
        programme = new Programme(Rooms.onH2(), Path.of("fidelity-scales"), Path.of("src/test/resources/of-a-site/fidelity-scales"));
        programme.rooms.make(this::peopleAndSessions);
    }

    @AfterEach
    void close() {
        programme.rooms.close();
    }

    /** Twenty sessions held, five people at each; one of the five has a goal. */
    private void peopleAndSessions() {
        ScopedStore store = programme.get(ScopedStore.class);
        List<Session> sessions = store.ask(Session.class).where("e.number <= 20").list();
        Staff finn = store.ask(Staff.class).where("e.email = 'finn@f'").get();
        sessions.forEach(session -> session.hold(List.of(finn), 60));
        Site site = sessions.get(0).group().site();
        for (int number = 1; number <= 5; number++) {
            Participant person = store.add(new Participant("P" + number, site, "Person " + number));
            store.add(new Membership(sessions.get(0).group(), person, Programme.START));
            sessions.forEach(session -> store.add(new Attendance(session, person)));
            if (number == 1) {
                store.add(new Goal(person, 1, "Sing again", Programme.START.plusWeeks(2)));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A4 another scale is assessed like the first: opened, rated, signed with digest, listed, summed up, in Excel")
    @CsvSource({"general-organizational-index, extra, 12, common", "peer-support, yearly-look, 7, plain"})
    void fromOpeningToWorkbook(String scale, String occasion, int items, String bands, @TempDir Path folder) throws Exception {
        String code = programme.openBy(scale, occasion, "ann@b");
        AssessmentView open = programme.view("ann@b", code);
        assertThat(open.items()).hasSize(items);
        assertThat(open.bandSet().code()).isEqualTo(bands);
        assertThat(open.isOtherBands()).as("the site's set is danish, which only the first scale has").isTrue();
        assertThat(open.head().scaleDigest()).hasSize(64);
        rejected("assessment.item-not-now", () -> programme.does("ann@b", () -> programme.get(RatingService.class).save(code, items + 1,
            new RatingEntry(3, false, "x", Map.of(), null))));

        IntStream.rangeClosed(1, items).forEach(item -> programme.rate("ann@b", code, item, item == 3 ? null : Integer.valueOf(4)));
        assertThat(programme.sign("ann@b", code, PASSWORD)).isTrue();

        AssessmentView signed = programme.view("finn@f", code);
        assertThat(signed.intact()).contains(true);
        assertThat(signed.score()).hasValueSatisfying(score -> {
            assertThat(score.mean()).isEqualTo(4.0);
            assertThat(score.ratedItems()).isEqualTo(items - 1);
            assertThat(signed.bandSet().bands()).contains(score.band());
        });
        assertThat(programme.as("cia@f", () -> programme.get(AssessmentService.class).list(null, 0, 9)).rows()).singleElement()
            .satisfies(line -> assertThat(List.of(line.row().scale(), line.row().occasion(), line.score().isPresent()))
                .containsExactly(scale, occasion, true));
        summedUp(scale, occasion, items);
        workbook(code, items, folder);
    }

    private void summedUp(String scale, String occasion, int items) {
        ItemOverview overview = programme.as("dan@all", () -> programme.get(ProgrammeService.class).items(scale, Optional.empty()));
        assertThat(overview.items()).hasSize(items);
        assertThat(overview.items().get(0).statistics().n()).isEqualTo(1);
        assertThat(overview.means()).containsOnlyKeys(occasion);
        assertThat(overview.means().get(occasion).mean().value()).isEqualTo(4.0);
        assertThat(programme.as("dan@all", () -> programme.get(ProgrammeService.class).items(Scale.OF_THE_PROGRAMME, Optional.empty())).isBlank())
            .as("scales are not mixed").isTrue();
        assertThatThrownBy(() -> programme.as("dan@all", () -> programme.get(ProgrammeService.class).items(scale, Optional.of("mid"))))
            .isInstanceOf(NotFound.class);
    }

    private void workbook(String code, int items, Path folder) throws Exception {
        byte[] bytes = programme.as("cia@f", () -> programme.get(AuditService.class).workbook(code, People.NAMES));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getTable("Ratings").getRowCount()).isEqualTo(items + 1);
            assertThat(book.getTable("Areas")).as("no item counts topic areas").isNull();
            assertThat(book.getTable("People").getColumns()).noneMatch(column -> column.getName().equals("Forløbets længde"));
            assertThat(book.getName("month_before")).isNull();
        }
        Office.needed();
        Formulas.mustAgree(bytes, folder);
    }

    @Test
    @DisplayName("A4 a rule in another scale's file counts the records by its own thresholds; without a rule there is no evidence")
    void evidence() {
        String peer = programme.openBy(PEER, "yearly-look", "ann@b");
        RatingService ratings = programme.get(RatingService.class);
        assertThat(programme.as("ann@b", () -> ratings.item(peer, 2)).evidence()).hasValueSatisfying(found -> {
            assertThat(List.of(found.numerator(), found.denominator())).containsExactly(1, 5);
            assertThat(found.suggested()).as("20 %, and here 3 begins at 20").isEqualTo(3);
        });
        assertThat(programme.as("ann@b", () -> ratings.item(peer, 1)).evidence()).isEmpty();

        String first = programme.open(Programme.MID, "ann@b");
        assertThat(programme.as("ann@b", () -> ratings.item(first, 6)).evidence()).hasValueSatisfying(found ->
            assertThat(found.suggested()).as("20 %, and there 2 begins at 20").isEqualTo(2));
    }

    @Test
    @DisplayName("A4 G1 opening offers the scales there are with their occasions; other scales are never due and are no obstacle to the first")
    void opening() {
        OpeningService openings = programme.get(OpeningService.class);
        OpeningView index = programme.as("cia@f", () -> openings.prepare("F-1", INDEX));
        assertThat(index.scales()).extracting(Scale::code).containsExactly(Scale.OF_THE_PROGRAMME, INDEX, PEER);
        assertThat(index.next()).isEmpty();
        assertThat(index.proposed()).isEqualTo("extra");
        assertThat(List.of(index.bandSet().code(), index.ownBands())).containsExactly("common", false);
        assertThat(programme.as("cia@f", () -> openings.prepare("F-1", Scale.OF_THE_PROGRAMME)).ownBands()).isTrue();
        assertThatThrownBy(() -> programme.as("cia@f", () -> openings.prepare("F-1", "thermometer"))).isInstanceOf(NotFound.class);
        rejected("assessment.occasion-unknown", () -> programme.openBy(INDEX, "mid", "ann@b"));

        programme.openBy(INDEX, "extra", "ann@b");
        programme.openBy(Scale.OF_THE_PROGRAMME, "extra", "ann@b");
        rejected("assessment.occasion-open", () -> programme.openBy(INDEX, "extra", "bo@b"));
        assertThat(programme.as("cia@f", () -> programme.get(DueService.class).due())).extracting(DueLine::due)
            .extracting(Due::scale, Due::occasion).containsExactly(tuple(Scale.OF_THE_PROGRAMME, Programme.MID));
    }

    @Test
    @DisplayName("A4 two assessors rate blind by another scale, agree, and both sign")
    void consensus() {
        String code = programme.openBy(PEER, "yearly-look", "ann@b", "bo@b");
        for (String who : List.of("ann@b", "bo@b")) {
            programme.rateAll(who, code, 4, 4, 4, 4, 4, 4, who.equals("bo@b") ? 2 : 4);
            programme.does(who, () -> programme.get(RatingService.class).submit(code));
        }
        ConsensusService consensus = programme.get(ConsensusService.class);
        assertThat(programme.as("ann@b", () -> consensus.open(code)).agreement().alike()).isEqualTo(6);
        programme.does("ann@b", () -> consensus.takeAgreed(code));
        programme.does("ann@b", () -> consensus.settle(code, 7, null, 3, "We looked at it together"));
        programme.sign("ann@b", code, PASSWORD);
        programme.sign("bo@b", code, PASSWORD);

        AssessmentView signed = programme.view("cia@f", code);
        assertThat(signed.head().isSigned()).isTrue();
        assertThat(signed.score().orElseThrow().band().code()).isEqualTo("above");
        assertThat(programme.get(Definitions.class).faults()).isEmpty();
    }

    private static void rejected(String key, Runnable move) {
        assertThatThrownBy(move::run).isInstanceOfSatisfying(Rejected.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
