package org.imr.walk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.imr.testing.Account;
import org.imr.testing.Http;
import org.imr.testing.KillableServer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Kills the server while two people save sessions and drafts, again and again, and looks after each start whether all that had
 * been called saved is there. Five times; `-Dkills=50` for more (the README has the command and its result).
 */
class KillIT {

    private static final int KILLS = Integer.getInteger("kills", 5);
    private static final String SESSIONS = "/groups/" + Account.RUNNING + "/sessions/";
    /** However slow the machine is: the first pages of a server just started take their time. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** How many saves have been confirmed, by round and kind; their sum is for the report. */
    private final Map<String, AtomicInteger> saves = new ConcurrentHashMap<>();

    /** What one writer has put down in one place: the last text that was confirmed, and the one on its way when the server died. */
    private record Written(String confirmed, String under) {
    }

    @Test
    @DisplayName("L4 D4 a server killed in the middle of saving loses no session and no draft that it had called saved")
    void nothingSavedIsLost() throws Exception {
        Map<String, Written> notes = new ConcurrentHashMap<>();
        Map<String, Written> drafts = new ConcurrentHashMap<>();
        try (KillableServer server = new KillableServer(Path.of("target/killed"))) {
            server.start();
            for (int round = 1; round <= KILLS; round++) {
                Thread sessions = writer(server.visitor().as(Account.FACILITATOR), round, notes, NOTES);
                Thread typing = writer(server.visitor().as(Account.SITE_COORDINATOR), round, drafts, DRAFTS);
                untilBothHaveSaved(round);
                Thread.sleep(500 + ThreadLocalRandom.current().nextInt(1_500));
                server.kill();
                sessions.join();
                typing.join();
                server.start();

                Http reader = server.visitor().as(Account.FACILITATOR);
                notes.replaceAll((place, written) -> found(NOTES.read(reader, place), place, written));
                Http typist = server.visitor().as(Account.SITE_COORDINATOR);
                drafts.replaceAll((place, written) -> found(DRAFTS.read(typist, place), place, written));
                assertThat(notes).isNotEmpty();
                assertThat(drafts).isNotEmpty();
            }
        }
        System.out.println(KILLS + " kills, " + saves.values().stream().mapToInt(AtomicInteger::get).sum() + " confirmed saves of sessions and drafts, all there");
    }

    /** What is there after a start must stay: also a text that was on its way when the server died, and arrived. */
    private static Written found(String text, String place, Written written) {
        assertThat(text).as(place).isIn(written.confirmed(), written.under());
        return new Written(text, text);
    }

    /** A kind of saving, and of reading what was there before the first of it. */
    private interface Kind {

        /** True when the server has confirmed it. */
        boolean save(Http visitor, String place, String text);

        String read(Http visitor, String place);

        String name();
    }

    private void untilBothHaveSaved(int round) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!saves.containsKey(round + NOTES.name()) || !saves.containsKey(round + DRAFTS.name())) {
            assertThat(Instant.now()).as("somebody can save after start " + round).isBefore(deadline);
            Thread.sleep(50);
        }
    }

    /** Writes on and on until the server is gone. */
    private Thread writer(Http visitor, int round, Map<String, Written> written, Kind kind) {
        Thread thread = new Thread(() -> {
            try {
                for (int i = 1; ; i++) {
                    String place = SESSIONS + (3 + i % 8);
                    String text = "round " + round + " text " + i;
                    Written before = written.computeIfAbsent(place, first -> new Written(kind.read(visitor, first), ""));
                    written.put(place, new Written(before.confirmed(), text));
                    if (!kind.save(visitor, place, text)) {
                        return;
                    }
                    written.put(place, new Written(text, text));
                    saves.computeIfAbsent(round + kind.name(), one -> new AtomicInteger()).incrementAndGet();
                }
            } catch (AssertionError gone) {
                // The server was killed under it.
            }
        });
        thread.start();
        return thread;
    }

    private static final Kind NOTES = new Kind() {

        @Override
        public boolean save(Http visitor, String place, String text) {
            FormElement form = form(visitor, place);
            Map<String, String> fields = new LinkedHashMap<>();
            form.formData().forEach(field -> fields.put(field.key(), field.value()));
            fields.put("session:note", text);
            fields.put("session:save", "");
            return visitor.post(form.attr("action"), fields).status() == 302;
        }

        @Override
        public String name() {
            return "notes";
        }

        @Override
        public String read(Http visitor, String place) {
            return form(visitor, place).getElementById("session:note").val();
        }
    };

    private static final Kind DRAFTS = new Kind() {

        @Override
        public boolean save(Http visitor, String place, String text) {
            String body = "address=" + place + "&owner=" + Account.SITE_COORDINATOR.email() + "&title=x&fields="
                + URLEncoder.encode(text, StandardCharsets.UTF_8);
            return visitor.send(visitor.request("/drafts").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))).status() == 200;
        }

        @Override
        public String name() {
            return "drafts";
        }

        @Override
        public String read(Http visitor, String place) {
            String body = visitor.get("/drafts?address=" + place).body();
            return body.isEmpty() ? "" : Json.createReader(new StringReader(body)).readObject().getString("fields");
        }
    };

    private static FormElement form(Http visitor, String place) {
        Element form = visitor.get(place).page().getElementById("session");
        return (FormElement) form;
    }
}
