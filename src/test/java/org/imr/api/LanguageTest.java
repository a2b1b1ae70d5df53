package org.imr.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.imr.kernel.Bundles;
import org.imr.kernel.Rejected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    @DisplayName("J2 a refusal reads over the API as on the page, apostrophes and days included")
    void asOnThePage() {
        assertThat(Language.text(Locale.ENGLISH, new Rejected("session.too-early"))).contains("in the group's plan");
        Locale danish = Locale.forLanguageTag("da");
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(Language.text(danish, new Rejected("roster.left-before-mark", "Ida", day))).contains(Bundles.day(danish, day)).doesNotContain("2026-03-02");
    }
}
