package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imr.assessment.Independence.Bar.OWN_GROUP;
import static org.imr.assessment.Independence.Bar.OWN_SITE;
import static org.imr.assessment.Independence.Bar.OWN_SITE_LATELY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.imr.access.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IndependenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);
    private static final UUID GROUP = UUID.randomUUID();
    private static final UUID SITE = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();

    @Test
    @DisplayName("G2 who runs a group, or ran it however long ago, does not assess it")
    void ownGroup() {
        assertThat(bar(Role.FACILITATOR, SITE, GROUP, TODAY.minusYears(5), TODAY.minusYears(4))).contains(OWN_GROUP);
        assertThat(bar(Role.FACILITATOR, SITE, GROUP, TODAY, null)).contains(OWN_GROUP);
    }

    @Test
    @DisplayName("G2 nor who works at its site as facilitator, coordinator or assessor, now or until less than twelve months ago")
    void ownSite() {
        assertThat(bar(Role.FACILITATOR, SITE, null, null, null)).contains(OWN_SITE);
        assertThat(bar(Role.COORDINATOR, SITE, null, null, TODAY)).contains(OWN_SITE);
        assertThat(bar(Role.COORDINATOR, null, null, null, null)).contains(OWN_SITE);
        assertThat(bar(Role.ASSESSOR, SITE, null, null, null)).contains(OWN_SITE);
        assertThat(bar(Role.ASSESSOR, SITE, null, null, TODAY.minusMonths(11))).contains(OWN_SITE_LATELY);
        assertThat(bar(Role.FACILITATOR, SITE, null, null, TODAY.minusDays(1))).contains(OWN_SITE_LATELY);
        assertThat(bar(Role.FACILITATOR, SITE, null, null, TODAY.minusMonths(11))).contains(OWN_SITE_LATELY);
        assertThat(bar(Role.FACILITATOR, SITE, null, null, TODAY.minusMonths(12).plusDays(1))).contains(OWN_SITE_LATELY);
        assertThat(bar(Role.FACILITATOR, SITE, UUID.randomUUID(), TODAY.minusYears(2), TODAY.minusMonths(3))).contains(OWN_SITE_LATELY);
    }

    @Test
    @DisplayName("G2 who left the site twelve months ago, works elsewhere, assesses everywhere, or administers there, may")
    void free() {
        assertThat(bar(Role.FACILITATOR, SITE, null, null, TODAY.minusMonths(12))).isEmpty();
        assertThat(bar(Role.COORDINATOR, ELSEWHERE, null, null, null)).isEmpty();
        assertThat(bar(Role.ASSESSOR, SITE, null, null, TODAY.minusMonths(12))).isEmpty();
        assertThat(bar(Role.ASSESSOR, ELSEWHERE, null, null, null)).isEmpty();
        assertThat(bar(Role.ASSESSOR, null, null, null, null)).isEmpty();
        assertThat(bar(Role.ADMINISTRATOR, SITE, null, null, null)).isEmpty();
        assertThat(bar(Role.ADMINISTRATOR, null, null, null, null)).isEmpty();
        assertThat(bar(Role.FACILITATOR, SITE, null, TODAY.plusDays(1), null)).isEmpty();
    }

    @Test
    @DisplayName("G2 twelve months are counted to the day, also from a day that the other month does not have")
    void toTheDay() {
        assertThat(on(LocalDate.of(2026, 3, 15), LocalDate.of(2025, 3, 15))).isEmpty();
        assertThat(on(LocalDate.of(2026, 3, 15), LocalDate.of(2025, 3, 16))).contains(OWN_SITE_LATELY);
        assertThat(on(LocalDate.of(2028, 2, 29), LocalDate.of(2027, 2, 28))).isEmpty();
        assertThat(on(LocalDate.of(2028, 2, 29), LocalDate.of(2027, 3, 1))).contains(OWN_SITE_LATELY);
        assertThat(on(LocalDate.of(2029, 2, 28), LocalDate.of(2028, 2, 29))).contains(OWN_SITE_LATELY);
    }

    private static Optional<Independence.Bar> on(LocalDate today, LocalDate lastDay) {
        return Independence.bar(GROUP, SITE, today, List.of(new Independence.Work(Role.FACILITATOR, SITE, null, null, lastDay)));
    }

    private static Optional<Independence.Bar> bar(Role role, UUID site, UUID group, LocalDate from, LocalDate until) {
        return Independence.bar(GROUP, SITE, TODAY, List.of(new Independence.Work(role, site, group, from, until)));
    }
}
