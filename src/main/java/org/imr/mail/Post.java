package org.imr.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;

/** Sends letters, when there is a mail server. Nobody waits long for it, and nothing fails because it does not answer. */
@ApplicationScoped
public class Post {

    private static final Logger LOG = Logger.getLogger("org.imr");
    private static final int PATIENCE_SECONDS = 4;

    private volatile MailServer server;
    private volatile ExecutorService hands;

    /** From now on letters go by that server. @param others do the sending, so that a page need not wait for a slow server */
    public void open(MailServer mailServer, ExecutorService others) {
        hands = others;
        server = mailServer;
    }

    /** True when a mail server is set. */
    public boolean isOpen() {
        return server != null;
    }

    /** Under which address browsers know this installation, without a slash at its end; empty when it was not told. */
    public Optional<String> address() {
        return Optional.ofNullable(server).map(MailServer::address).map(address -> address.replaceAll("/+$", ""));
    }

    /** Sends a letter, and waits some seconds for the server's answer. */
    public Delivery send(Letter letter) {
        try {
            Future<Boolean> taken = hands.submit(() -> hand(letter));
            return taken.get(PATIENCE_SECONDS, TimeUnit.SECONDS) ? Delivery.SENT : Delivery.FAILED;
        } catch (TimeoutException e) {
            return Delivery.UNDERWAY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Delivery.UNDERWAY;
        } catch (ExecutionException | RejectedExecutionException e) {
            LOG.warning(() -> "A letter could not be sent: " + e.getClass().getSimpleName());
            return Delivery.FAILED;
        }
    }

    /** Gives the letter to the server; false when it does not take it. */
    boolean hand(Letter letter) {
        MailServer to = server;
        Session session = Session.getInstance(to.properties());
        try (Transport transport = session.getTransport()) {
            MimeMessage message = new MimeMessage(session);
            message.setFrom(new InternetAddress(to.from(), true));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
            message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            message.setText(letter.text(), StandardCharsets.UTF_8.name());
            message.setSentDate(new Date());
            // Nobody's "I am away" answers a letter of a program (RFC 3834).
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            transport.connect(to.user(), to.password());
            transport.sendMessage(message, message.getAllRecipients());
            return true;
        } catch (MessagingException e) {
            // What the server says may name an address, and addresses are not for the log.
            LOG.warning(() -> "A letter could not be sent: " + kinds(e));
            return false;
        }
    }

    private static String kinds(Throwable fault) {
        StringBuilder kinds = new StringBuilder(fault.getClass().getSimpleName());
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            kinds.append(" by ").append(cause.getClass().getSimpleName());
        }
        return kinds.toString();
    }
}
