package org.imr.testing;

import org.imr.platform.demo.DemonstrationAccounts;

/** Who signs in to the running application: the accounts of the demonstration, one for each role. */
public enum Account {
    /** Runs the group {@link #RUNNING}. */
    FACILITATOR(DemonstrationAccounts.FACILITATOR),
    /** From Ballerup; assesses groups of other sites. */
    ASSESSOR(DemonstrationAccounts.ASSESSOR),
    /** Of Frederiksberg. */
    SITE_COORDINATOR(DemonstrationAccounts.SITE_COORDINATOR),
    /** Of all sites. */
    COORDINATOR(DemonstrationAccounts.COORDINATOR),
    ADMINISTRATOR(DemonstrationAccounts.ADMINISTRATOR),
    /** Nobody is signed in. */
    NOBODY(new DemonstrationAccounts.Account("nobody@example.org", "Nobody", "none"));

    /** The group that meets now, at Frederiksberg. */
    public static final String RUNNING = "FRB-5";
    /** The token of the programs' interface; it is the coordinator's of all sites. */
    public static final String TOKEN = "a-token-that-only-the-tests-know-and-nobody-else";

    private final DemonstrationAccounts.Account account;

    Account(DemonstrationAccounts.Account account) {
        this.account = account;
    }

    public String email() {
        return account.email();
    }

    public String password() {
        return DemonstrationAccounts.PASSWORD;
    }
}
