package org.imr.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.imr.testing.Account;
import org.imr.testing.Http;
import org.imr.testing.OnServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Groups, evidence and assessments as programs read them. */
@OnServer
class ReadingIT {

    private static Http.Answer get(Http visitor, String address) {
        return visitor.get("/api/v1" + address, "Authorization", "Bearer " + Account.TOKEN);
    }

    private static JsonValue json(Http visitor, String address) {
        Http.Answer answer = get(visitor, address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).readValue();
    }

    @Test
    @DisplayName("J2 a group comes with its roster, its sessions and what they add up to")
    void groups(Http visitor) {
        JsonArray all = json(visitor, "/groups").asJsonArray();
        assertThat(all.stream().map(group -> group.asJsonObject().getString("code")))
            .contains("FRB-1", "FRB-2", "FRB-3", "FRB-4", "FRB-5", "BAL-1", "BAL-2", "BAL-3", "GLA-1", "GLA-2", "GLA-3");

        JsonObject one = json(visitor, "/groups/FRB-1").asJsonObject();
        JsonObject tallies = one.getJsonObject("tallies");
        assertThat(tallies.getInt("enrolled")).isEqualTo(10);
        assertThat(tallies.getInt("sessionsHeld")).isEqualTo((int) one.getJsonArray("sessions").stream()
            .filter(session -> session.asJsonObject().getString("status").equals("held")).count());
        assertThat(one.getJsonArray("roster")).hasSize(10);
        assertThat(get(visitor, "/groups/NONE").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("F1 the evidence of a group is the worked example, and a day to come is refused")
    void evidence(Http visitor) {
        JsonObject document = json(visitor, "/groups/FRB-5/evidence?occasion=mid").asJsonObject();
        assertThat(document.getString("scale")).isEqualTo("imr-fidelity");
        assertThat(document.getJsonArray("items")).hasSize(10);
        JsonObject handouts = document.getJsonArray("items").getJsonObject(3);
        assertThat(handouts.getString("rule")).isEqualTo("handouts");
        assertThat(handouts.getInt("denominator")).isEqualTo(9);
        assertThat(handouts.get("value")).isEqualTo(JsonValue.NULL);
        assertThat(handouts.getJsonObject("toNext").getString("kind")).isEqualTo("people");

        assertThat(json(visitor, "/groups/FRB-5/evidence?as-of=2001-01-01").asJsonObject().getJsonArray("items")).hasSize(13);
        for (String wrong : new String[] {"as-of=2999-01-01", "as-of=yesterday", "occasion=never"}) {
            assertThat(get(visitor, "/groups/FRB-5/evidence?" + wrong).status()).as(wrong).isEqualTo(400);
        }
    }

    @Test
    @DisplayName("H6 J2 the table at a glance comes as CSV, narrowed to a period: a long past one has no group, all of it has them all")
    void overview(Http visitor) {
        Http.Answer all = get(visitor, "/programme/overview?from=2001-01-01&language=da");
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.header("Content-Type")).startsWith("text/csv");
        assertThat(all.header("Content-Disposition")).contains("programme-groups-").contains(".csv");
        assertThat(all.body()).startsWith("\ufeffGruppe,").contains("FRB-5,").contains("GLA-3,");
        assertThat(get(visitor, "/programme/overview?to=2001-01-01").body().lines()).hasSize(1);
        assertThat(get(visitor, "/programme/workbook?people=aggregated&from=2001-01-01").header("Content-Disposition"))
            .as("one saved file is told from another").contains("\"programme-aggregated-from-2001-01-01-");
        assertThat(get(visitor, "/programme/overview?by=site").body()).contains("\nFRB,Frederiksberg");
    }

    @Test
    @DisplayName("H1 H4 an assessment gives its ratings and its unrounded mean, and its workbook to take away")
    void assessments(Http visitor) {
        JsonObject one = json(visitor, "/assessments/FRB-1-2").asJsonObject();
        assertThat(one.getInt("ratedItems")).isEqualTo(13);
        double sum = one.getJsonArray("ratings").stream().mapToInt(rating -> rating.asJsonObject().getInt("rating")).sum();
        assertThat(one.getJsonNumber("mean").doubleValue()).isEqualTo(sum / 13);
        assertThat(json(visitor, "/assessments").asJsonArray().stream().map(line -> line.asJsonObject().getString("id"))).contains("FRB-1-2");

        Http.Answer workbook = get(visitor, "/assessments/FRB-1-2/workbook");
        assertThat(workbook.status()).isEqualTo(200);
        assertThat(workbook.header("Content-Disposition")).isEqualTo("attachment; filename=\"audit-FRB-1-2.xlsx\"");
        assertThat(workbook.body()).startsWith("PK");
        assertThat(get(visitor, "/assessments/FRB-1-99/workbook").status()).isEqualTo(404);
        assertThat(get(visitor, "/assessments/FRB-1-2/workbook?people=aggregated").header("Content-Disposition"))
            .isEqualTo("attachment; filename=\"audit-FRB-1-2-aggregated.xlsx\"");
        Http.Answer unknown = get(visitor, "/assessments/FRB-1-2/workbook?people=everybody");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.body()).contains("names, codes or aggregated");
    }
}
