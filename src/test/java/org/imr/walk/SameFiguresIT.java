package org.imr.walk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.imr.testing.Account;
import org.imr.testing.Http;
import org.imr.testing.LiveGroup;
import org.imr.testing.OnServer;
import org.imr.testing.Server;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever looks at a group's evidence for a day sees the same figures: a program, a reader of the page, an auditor with the workbook,
 * an assessor with the dossier.
 */
@OnServer
class SameFiguresIT {

    private static final Pattern FIGURE = Pattern.compile("\\d+");
    private static final String[] TOKEN = {"Authorization", "Bearer " + Account.TOKEN};

    /** What is counted for an item, each null where it is not counted. */
    private record Figures(int item, Integer numerator, Integer denominator, Integer value, Integer suggested) {
    }

    @ParameterizedTest
    @CsvSource({"FRB-5, 0", "FRB-5, 1", "FRB-5, 30", "FRB-5, 75", "FRB-5, 400", "FRB-1, 0", "FRB-1, 300", "FRB-1, 500"})
    @DisplayName("F1 F4 J2 page and programs' interface say the same of a running and a finished group, today and as of days gone by")
    void pageAndInterface(String group, int daysAgo, Http anyone) {
        LocalDate today = LocalDate.parse(json(anyone, "/groups/" + group + "/evidence").getString("asOf"));
        sameOnPage(group, today.minusDays(daysAgo), anyone, anyone.as(Account.COORDINATOR));
    }

    @Test
    @DisplayName("F1 F4 H2 J2 the workbook of a finished group says what page and interface say for the day of its cut-off")
    void workbook(Http anyone, Server server) throws Exception {
        for (String assessment : List.of("FRB-1-1", "FRB-1-2")) {
            LocalDate cutOff = LocalDate.parse(json(anyone, "/assessments/" + assessment).getString("cutOff"));
            List<Figures> said = sameOnPage("FRB-1", cutOff, anyone, anyone.as(Account.COORDINATOR));
            List<Figures> inBook = inBook(server, assessment, TOKEN);
            assertThat(inBook).as(assessment).hasSizeGreaterThanOrEqualTo(10).isEqualTo(said.subList(0, inBook.size()));
        }
    }

    @Test
    @DisplayName("F1 G3 H2 J2 page, interface, workbook and dossier say the same; a record put right later moves the page, not the dossier and its workbook")
    void dossier(Http anyone, Http assessors, Server server) throws Exception {
        LiveGroup group = LiveGroup.bring(anyone, "LS").assess(anyone);
        String[] assessor = {"Cookie", "imr=" + assessors.as(Account.ASSESSOR).cookie("imr")};
        List<Figures> frozen = inDossier(anyone, "LS-1");
        assertThat(frozen).hasSize(10).isEqualTo(sameOnPage("LS", group.lastHeld(), anyone, anyone.as(Account.COORDINATOR)).subList(0, 10));
        assertThat(inBook(server, "LS-1", assessor)).isEqualTo(frozen);
        assertThat(frozen.get(3).numerator()).isEqualTo(LiveGroup.NAMES.size() - 1);

        group.correct(anyone);
        List<Figures> now = sameOnPage("LS", group.lastHeld(), anyone, anyone.as(Account.COORDINATOR));
        assertThat(now.get(3).numerator()).isEqualTo(LiveGroup.NAMES.size());
        assertThat(inDossier(anyone, "LS-1")).isEqualTo(frozen);
        assertThat(inBook(server, "LS-1", assessor)).isEqualTo(frozen);
        assertThat(json(anyone, "/assessments/LS-1/evidence").getInt("changedSince")).isEqualTo(1);
    }

    private static List<Figures> inDossier(Http program, String assessment) {
        JsonObject dossier = json(program, "/assessments/" + assessment + "/evidence");
        assertThat(dossier.getString("state")).isEqualTo("frozen");
        return dossier.getJsonArray("items").stream().map(JsonValue::asJsonObject).map(SameFiguresIT::figures).toList();
    }

    /** What the interface says, which the page must say too. */
    private static List<Figures> sameOnPage(String group, LocalDate day, Http program, Http reader) {
        List<Figures> said = json(program, "/groups/" + group + "/evidence?as-of=" + day).getJsonArray("items").stream()
            .map(JsonValue::asJsonObject).map(SameFiguresIT::figures).toList();
        Http.Answer answer = reader.get("/groups/" + group + "/fidelity?as-of=" + day, "Accept-Language", "en");
        assertThat(answer.status()).isEqualTo(200);
        Document page = answer.page();
        if (page.select(".items").isEmpty()) {
            assertThat(said).as(group + " before its first session").extracting(Figures::suggested).containsOnlyNulls();
            return said;
        }
        for (Figures one : said) {
            String place = group + " as of " + day + ", item " + one.item();
            assertThat(page.select("#item-" + one.item() + " > details > summary > .rate").attr("data-rate")).as(place)
                .isEqualTo(one.suggested() == null ? "" : one.suggested().toString());
            if (one.item() <= 10) {
                List<Integer> shown = FIGURE.matcher(page.select("#item-" + one.item() + " .count").text()).results()
                    .map(match -> Integer.valueOf(match.group())).toList();
                assertThat(shown).as(place).startsWith(counted(one));
            }
        }
        return said;
    }

    private static Integer[] counted(Figures one) {
        if (one.numerator() == null) {
            return one.value() == null ? new Integer[0] : new Integer[] {one.value()};
        }
        return one.denominator() == 0 ? new Integer[0] : new Integer[] {one.numerator(), one.denominator()};
    }

    private static Figures figures(JsonObject item) {
        return new Figures(item.getInt("item"), whole(item, "numerator"), whole(item, "denominator"), whole(item, "value"),
            whole(item, "suggested"));
    }

    private static Integer whole(JsonObject item, String name) {
        return item.isNull(name) ? null : Integer.valueOf(item.getInt(name));
    }

    private static JsonObject json(Http program, String address) {
        Http.Answer answer = program.get("/api/v1" + address, TOKEN);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    /** The last columns of the ratings: numerator, denominator, value, suggestion, whether projected, remark. */
    private static List<Figures> inBook(Server server, String assessment, String[] signedIn) throws IOException, InterruptedException {
        byte[] bytes = HttpClient.newHttpClient().send(HttpRequest.newBuilder(server.at("/api/v1/assessments/" + assessment + "/workbook"))
            .headers(signedIn).build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFTable table = book.getTable("Ratings");
            List<Figures> found = new ArrayList<>();
            for (int at : IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex()).toArray()) {
                Row row = table.getXSSFSheet().getRow(at);
                int last = table.getEndColIndex();
                found.add(new Figures(whole(row.getCell(0)), whole(row.getCell(last - 5)), whole(row.getCell(last - 4)), whole(row.getCell(last - 3)),
                    whole(row.getCell(last - 2))));
            }
            return found;
        }
    }

    private static Integer whole(Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return null;
        }
        return (int) cell.getNumericCellValue();
    }
}
