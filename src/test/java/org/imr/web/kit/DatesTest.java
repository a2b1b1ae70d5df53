package org.imr.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Test
    @DisplayName("M1 D9 a moment is told by the clock of the site, the day too, in winter and in summer, and the clock is named")
    void bySite() {
        assertThat(Dates.moment(Locale.ENGLISH, Instant.parse("2026-03-02T23:30:00Z"), COPENHAGEN)).isEqualTo("3 Mar 2026 00:30");
        assertThat(Dates.moment(DANISH, Instant.parse("2026-07-01T12:00:00Z"), COPENHAGEN)).isEqualTo("1. jul. 2026 14:00");
        assertThat(Dates.zone(Locale.ENGLISH, COPENHAGEN)).isEqualTo("Central European Time");
        assertThat(Dates.zone(DANISH, COPENHAGEN)).isEqualToIgnoringCase("Centraleurop\u00e6isk tid");
    }
}
