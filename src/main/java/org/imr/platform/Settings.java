package org.imr.platform;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** The installation's settings, by their MicroProfile Config names; environment variables and system properties work alike. */
final class Settings {

    private Settings() {
    }

    /** The setting, unless it is absent or empty. */
    static Optional<String> get(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }

    /** True when the demonstration is wanted. */
    static boolean isDemonstration() {
        return get("IMR_DEMO").map(Boolean::parseBoolean).orElse(false);
    }

    /** The folder for all that is kept; `./data` unless set. */
    static String data() {
        return get("IMR_DATA").orElse("./data");
    }
}
