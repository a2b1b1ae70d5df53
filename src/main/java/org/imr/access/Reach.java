package org.imr.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The one access decision for rows: which of them a caller reaches, as a JPQL condition. Coordinators reach their sites (or
 * all), facilitators the groups they run and the people in them, assessors the groups they assess while that is open.
 *
 * @param condition  nothing when everything is in reach
 * @param parameters what the condition names
 */
record Reach(Optional<String> condition, Map<String, Object> parameters) {

    /** What the rows are wanted for. */
    enum For {
        READING, CHANGING, EXCHANGE,
        /** As for reading, and what was recorded of a person after they had moved on: for the rules of a scale, which count it wherever it was made. */
        COUNTING,
        /** For sums over all groups of the sites where the caller is a facilitator or a coordinator. */
        OVERSIGHT;

        boolean isReading() {
            return this == READING || this == COUNTING;
        }
    }

    /** Stands in an empty list, which not every database takes. */
    private static final UUID NONE = new UUID(0, 0);

    static Reach of(Class<?> type, Caller caller, For purpose) {
        Scope scope = type.getAnnotation(Scope.class);
        if (scope == null) {
            throw new IllegalStateException(type.getSimpleName() + " does not say its scope");
        }
        if (!scope.open().isEmpty() || caller.isSystem() || caller.isEverywhere(Role.COORDINATOR)
            || purpose == For.EXCHANGE && caller.is(Role.ADMINISTRATOR)
            || purpose.isReading() && !scope.site().isEmpty() && caller.roles().stream().anyMatch(role -> role.site() == null)) {
            return new Reach(Optional.empty(), Map.of());
        }
        Set<UUID> groups = new HashSet<>();
        if (purpose != For.EXCHANGE && purpose != For.OVERSIGHT) {
            groups.addAll(caller.runs());
        }
        if (purpose.isReading()) {
            groups.addAll(caller.assesses());
        }
        return build(scope, caller, groups, purpose);
    }

    private static Reach build(Scope scope, Caller caller, Set<UUID> groups, For purpose) {
        List<String> ways = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (!scope.group().isEmpty()) {
            ways.add(scope.group() + ".site.id in :ownSites");
            ways.add(scope.group() + ".id in :ownGroups");
        }
        String recorded = purpose == For.COUNTING ? "" : scope.on();
        if (!scope.holder().isEmpty() && purpose.isReading()) {
            ways.add(stay(scope.holder(), recorded, ""));
        }
        if (!scope.participant().isEmpty()) {
            String person = scope.participant();
            ways.add(person + ".site.id in :ownSites");
            // Somebody who has moved on is the new site's to describe; the old one goes on reading what it recorded.
            boolean describes = purpose == For.CHANGING && "e".equals(person);
            ways.add(stay(person, recorded, describes ? " and (m.left is null or m.group.site = e.site)" : ""));
            ways.add("exists (select w from Waiting w where w.participant = " + person + " and w.group.id in :ownGroups)");
            // Somebody new at the site, in no group yet: a facilitator there may take them in.
            ways.add(person + ".site.id in :ownHome and not exists (select m from Membership m where m.participant = " + person + ")");
            parameters.put("ownHome", orNone(purpose == For.EXCHANGE ? Set.of() : caller.sites(Role.FACILITATOR)));
        }
        if (!scope.site().isEmpty()) {
            ways.add(scope.site() + ".id in :ownSites");
            if (purpose.isReading()) {
                ways.add(scope.site() + ".id in :ownStaffed");
                parameters.put("ownStaffed", orNone(caller.sites()));
            }
        }
        if (!scope.orRead().isEmpty() && purpose.isReading()) {
            ways.add(scope.orRead());
            if (scope.orRead().contains(":ownId")) {
                parameters.put("ownId", caller.staffId() == null ? NONE : caller.staffId());
            }
        }
        Set<UUID> sites = new HashSet<>(caller.sites(Role.COORDINATOR));
        if (purpose == For.OVERSIGHT) {
            sites.addAll(caller.sites(Role.FACILITATOR));
        }
        parameters.put("ownSites", orNone(sites));
        parameters.put("ownGroups", orNone(groups));
        String condition = "((" + String.join(") or (", ways) + "))";
        // A parameter that is not named is a fault to the database.
        parameters.keySet().removeIf(name -> !condition.contains(":" + name));
        return new Reach(Optional.of(condition), parameters);
    }

    /**
     * A stay of the person in a group of the caller's; where that is no group of their present site, until after the row was recorded.
     * Who is to come from another site is of that site until the day.
     */
    private static String stay(String person, String recorded, String more) {
        return "exists (select m from Membership m where m.participant = " + person
            + " and (m.group.id in :ownGroups or m.group.site.id in :ownSites) and (m.arrivingOn is null or m.group.site = " + person + ".site)"
            + (recorded.isEmpty() ? "" : " and (m.left is null or m.left >= " + recorded + " or m.group.site = " + person + ".site)") + more + ")";
    }

    private static Set<UUID> orNone(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(NONE) : ids;
    }
}
