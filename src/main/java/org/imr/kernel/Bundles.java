package org.imr.kernel;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Reads the message bundles under `messages/`: `groups.title` is the key `groups.title` in `messages/groups.properties`. */
public final class Bundles {

    private static final ResourceBundle.Control NO_FALLBACK =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Bundles() {
    }

    /** The text; a key that is missing shows itself, and a test finds it before a reader does. */
    public static String text(Locale locale, String key, Object... arguments) {
        String text;
        try {
            text = bundle(locale, key).getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
        return arguments.length == 0 ? text
            : new MessageFormat(text, locale).format(Arrays.stream(arguments).map(argument -> shown(locale, argument)).toArray());
    }

    /** A message knows numbers, but not the days that a broken rule names. */
    private static Object shown(Locale locale, Object argument) {
        return argument instanceof LocalDate day ? day(locale, day) : argument;
    }

    /** A day, short enough for a table: `22 Nov 2026`. */
    public static String day(Locale locale, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(calendar(locale)).format(day);
    }

    /** A day with its weekday, for headings: `Sunday, 22 November 2026`. */
    public static String weekday(Locale locale, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(calendar(locale)).format(day);
    }

    /** The services are in Europe, and the texts in British English: so the day stands before the month in English too. */
    private static Locale calendar(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }

    public static boolean has(Locale locale, String key) {
        try {
            return bundle(locale, key).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private static ResourceBundle bundle(Locale locale, String key) {
        int dot = key.indexOf('.');
        return ResourceBundle.getBundle("messages." + (dot < 0 ? key : key.substring(0, dot)), locale, Bundles.class.getClassLoader(),
            NO_FALLBACK);
    }
}
