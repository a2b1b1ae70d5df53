package org.imr.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.imr.access.Role;

/**
 * Whether somebody may assess a group: not who runs or ran it, and not who works as facilitator, coordinator or assessor at its
 * site now or did so in the last twelve months, because assessors come from another site (domain, section 2). A coordinator of
 * all sites coordinates the group's site too; an assessor for all sites belongs to none. Roles and groups that begin later do not
 * count yet.
 */
public final class Independence {

    private static final int MONTHS = 12;

    private Independence() {
    }

    /** Why somebody may not. */
    public enum Bar {
        OWN_GROUP, OWN_SITE, OWN_SITE_LATELY
    }

    /**
     * Something a person did or does.
     *
     * @param site  null for all sites
     * @param group null for a role
     * @param until the last day; null while it goes on
     */
    public record Work(Role role, UUID site, UUID group, LocalDate from, LocalDate until) {

        private boolean isAt(UUID place) {
            return switch (role) {
                case FACILITATOR, COORDINATOR -> site == null || site.equals(place);
                case ASSESSOR -> place.equals(site);
                case ADMINISTRATOR -> false;
            };
        }

        private boolean begunBy(LocalDate day) {
            return from == null || !from.isAfter(day);
        }
    }

    /** The day after which work at the site still bars. */
    static LocalDate lately(LocalDate today) {
        return today.minusMonths(MONTHS);
    }

    /** What bars a person who did all that from assessing the group of that site, if anything. */
    public static Optional<Bar> bar(UUID group, UUID site, LocalDate today, List<Work> works) {
        if (works.stream().anyMatch(work -> group.equals(work.group()) && work.begunBy(today))) {
            return Optional.of(Bar.OWN_GROUP);
        }
        LocalDate after = lately(today);
        List<Work> here = works.stream().filter(work -> work.isAt(site) && work.begunBy(today)).toList();
        if (here.stream().anyMatch(work -> work.until() == null || !work.until().isBefore(today))) {
            return Optional.of(Bar.OWN_SITE);
        }
        return here.stream().anyMatch(work -> work.until().isAfter(after)) ? Optional.of(Bar.OWN_SITE_LATELY) : Optional.empty();
    }
}
