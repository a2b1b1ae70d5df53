package org.imr.mail;

import java.util.Properties;

/**
 * The mail server of the installation.
 *
 * @param user     null for a server that asks for none
 * @param from     the sender's address
 * @param starttls whether the connection must be encrypted before anything is said; on port 465 it is from the start
 * @param address  under which browsers know this installation, such as `https://imr.example.org`; null when it was not told
 */
public record MailServer(String host, int port, String user, String password, String from, boolean starttls, String address) {

    /** On this port a server speaks TLS at once (RFC 8314). */
    private static final int IMPLICIT_TLS = 465;
    private static final String CONNECT_MS = "5000";
    private static final String ANSWER_MS = "15000";

    /** As Jakarta Mail wants to know it. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.auth", String.valueOf(user != null));
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MS);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (port == IMPLICIT_TLS) {
            properties.setProperty("mail.smtp.ssl.enable", "true");
        } else {
            properties.setProperty("mail.smtp.starttls.enable", String.valueOf(starttls));
            properties.setProperty("mail.smtp.starttls.required", String.valueOf(starttls));
        }
        return properties;
    }
}
