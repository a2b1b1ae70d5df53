package org.imr.platform.demo;

import java.util.List;

/** The accounts a visitor of the demonstration signs in with, one for each role. All have the same password. */
public final class DemonstrationAccounts {

    /**
     * One account.
     *
     * @param email the address it signs in with
     * @param name  the invented person's name
     * @param role  what the account shows, in words
     */
    public record Account(String email, String name, String role) {
    }

    /** The password of all of them, which says what it is for. */
    public static final String PASSWORD = "this is only a demonstration";

    /** Runs the group that meets at Frederiksberg now. */
    public static final Account FACILITATOR = new Account("mette.holm@example.org", "Mette Holm", "facilitator at Frederiksberg");

    /** Assesses groups of other sites than Ballerup. */
    public static final Account ASSESSOR = new Account("karen.aagaard@example.org", "Karen Aagaard", "assessor from Ballerup");

    /** Follows one site. */
    public static final Account SITE_COORDINATOR =
            new Account("bodil.noergaard@example.org", "Bodil Nørgaard", "coordinator of Frederiksberg");

    /** Follows the programme, assigns assessors, may import and export. */
    public static final Account COORDINATOR = new Account("erik.lindholm@example.org", "Erik Lindholm", "coordinator of all sites");

    /** Keeps staff, definitions and backup. */
    public static final Account ADMINISTRATOR = new Account("rikke.sand@example.org", "Rikke Sand", "administrator");

    /** All of them, in the order in which they are shown. */
    public static final List<Account> ALL = List.of(FACILITATOR, ASSESSOR, SITE_COORDINATOR, COORDINATOR, ADMINISTRATOR);

    private DemonstrationAccounts() {
    }
}
