package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.imr.access.Ask;
import org.imr.access.Caller;
import org.imr.access.CurrentCaller;
import org.imr.access.Role;

/** Of which groups the caller sees the figures themselves, and of which only sums: a coordinator all of the site's, a facilitator their own. */
@ApplicationScoped
class Sight {

    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private CurrentCaller current;

    boolean sees(UUID site, UUID group) {
        return current.get().isAt(Role.COORDINATOR, site) || current.get().is(Role.FACILITATOR) && current.get().runs().contains(group);
    }

    boolean coordinates(UUID site) {
        return current.get().isAt(Role.COORDINATOR, site);
    }

    /** True when nothing is left out for the caller at any of their sites. */
    boolean isWhole() {
        Caller caller = current.get();
        return caller.isEverywhere(Role.COORDINATOR) || caller.sites(Role.COORDINATOR).containsAll(caller.sites(Role.FACILITATOR));
    }

    /** Only the rows of groups that the caller sees. @param group the path to the group */
    <T> Ask<T> seen(Ask<T> ask, String group) {
        Caller caller = current.get();
        if (caller.isEverywhere(Role.COORDINATOR)) {
            return ask;
        }
        Set<UUID> runs = caller.is(Role.FACILITATOR) ? caller.runs() : Set.of();
        return ask.where(group + ".site.id in :coordinated or " + group + ".id in :run", "coordinated", orNone(caller.sites(Role.COORDINATOR)),
            "run", orNone(runs));
    }

    /** The sites that are overseen; nothing for all. */
    Optional<Set<UUID>> sites() {
        Caller caller = current.get();
        if (caller.isEverywhere(Role.COORDINATOR)) {
            return Optional.empty();
        }
        Set<UUID> sites = new HashSet<>(caller.sites(Role.COORDINATOR));
        sites.addAll(caller.sites(Role.FACILITATOR));
        return Optional.of(orNone(sites));
    }

    private static Set<UUID> orNone(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(NONE) : ids;
    }
}
