package org.imr.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundlesDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @DisplayName("A day stands before its month in every language, in English too")
    @CsvSource(delimiter = '|', value = {"en | 22 Nov 2026 | Sunday, 22 November 2026", "da | 22. nov. 2026 | s\u00f8ndag den 22. november 2026",
        "nb | 22. nov. 2026 | s\u00f8ndag 22. november 2026"})
    void dayFirst(String language, String shown, String spoken) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(Bundles.day(locale, DAY)).isEqualTo(shown);
        assertThat(Bundles.weekday(locale, DAY)).isEqualTo(spoken);
    }
}
