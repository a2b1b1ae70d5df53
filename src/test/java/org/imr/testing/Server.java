package org.imr.testing;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.test.spi.LifecycleMethodExecutor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptorBuilder;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as it is built, on Payara Micro, on a free port of the loopback address, with the demonstration of today
 * in a folder of its own under `target/`. */
public final class Server {

    /** Tests run in several processes at once, each with a server of its own. */
    private static final Path FOLDER = Path.of("target/server-" + System.getProperty("imr.tests.fork", "0")).toAbsolutePath();
    private static final Path LOG = FOLDER.resolve("log");

    private final int port = freePort();
    private final Mailbox mailbox = new Mailbox();
    private TestRunnerAdaptor container;
    private AssertionError failure;

    /** The built war: what is tested is what is shipped. */
    @Deployment(testable = false)
    public static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/imr.war"));
    }

    /** Starts it, or, when that was tried in vain, fails at once for every further test. */
    Server started() {
        if (failure != null) {
            throw failure;
        }
        if (container == null) {
            try {
                start();
            } catch (Exception e) {
                failure = new AssertionError("the server did not start, see " + LOG, e);
                throw failure;
            }
        }
        return this;
    }

    private void start() throws Exception {
        prepare();
        System.setProperty("imr.test.jvm", "-Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Duser.language=en -DIMR_DEMO=true -DIMR_DEMO_TOKEN="
            + Account.TOKEN + " -DIMR_MAIL_HOST=127.0.0.1 -DIMR_MAIL_PORT=" + mailbox.port() + " -DIMR_MAIL_STARTTLS=false -DIMR_MAIL_FROM=imr@example.org -DIMR_DATA=" + FOLDER.resolve("data"));
        System.setProperty("imr.test.options", String.join(" ", "--nohazelcast", "--contextroot", "/", "--port", String.valueOf(port),
            "--rootdir", FOLDER.resolve("root").toString(), "--logproperties", FOLDER.resolve("logging.properties").toString(),
            "--prebootcommandfile", Path.of("src/main/server/demo-preboot.txt").toAbsolutePath().toString()));
        container = TestRunnerAdaptorBuilder.build();
        container.beforeSuite();
        container.beforeClass(Server.class, LifecycleMethodExecutor.NO_OP);
    }

    private static void prepare() throws IOException {
        if (Files.exists(FOLDER)) {
            try (Stream<Path> old = Files.walk(FOLDER)) {
                old.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        Files.createDirectories(FOLDER);
        // As it is shipped, and besides into a file, with the one line by which the container sees that it has started.
        Files.writeString(FOLDER.resolve("logging.properties"), Files.readString(Path.of("src/main/server/logging.properties"))
            .replace("PayaraMicro.level=SEVERE", "PayaraMicro.level=INFO")
            .replaceFirst("(?m)^handlers=.*", "handlers=java.util.logging.ConsoleHandler, java.util.logging.FileHandler")
            + "\njava.util.logging.FileHandler.pattern=" + LOG + "\njava.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter\n");
    }

    /** An address of the application, `/groups` for example, with scheme and host. */
    public URI at(String address) {
        return URI.create("http://127.0.0.1:" + port + address);
    }

    public int port() {
        return port;
    }

    /** Where its letters arrive. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** All it has logged so far. */
    public String log() {
        try {
            return Files.readString(LOG);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The server's own process. */
    public ProcessHandle process() {
        return ProcessHandle.current().children().filter(child -> child.info().arguments()
            .map(arguments -> String.join(" ", arguments).contains("--port " + port)).orElse(false)).findFirst().orElseThrow();
    }

    /** Ends its process; the data are a test's, and the next run makes them anew. */
    void end() {
        if (container != null) {
            process().destroyForcibly();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
