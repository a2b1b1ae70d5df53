package org.imr.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a service method asks of its caller before anything is read: the roles that may ever do it. Which rows they reach is
 * then decided by {@link Scope}.
 */
public enum Permission {
    /** Signing in, the first administrator, an invitation: nobody is signed in yet. */
    ANYONE,
    /** Everybody signed in: the library, one's own profile. */
    SIGNED_IN(Role.FACILITATOR, Role.ASSESSOR, Role.COORDINATOR, Role.ADMINISTRATOR),
    READ_GROUPS(Role.FACILITATOR, Role.ASSESSOR, Role.COORDINATOR),
    EDIT_GROUPS(Role.FACILITATOR, Role.COORDINATOR),
    READ_ASSESSMENTS(Role.FACILITATOR, Role.ASSESSOR, Role.COORDINATOR),
    RATE(Role.ASSESSOR),
    ASSIGN(Role.COORDINATOR),
    /** Rating a shared example, to see where one stands. */
    CALIBRATE(Role.ASSESSOR, Role.COORDINATOR),
    /** The programme across the sites one coordinates; its sums at those where one is a facilitator. */
    OVERSEE(Role.COORDINATOR, Role.FACILITATOR),
    EXPORT(Role.COORDINATOR, Role.ADMINISTRATOR),
    /** Coordinators of all sites and administrators. */
    IMPORT(Role.COORDINATOR, Role.ADMINISTRATOR),
    MANAGE_STAFF(Role.COORDINATOR, Role.ADMINISTRATOR),
    /** Coordinators of all sites and administrators. */
    MANAGE_SITES(Role.COORDINATOR, Role.ADMINISTRATOR),
    /** A site's own handouts: its coordinator, and the coordinator of all. */
    MANAGE_HANDOUTS(Role.COORDINATOR),
    /** What holds for the groups of a site, such as its holidays: its coordinator, and the coordinator of all. */
    KEEP_SITE(Role.COORDINATOR),
    /** Coordinators of all sites and administrators: what was loaded, and what was refused and why. */
    SEE_DEFINITIONS(Role.COORDINATOR, Role.ADMINISTRATOR),
    /** The product itself, at start. */
    SYSTEM;

    private static final Set<Permission> EVERYWHERE = EnumSet.of(IMPORT, MANAGE_SITES, SEE_DEFINITIONS);

    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = roles.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.of(roles[0], roles);
    }

    boolean allows(Caller caller) {
        if (caller.isSystem() || this == ANYONE) {
            return true;
        }
        if (this == SIGNED_IN) {
            return caller.isSignedIn();
        }
        return roles.stream().anyMatch(role -> EVERYWHERE.contains(this) ? caller.isEverywhere(role) : caller.is(role));
    }
}
