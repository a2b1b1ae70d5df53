package org.imr.testing;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A real small mail server on a free port of the loopback address, which keeps all it gets. */
public final class Mailbox implements AutoCloseable {

    private final List<Arrived> earlier = new ArrayList<>();
    private final int port;
    private GreenMail server;

    public Mailbox() {
        server = started(0);
        port = server.getSmtp().getPort();
    }

    private static GreenMail started(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        return server;
    }

    /** One letter as it arrived. */
    public record Arrived(String to, String subject, String type, String text) {
    }

    public int port() {
        return port;
    }

    /** The letters to that address, oldest first. */
    public List<Arrived> to(String address) {
        return Stream.concat(earlier.stream(), present()).filter(letter -> letter.to().equals(address)).toList();
    }

    /** The server is away while that runs. */
    public void away(Runnable work) {
        earlier.addAll(present().toList());
        server.stop();
        try {
            work.run();
        } finally {
            server = started(port);
        }
    }

    private Stream<Arrived> present() {
        return Arrays.stream(server.getReceivedMessages()).map(Mailbox::read);
    }

    private static Arrived read(MimeMessage message) {
        try {
            String to = String.join(", ", Stream.of(message.getAllRecipients()).map(Object::toString).toList());
            return new Arrived(to, message.getSubject(), message.getContentType(), message.getContent().toString().replace("\r\n", "\n"));
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
