package org.imr.testing;

import com.microsoft.playwright.options.ColorScheme;

/**
 * In which of its looks a page is looked at. Together they show each width, theme and language; not each with each. The two at
 * night are the same page, made narrow.
 */
enum Look {
    DESK("en", 1280, ColorScheme.LIGHT, Sight.WHOLE),
    DESK_AT_NIGHT("da", 1280, ColorScheme.DARK, Sight.COLOURS),
    PHONE_AT_NIGHT("da", 360, ColorScheme.DARK, Sight.WIDTH),
    PHONE("nb", 360, ColorScheme.LIGHT, Sight.WHOLE);

    private final String language;
    private final int width;
    private final ColorScheme theme;
    private final Sight sight;

    Look(String language, int width, ColorScheme theme, Sight sight) {
        this.language = language;
        this.width = width;
        this.theme = theme;
        this.sight = sight;
    }

    String language() {
        return language;
    }

    int width() {
        return width;
    }

    int height() {
        return width > 500 ? 800 : 740;
    }

    /** Whether it is a page of its own; else the one before it in another width. */
    boolean isLoaded() {
        return sight != Sight.WIDTH;
    }

    ColorScheme theme() {
        return theme;
    }

    Sight sight() {
        return sight;
    }

    /** What stands in the name of its pictures: `1280-light-en`. */
    String label() {
        return width + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + language;
    }
}
