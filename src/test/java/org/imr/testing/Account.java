package org.imr.testing;

import java.util.Locale;
import org.imr.access.Keys;
import org.imr.access.Role;

/** Who signs in to the running application: one person for each role, all at the site FRB but for the administrator. */
public enum Account {
    FACILITATOR, ASSESSOR, COORDINATOR, ADMINISTRATOR, NOBODY;

    /** The site of the accounts, and its group. */
    public static final String SITE = "FRB";
    public static final String GROUP = SITE + "-01";

    public String email() {
        return name().toLowerCase(Locale.ROOT) + "@frb.example.org";
    }

    public String password() {
        return Keys.PASSWORD;
    }

    Role role() {
        return Role.valueOf(name());
    }
}
