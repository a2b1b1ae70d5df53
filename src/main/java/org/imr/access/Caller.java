package org.imr.access;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who calls, with what they are where, read from the database anew for each request: a role that ends, ends at once.
 *
 * @param staffId  null when nobody is signed in
 * @param language preferred language, or null
 * @param roles    the roles held today
 * @param runs     ids of the groups the caller runs as a facilitator today
 * @param assesses ids of the groups whose records an open assessment lets the caller read
 */
public record Caller(UUID staffId, String email, String name, String language, String theme, Set<RoleAt> roles,
                     Set<UUID> runs, Set<UUID> assesses) {

    /** One role; {@code site} is null for all sites. */
    public record RoleAt(Role role, UUID site, String siteCode) {
    }

    /** Nobody is signed in. */
    public static final Caller NOBODY = new Caller(null, "", "", null, null, Set.of(), Set.of(), Set.of());
    /** The product itself, at start and in scheduled work. */
    public static final Caller SYSTEM = new Caller(null, "system", "IMR Manager", null, null, Set.of(), Set.of(), Set.of());

    public boolean isSignedIn() {
        return staffId != null;
    }

    public boolean isSystem() {
        return this == SYSTEM;
    }

    /** True when the caller has that role at any site. */
    public boolean is(Role role) {
        return roles.stream().anyMatch(held -> held.role() == role);
    }

    /** True when the caller has that role for all sites. */
    public boolean isEverywhere(Role role) {
        return roles.stream().anyMatch(held -> held.role() == role && held.site() == null);
    }

    /** The same person with nothing but that role. */
    public Caller only(Role role) {
        return new Caller(staffId, email, name, language, theme, roles.stream().filter(held -> held.role() == role).collect(Collectors.toUnmodifiableSet()),
            runs, assesses);
    }

    /** The sites at which the caller has that role (not those reached by a role for all sites). */
    public Set<UUID> sites(Role role) {
        return roles.stream().filter(held -> held.role() == role && held.site() != null).map(RoleAt::site).collect(Collectors.toSet());
    }

    /** The sites at which the caller is anything (not those reached by a role for all sites). */
    public Set<UUID> sites() {
        return roles.stream().map(RoleAt::site).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** True when the caller has that role at that very site, or for all sites. */
    public boolean isAt(Role role, UUID site) {
        return isEverywhere(role) || sites(role).contains(site);
    }
}
