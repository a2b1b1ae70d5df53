package org.imr.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.imr.testing.Account;
import org.imr.testing.Http;
import org.imr.testing.OnServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The contract of the programs' interface, call by call and error by error. */
@OnServer
class ContractIT {

    private static final String[] TOKEN = {"Authorization", "Bearer " + Account.TOKEN};
    private static final String ZIP = "application/zip";

    private static Http.Answer get(Http anyone, String address, String... headers) {
        return anyone.get("/api/v1" + address, Stream.concat(Stream.of(TOKEN), Stream.of(headers)).toArray(String[]::new));
    }

    private static JsonValue json(String text) {
        return Json.createReader(new StringReader(text)).readValue();
    }

    private static JsonValue json(Http anyone, String address) {
        Http.Answer answer = get(anyone, address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return json(answer.body());
    }

    @Test
    @DisplayName("J2 every call of the contract is described at /openapi with its parameters and errors, and answers as it is described")
    void description(Http anyone) {
        Described described = new Described(json(anyone.get("/openapi?format=json", "Authorization", TOKEN[1], "Accept", "application/json").body()).asJsonObject());
        described.mustBeSound();
        described.mustBeOpenApi();
        assertThat(described.calls()).allMatch(call -> call.matches("[a-z]+ /api/v1(/.*)?")).contains("get /api/v1", "get /api/v1/groups", "get /api/v1/groups/{code}",
            "get /api/v1/groups/{code}/evidence", "get /api/v1/assessments", "get /api/v1/assessments/{id}", "get /api/v1/assessments/{id}/workbook",
            "get /api/v1/programme/statistics", "get /api/v1/programme/workbook", "get /api/v1/programme/overview", "get /api/v1/exchange", "post /api/v1/exchange", "get /api/v1/exchange/template", "get /api/v1/editions",
            "get /api/v1/editions/{code}", "get /api/v1/scales", "get /api/v1/scales/{code}");
        Map.of("/groups", "/groups", "/groups/{code}", "/groups/FRB-1", "/groups/{code}/evidence", "/groups/FRB-5/evidence", "/assessments", "/assessments",
            "/assessments/{id}", "/assessments/FRB-1-2", "/programme/statistics", "/programme/statistics?occasion=end", "/editions", "/editions",
            "/editions/{code}", "/editions/revised", "/scales", "/scales", "/scales/{code}", "/scales/general-organizational-index")
            .forEach((path, address) -> described.mustFit(path, json(anyone, address)));
    }

    @Test
    @DisplayName("J2 the root of the API names its calls, as /openapi describes them, to who has a token; another gets a problem")
    void index(Http anyone) {
        Described described = new Described(json(anyone.get("/openapi?format=json", "Authorization", TOKEN[1], "Accept", "application/json").body()).asJsonObject());
        JsonObject index = json(anyone, "").asJsonObject();
        described.mustFit("", index);
        assertThat(json(anyone, "/")).isEqualTo(index);
        assertThat(index.getString("version")).isEqualTo("1");
        assertThat(anyone.get(index.getString("description"), TOKEN).status()).isEqualTo(200);
        assertThat(index.getJsonArray("calls").getValuesAs(JsonObject.class))
            .extracting(call -> call.getString("method").toLowerCase(Locale.ROOT) + " " + call.getString("href"))
            .doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(described.calls().stream().filter(call -> !call.equals("get /api/v1")).toList());
        problem(anyone.get("/api/v1"), 401);
    }

    @Test
    @DisplayName("J2 I4 the statistics call gives the published Danish figures, N 19 and 9, unrounded, quartiles and distribution with them")
    void statistics(Http anyone) {
        // Only what the demonstration brought: other tests sign assessments of today in the same server.
        String last = json(anyone, "/assessments/GLA-3-2").asJsonObject().getString("cutOff");
        JsonObject all = json(anyone, "/programme/statistics?to=" + last).asJsonObject();
        JsonArray items = all.getJsonArray("items");
        assertThat(items.getValuesAs(JsonObject.class)).extracting(item -> item.getInt("n")).containsExactly(19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 9, 9, 9);
        assertThat(items.getValuesAs(JsonObject.class)).extracting(item -> item.getJsonNumber("mean").bigDecimalValue().setScale(1, RoundingMode.HALF_UP))
            .containsExactlyElementsOf(Stream.of("5.0", "4.2", "3.8", "4.8", "3.3", "4.7", "4.4", "4.9", "4.9", "4.9", "5.0", "5.0", "4.8").map(BigDecimal::new).toList());
        assertThat(items.getJsonObject(3).getJsonNumber("sd").doubleValue()).isCloseTo(0.9176629354822471, Offset.offset(1e-12));
        assertThat(items.getJsonObject(3).getJsonObject("distribution").toString()).isEqualTo("{\"1\":1,\"2\":0,\"3\":0,\"4\":0,\"5\":18}");
        assertThat(items.getJsonObject(4).keySet()).containsExactlyInAnyOrder("item", "n", "mean", "sd", "median", "q1", "q3", "distribution");
        assertThat(all.getJsonObject("filter").toString()).isEqualTo("{\"to\":\"" + last + "\"}");
        assertThat(json(anyone, "/programme/statistics?occasion=&from=&site=&scale=&to=" + last)).as("an empty parameter asks for nothing").isEqualTo(all);
        JsonObject means = all.getJsonObject("assessments");
        assertThat(means.getJsonObject("mid").getInt("n")).isEqualTo(10);
        assertThat(means.getJsonObject("end").getInt("n")).isEqualTo(9);

        JsonObject end = json(anyone, "/programme/statistics?occasion=end&site=FRB&to=" + last).asJsonObject();
        assertThat(end.getJsonObject("assessments").get("mid")).isEqualTo(JsonValue.NULL);
        assertThat(end.getJsonObject("assessments").getJsonObject("end").getInt("n")).isEqualTo(3);
        assertThat(end.getJsonArray("items").getJsonObject(10).getInt("n")).isEqualTo(3);
        JsonObject nothing = json(anyone, "/programme/statistics?to=2001-01-01").asJsonObject();
        assertThat(nothing.getJsonArray("items").getJsonObject(0).get("mean")).isEqualTo(JsonValue.NULL);
        assertThat(nothing.getJsonObject("agreement")).isEmpty();
    }

    @Test
    @DisplayName("J2 editions and scales come as the contract has them")
    void definitions(Http anyone) {
        JsonObject edition = json(anyone, "/editions/danish-2011").asJsonObject();
        JsonObject first = edition.getJsonArray("modules").getJsonObject(0);
        assertThat(first.getString("code")).isEqualTo("recovery-strategies");
        assertThat(first.getInt("order")).isEqualTo(1);
        assertThat(first.getJsonObject("titles")).containsKeys("en", "da", "nb");
        assertThat(first.getJsonArray("handouts").getJsonObject(0).getJsonArray("languages").toString()).contains("\"en\"");
        assertThat(edition.getJsonArray("modules").getValuesAs(JsonObject.class)).filteredOn(module -> module.getString("code").equals("substance-use"))
            .first().satisfies(module -> assertThat(module.getJsonArray("topicAreas")).isEmpty());
        JsonObject scale = json(anyone, "/scales/imr-fidelity").asJsonObject();
        assertThat(scale.getJsonArray("items")).hasSize(13);
        assertThat(scale.getJsonArray("items").getJsonObject(3).getJsonArray("thresholds").toString()).contains("{\"bound\":90,\"rating\":5}");
        assertThat(scale.getJsonArray("items").getJsonObject(5).getBoolean("verified")).isFalse();
        assertThat(scale.getJsonArray("items").getJsonObject(0).getJsonArray("anchors")).hasSize(5);
        assertThat(scale.getJsonArray("occasions").getJsonObject(0).getString("code")).isEqualTo("mid");
        assertThat(scale.getJsonArray("bands").getValuesAs(JsonObject.class)).extracting(set -> set.getString("code")).contains("danish", "common");
        assertThat(json(anyone, "/scales").asJsonArray().getJsonObject(0).getString("code")).isEqualTo("imr-fidelity");
    }

    @Test
    @DisplayName("J2 a long list is read part by part: the parts are the whole, and each says how much there is and where the next one is")
    void parts(Http anyone) {
        for (String list : List.of("/groups", "/assessments")) {
            JsonArray all = json(anyone, list).asJsonArray();
            String total = String.valueOf(all.size());
            Stream.Builder<JsonValue> parts = Stream.builder();
            String next = "/api/v1" + list + "?limit=4";
            while (!next.isEmpty()) {
                Http.Answer part = anyone.get(next, TOKEN);
                assertThat(part.header("X-Total-Count")).isEqualTo(total);
                json(part.body()).asJsonArray().forEach(parts);
                next = Stream.of(part.header("Link").split(", ")).filter(link -> link.endsWith("rel=\"next\"")).map(link -> link.replaceAll("<(.*)>.*", "$1"))
                    .findFirst().orElse("");
            }
            assertThat(parts.build().toList()).isEqualTo(all);
        }
    }

    @Test
    @DisplayName("J2 whatever goes wrong is a problem: wrong numbers, days, words, methods, forms, types, addresses, and a missing token")
    void problems(Http anyone) {
        for (String wrong : List.of("/groups?limit=0", "/groups?limit=10001", "/assessments?limit=many", "/groups?offset=-1", "/groups/FRB-5/evidence?as-of=2026-13-01", "/groups/FRB-5/evidence?as-of=-999999999-01-01",
            "/programme/statistics?from=soon", "/programme/statistics?from=-999999999-01-01", "/programme/statistics?from=2026-02-01&to=2026-01-01", "/programme/statistics?occasion=never", "/exchange?format=pdf", "/programme/workbook?from=soon", "/programme/tables?from=2026-02-01&to=2026-01-01",
            "/programme/ratings?to=2026-02-30", "/programme/overview?from=2026-02-01&to=2026-01-01", "/programme/overview?by=nobody")) {
            assertThat(problem(get(anyone, wrong), 400).getString("detail")).as(wrong).isNotBlank();
        }
        for (String absent : List.of("/nothing", "/groups/NONE", "/groups/NONE/evidence", "/assessments/NONE-1", "/editions/none", "/scales/none",
            "/programme/statistics?scale=none", "/application.wadl", "//groups", "/groups/a%2Fb")) {
            problem(get(anyone, absent), 404);
        }
        problem(anyone.get("/api", TOKEN), 404);
        problem(anyone.get("/openapi/nothing", TOKEN), 404);
        for (String method : List.of("DELETE", "PUT", "PATCH", "NONSENSE")) {
            problem(anyone.send(anyone.request("/api/v1/groups", TOKEN).method(method, HttpRequest.BodyPublishers.noBody())), 405);
        }
        problem(get(anyone, "/groups", "Accept", "image/png"), 406);
        problem(post(anyone, "text/plain", "x"), 415);
        problem(anyone.send(anyone.request("/api/v1/exchange", TOKEN).POST(HttpRequest.BodyPublishers.noBody())), 415);
        assertThat(problem(post(anyone, ZIP, "x"), 422).getJsonArray("faults").getJsonObject(0).keySet()).contains("table", "row", "column", "found", "expected");
        problem(anyone.send(anyone.request("/api/v1/exchange", "Authorization", TOKEN[1], "Content-Type", ZIP, "Sec-Fetch-Site", "cross-site")
            .POST(HttpRequest.BodyPublishers.noBody())), 403);
        for (String closed : List.of("/api/v1/groups", "/api/v1/nothing", "/openapi")) {
            Http.Answer refused = anyone.get(closed, "Authorization", "Bearer nonsense");
            problem(refused, 401);
            assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @Test
    @DisplayName("J2 a token that reads reads, and changes nothing; one that may change things may; it opens no page; revoked it opens nothing")
    void scopes(Http owner, Http program) {
        String reader = token(owner.as(Account.COORDINATOR), "reads", "false");
        String writer = token(owner, "changes", "true");

        assertThat(program.get("/api/v1/groups", "Authorization", "Bearer " + reader).status()).isEqualTo(200);
        Http.Answer refused = program.send(program.request("/api/v1/exchange?dry-run=true", "Authorization", "Bearer " + reader, "Content-Type", ZIP)
            .POST(HttpRequest.BodyPublishers.ofString("x")));
        assertThat(problem(refused, 403).getString("detail")).isNotBlank();
        assertThat(refused.header("WWW-Authenticate")).contains("insufficient_scope");
        assertThat(program.send(program.request("/api/v1/exchange?dry-run=true", "Authorization", "Bearer " + writer, "Content-Type", ZIP)
            .POST(HttpRequest.BodyPublishers.ofString("x"))).status()).isEqualTo(422);
        assertThat(program.get("/groups", "Authorization", "Bearer " + writer).status()).isEqualTo(302);

        owner.submit("/profile", Map.of(), owner.get("/profile").page().select("#tokens button, #tokens input[type=submit]").attr("name"));
        assertThat(program.get("/api/v1/groups", "Authorization", "Bearer " + writer).status()).isEqualTo(401);
        assertThat(program.get("/api/v1/groups", "Authorization", "Bearer " + reader).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("J2 every answer says how many calls a minute there are and how many are left, errors too")
    void rate(Http anyone) {
        for (String address : List.of("/editions/none", "/editions/revised")) {
            Http.Answer answer = get(anyone, address);
            assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"calls\";q=1200;w=60");
            assertThat(answer.header("RateLimit")).matches("\"calls\";r=\\d+;t=\\d+");
        }
    }

    private static String token(Http owner, String name, String mayWrite) {
        return owner.submit("/profile", Map.of("token:name", name, "token:until", LocalDate.now().plusDays(2).toString(), "token:may", mayWrite),
            "token:create").page().select("#shown-once").attr("value");
    }

    private static Http.Answer post(Http anyone, String type, String body) {
        return anyone.send(anyone.request("/api/v1/exchange", "Authorization", TOKEN[1], "Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static JsonObject problem(Http.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).as(answer.body()).startsWith(Problem.TYPE);
        JsonObject problem = json(answer.body()).asJsonObject();
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("type")).isEqualTo("about:blank");
        assertThat(problem.getString("title")).isNotBlank();
        return problem;
    }
}
