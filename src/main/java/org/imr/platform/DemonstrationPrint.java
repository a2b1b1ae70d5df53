package org.imr.platform;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Logger;
import org.imr.platform.demo.DemonstrationAccounts;

/** Prints how to get into the demonstration: last of the start, when the server answers. */
final class DemonstrationPrint {

    private static final Logger LOG = Logger.getLogger("org.imr");
    /** After that long it is printed in any case; seconds. */
    private static final int LONGEST = 180;
    private static final int PAUSE_MILLISECONDS = 500;

    private final String token;
    private final Optional<String> port = Settings.get("IMR_PORT");

    DemonstrationPrint(String token) {
        this.token = token;
    }

    /** Waits and prints beside the start, which the server must finish before it answers. */
    void start() {
        Thread waiting = new Thread(this::waitAndPrint, "demonstration");
        waiting.setDaemon(true);
        waiting.start();
    }

    private void waitAndPrint() {
        try {
            for (int i = 0; port.isPresent() && i < LONGEST * 1000 / PAUSE_MILLISECONDS && !answers(); i++) {
                Thread.sleep(PAUSE_MILLISECONDS);
            }
            LOG.info(this::text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                (HttpURLConnection) URI.create("http://127.0.0.1:" + port.orElseThrow() + "/health/ready").toURL().openConnection();
            connection.setConnectTimeout(PAUSE_MILLISECONDS);
            connection.setReadTimeout(10 * PAUSE_MILLISECONDS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private String text() {
        String address = "http://localhost:" + port.orElse("PORT");
        StringBuilder text = new StringBuilder("The demonstration is ready. People and records in it are invented.\n\n")
            .append("  Pages      ").append(address).append("/\n")
            .append("  API        ").append(address).append("/api/v1\n\n")
            .append("  Accounts, all with the password: ").append(DemonstrationAccounts.PASSWORD).append('\n');
        DemonstrationAccounts.ALL.forEach(account -> text.append("    %-34s %s%n".formatted(account.email(), account.role())));
        return text.append("\n  API token of the coordinator of all sites:\n    ").append(token).append('\n').toString();
    }
}
