package org.imr.access;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Who may manage whom: a coordinator of a site the facilitators, assessors and coordinators of that site, a coordinator of
 * all sites everybody but administrators, an administrator everybody.
 */
record Mandate(Caller caller) {

    private static final UUID NONE = new UUID(0, 0);

    /** True when people of all sites are managed. */
    boolean isEverywhere() {
        return caller.isSystem() || caller.isEverywhere(Role.ADMINISTRATOR) || caller.isEverywhere(Role.COORDINATOR);
    }

    /** The sites whose people are managed, when it is not all; never empty, since not every database takes an empty list. */
    Set<UUID> sites() {
        Set<UUID> sites = caller.sites(Role.COORDINATOR);
        return sites.isEmpty() ? Set.of(NONE) : sites;
    }

    /** True when such a role may be given and ended there; {@code site} is null for all sites. */
    boolean covers(Role role, UUID site) {
        if (caller.isSystem() || caller.isEverywhere(Role.ADMINISTRATOR)) {
            return true;
        }
        return role != Role.ADMINISTRATOR
            && (caller.isEverywhere(Role.COORDINATOR) || site != null && caller.sites(Role.COORDINATOR).contains(site));
    }

    /**
     * True when the person's account may be managed: closed, opened, given a link for a new password. Each role that they hold
     * or will hold must be covered, or whoever manages one site could take over the account of an administrator.
     */
    boolean coversAccount(Collection<StaffRole> notEnded) {
        return notEnded.isEmpty() ? isEverywhere()
            : notEnded.stream().allMatch(role -> covers(role.role(), role.site() == null ? null : role.site().id()));
    }
}
