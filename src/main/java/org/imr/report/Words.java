package org.imr.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.imr.fidelity.Reason;
import org.imr.kernel.Bundles;
import org.imr.kernel.Word;
import org.imr.kernel.Wording;

/** The texts of a report in its language; what stands before a key's dot names the bundle under `messages/`. */
final class Words {

    private final String language;
    private final Locale locale;

    /** @param language `en`, `da` or `nb` */
    Words(String language) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language);
    }

    String language() {
        return language;
    }

    /** A day in words of the language: `22 Nov 2026`; nothing for nothing. */
    String day(LocalDate day) {
        return day == null ? "" : Bundles.day(locale, day);
    }

    /** A number with the language's sign for decimals. */
    String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(number.scale());
        return format.format(number);
    }

    /** The text; a key that is missing shows itself. */
    String of(String key, Object... arguments) {
        return Bundles.text(locale, key, arguments);
    }

    String of(Wording wording) {
        return wording.in(language);
    }

    String of(Reason reason) {
        return of(reason.key(), reason.args().toArray());
    }

    /** The word for an enum's value under a key such as `audit.reason`; null for null. */
    String of(String key, Enum<?> value) {
        return value == null ? null : of(key + "-" + Word.of(value));
    }

    /** Yes, no, or null where nothing is recorded. */
    String yes(Boolean value) {
        return value == null ? null : of(value ? "audit.yes" : "audit.no");
    }
}
