package org.imr.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The built war on a server of its own, with a data folder that outlives it: to be killed in the middle, and started again. */
public final class KillableServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path folder;
    private final int port;
    private Process process;

    /** @param folder where the data stays; emptied first */
    public KillableServer(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath();
        delete(this.folder);
        Files.createDirectories(this.folder);
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    /** Starts it, or starts it again, and waits until it is ready. */
    public void start() throws IOException, InterruptedException {
        launch("-DIMR_DEMO=true");
        HttpClient client = HttpClient.newHttpClient();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!isReady(client)) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new AssertionError("the server did not come up, see " + folder.resolve("log"));
            }
            Thread.sleep(250);
        }
    }

    /** Starts it with that setting, which makes it end by itself; gives the code with which it did. */
    public int end(String setting) throws IOException, InterruptedException {
        launch(setting);
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the server did not end, see " + folder.resolve("log"));
        }
        return process.exitValue();
    }

    /** All it has printed so far. */
    public String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private void launch(String setting) throws IOException {
        delete(folder.resolve("root"));
        process = new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx600m", "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1", setting, "-DIMR_DATA=" + folder.resolve("data"), "-jar",
            Path.of("target/payara-micro.jar").toAbsolutePath().toString(), "--deploy", Path.of("target/imr.war").toAbsolutePath().toString(),
            "--contextroot", "/", "--nohazelcast", "--port", String.valueOf(port), "--rootdir", folder.resolve("root").toString(),
            "--logproperties", Path.of("src/main/server/logging.properties").toAbsolutePath().toString(),
            "--prebootcommandfile", Path.of("src/main/server/demo-preboot.txt").toAbsolutePath().toString()))
            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile())).start();
    }

    private boolean isReady(HttpClient client) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(at("/health/ready")).timeout(Duration.ofSeconds(5)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends it as a power cut would: no handler runs, nothing is written any more. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public URI at(String address) {
        return URI.create("http://127.0.0.1:" + port + address);
    }

    /** A visitor of this server. */
    public Http visitor() {
        return new Http(this::at);
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            kill();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
