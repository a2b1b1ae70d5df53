package org.imr.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.imr.platform.demo.DemonstrationAccounts;

/** What the sign-in page says of a demonstration: that it is one, and with which accounts it opens. */
@Named("demonstration")
@ApplicationScoped
public class DemonstrationNotice {

    /** One account; {@code key} is the end of the message key that names its role. */
    public record Line(String key, String email, String name) {

        public String getKey() {
            return key;
        }

        public String getEmail() {
            return email;
        }

        public String getName() {
            return name;
        }
    }

    private static final List<Line> LINES = List.of(line("facilitator", DemonstrationAccounts.FACILITATOR),
        line("assessor", DemonstrationAccounts.ASSESSOR), line("site-coordinator", DemonstrationAccounts.SITE_COORDINATOR),
        line("coordinator", DemonstrationAccounts.COORDINATOR), line("administrator", DemonstrationAccounts.ADMINISTRATOR));

    private volatile boolean open;

    private static Line line(String key, DemonstrationAccounts.Account account) {
        return new Line(key, account.email(), account.name());
    }

    void open() {
        open = true;
    }

    public boolean isOpen() {
        return open;
    }

    public List<Line> getAccounts() {
        return LINES;
    }

    public String getPassword() {
        return DemonstrationAccounts.PASSWORD;
    }
}
