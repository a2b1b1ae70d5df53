package org.imr.web.kit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.imr.kernel.Bundles;

/** The texts and dates of a paper that is written in its owner's language, whoever prints it: `#{copyPage.tongue.of('paper.goals')}`. */
public final class Tongue {

    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Locale locale;

    /** @param language `en`, `da` or `nb` */
    public Tongue(String language) {
        this.locale = Locale.forLanguageTag(language);
    }

    public String of(String key, Object... arguments) {
        return Bundles.text(locale, key, arguments);
    }

    /** A day, short: `22 Nov 2026`; nothing for nothing. */
    public String day(LocalDate day) {
        return day == null ? "" : Bundles.day(locale, day);
    }

    /** A day with its weekday, and the hour when one is known. */
    public String when(LocalDate day, LocalTime time) {
        String named = Bundles.weekday(locale, day);
        return time == null ? named : named + ", " + CLOCK_TIME.format(time);
    }
}
