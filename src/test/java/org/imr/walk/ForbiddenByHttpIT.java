package org.imr.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imr.testing.Account;
import org.imr.testing.Http;
import org.imr.testing.LiveGroup;
import org.imr.testing.OnServer;
import org.imr.testing.Server;
import org.imr.testing.WalkGroup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every forbidden move as somebody makes it who forges forms and calls the programs' interface: a clear refusal, nothing changed, and a
 * line in the history. The interface has no call that opens, rates, signs or amends; its only way to write is the import, which is
 * tried instead.
 */
@OnServer
class ForbiddenByHttpIT {

    private static final String GROUP = "FH";
    private static final String MID = "/assessments/FH-1";
    private static final String OTHER = "FI";
    private static final String BLIND = "/assessments/FI-1";
    private static final String ASSESSMENT = "group,number,occasion,cut_off,scale,status,assessors";
    private static final String RATING = "group,assessment,assessor,item,rating,rationale";
    private static final String KAREN = Account.ASSESSOR.email();
    private static final String INGE = "inge.vestergaard@example.org";

    private Http karen;
    private Http bodil;
    private Http programs;

    @Test
    @DisplayName("G2 G3 G5 G6 G7 G8 K3 forged forms and calls are refused in words, change nothing and stand in the history")
    void forged(Server server, Http programs, Http karen, Http bodil) {
        this.programs = programs;
        this.karen = karen.as(Account.ASSESSOR);
        this.bodil = bodil.as(Account.SITE_COORDINATOR);
        LiveGroup group = LiveGroup.bring(programs, GROUP).assess(programs);
        notIndependent(group);
        ratings();
        peeking(group);
        Form stale = signing();
        afterwards(stale);
        amending();
        history();
    }

    /** Whoever ran the group, and whoever assesses at its site; by the form, and by an import, which takes it and warns. */
    private void notIndependent(LiveGroup group) {
        send("Facilitators", "group,staff,from,until", GROUP + "," + INGE + "," + group.day(1) + "," + group.day(2));
        for (Map.Entry<String, String> one : Map.of(INGE, "runs this group or ran it", "thomas.riis@example.org", "site").entrySet()) {
            Http.Answer answer = bodil.submit("/groups/" + GROUP + "/assess", Map.of("occasion", "extra", "form:cutOff", group.lastHeld().toString(),
                "assessor", one.getKey()), "form:go");
            refused(answer, one.getValue());
        }
        assertThat(bodil.get("/assessments?group=" + GROUP).page().select("tbody tr")).hasSize(1);
        Http.Answer taken = send("Assessments", ASSESSMENT, GROUP + ",2,extra," + group.lastHeld() + ",imr-fidelity,open,thomas.riis@example.org");
        assertThat(taken.body()).contains("\"warnings\":[").contains("\"found\":\"thomas.riis@example.org\"");
    }

    private void ratings() {
        Form item = new Form(karen, MID + "/items/1", "form:stay");
        for (String value : List.of("0", "6", "3.5", "-4", "five")) {
            refused(item.with("rating", value).send(), "1 to 5");
        }
        assertThat(karen.get(MID + "/items/12").status()).isEqualTo(404);
        assertThat(item.with("rating", "3").to(MID + "/items/12").status()).isIn(404, 200);
        assertThat(karen.get("/api/v1" + MID).body()).contains("\"ratings\":[]");

        Http.Answer answer = WalkGroup.post(programs, zip -> WalkGroup.put(zip, "Ratings", RATING, List.of("1,0", "2,6", "3,3.5", "12,3").stream()
            .map(one -> GROUP + ",1," + KAREN + "," + one + ",Seen\n").collect(Collectors.joining())));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("\"found\":\"0\"", "\"found\":\"6\"", "\"found\":\"3.5\"", "\"found\":\"12\"").contains("from 1 to 5");
        assertThat(karen.get("/api/v1" + MID).body()).contains("\"ratings\":[]");
    }

    /** Inge has put down three items; Karen, who assesses too, and those of the group look for them everywhere. */
    private void peeking(LiveGroup group) {
        LiveGroup.bring(programs, OTHER);
        send("Assessments", ASSESSMENT, OTHER + ",1,extra," + group.day(4) + ",imr-fidelity,rating," + KAREN + ";" + INGE);
        send("Ratings", RATING, OTHER + ",1," + INGE + ",1,2,Known to Inge alone\n" + OTHER + ",1," + INGE + ",2,2,Known to Inge alone");
        for (Http reader : List.of(karen, bodil)) {
            assertThat(reader.get(BLIND + "/consensus").status()).isEqualTo(404);
            for (String address : List.of(BLIND, "/api/v1" + BLIND, BLIND + "/history", "/api/v1/assessments", "/api/v1" + BLIND + "/evidence")) {
                Http.Answer answer = reader.get(address);
                assertThat(answer.status()).as(address).isEqualTo(200);
                assertThat(answer.body()).as(address).doesNotContain("Known to Inge");
            }
        }
        assertThat(karen.get("/api/v1" + BLIND + "/workbook").status()).isEqualTo(404);
        assertThat(karen.get("/api/v1/exchange?format=zip").status()).isEqualTo(404);
        assertThat(karen.get(BLIND + "/items/1").body()).doesNotContain("Known to Inge");
    }

    /** With an item open, then whole, then twice. @return the form of an item, from before the signature */
    private Form signing() {
        rate(9);
        Form early = new Form(karen, MID, "sources:keep").as("signing", "signing:sign").with("signing:password", Account.ASSESSOR.password());
        refused(early.send(), "10");
        rate(10);
        Form item = new Form(karen, MID + "/items/1", "form:stay");
        Form whole = new Form(karen, MID, "signing:sign").with("signing:password", Account.ASSESSOR.password());
        assertThat(whole.send().status()).isEqualTo(302);
        assertThat(bodil.get("/api/v1" + MID).body()).contains("\"status\":\"signed\"", "\"mean\":4.0");
        refused(whole.send(), "signed");
        return item;
    }

    private void rate(int items) {
        send("Ratings", RATING, IntStream.rangeClosed(1, items).mapToObj(item -> GROUP + ",1," + KAREN + "," + item + ",4,Seen")
            .collect(Collectors.joining("\n")));
    }

    private void afterwards(Form item) {
        refused(item.with("rating", "1").send(), "signed");
        for (String gone : List.of(MID + "/dossier", "/api/v1" + MID + "/evidence", "/groups/" + GROUP, "/groups/" + GROUP + "/sessions/3",
            "/api/v1/groups/" + GROUP, "/api/v1/groups/" + GROUP + "/evidence", "/api/v1" + MID + "/workbook")) {
            assertThat(karen.get(gone).status()).as(gone).isEqualTo(404);
        }
        Http.Answer answer = WalkGroup.post(programs, zip -> {
            WalkGroup.put(zip, "Assessments", ASSESSMENT, GROUP + ",1,mid,2026-01-02,imr-fidelity,open," + KAREN + "\n");
            WalkGroup.put(zip, "Ratings", RATING, GROUP + ",1," + KAREN + ",1,5,Other\n");
        });
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("the assessment is signed and does not change");
        assertThat(bodil.get("/api/v1" + MID).body()).contains("\"mean\":4.0").contains("\"intact\":true");
    }

    private void amending() {
        refused(bodil.submit(MID, Map.of("amending:why", "  "), "amending:amend"), "why");
        Http.Answer answer = WalkGroup.post(programs, zip -> WalkGroup.put(zip, "Assessments", ASSESSMENT + ",amends,amendment_reason",
            GROUP + ",9,mid,2026-01-02,imr-fidelity,open," + KAREN + ",1,\n"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("\"column\":\"amendment_reason\"");
    }

    /** Who tried what; never what was typed. */
    private void history() {
        String told = bodil.get(MID + "/history").page().select("main").text();
        assertThat(told).contains("to save a rating", "to open an item", "to open it", "to sign", "to amend", "Karen Aagaard").doesNotContain("3.5", "five");
        String ofGroup = bodil.get("/groups/" + GROUP + "/history").page().select("main").text();
        assertThat(ofGroup).contains("An assessment was refused");
    }

    /** The page comes again and says why, in a notice. */
    private static void refused(Http.Answer answer, String why) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".notice.error").text()).containsIgnoringCase(why);
    }

    private Http.Answer send(String table, String columns, String rows) {
        Http.Answer answer = WalkGroup.post(programs, zip -> WalkGroup.put(zip, table, columns, rows + "\n"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    /** A form as a page had it, to be sent again with other values. */
    private static final class Form {

        private final Http visitor;
        private final String address;
        private final Map<String, String> fields = new LinkedHashMap<>();

        private Form(Http visitor, String address, String button) {
            this.visitor = visitor;
            Element form = visitor.get(address).page().select("form").stream()
                .filter(it -> !it.getElementsByAttributeValue("name", button).isEmpty()).findFirst().orElseThrow();
            this.address = form.attr("action");
            form.select("input[type=hidden]").forEach(hidden -> fields.put(hidden.attr("name"), hidden.attr("value")));
            fields.put(button, "");
        }

        private Form with(String name, String value) {
            fields.put(name, value);
            return this;
        }

        /** The same page's state, sent as another form of it, which the page does not show. */
        private Form as(String form, String button) {
            fields.keySet().removeIf(name -> !name.startsWith("jakarta.faces"));
            return with(form, form).with(button, "");
        }

        private Http.Answer send() {
            return visitor.post(address, fields);
        }

        private Http.Answer to(String other) {
            return visitor.post(other, fields);
        }
    }
}
