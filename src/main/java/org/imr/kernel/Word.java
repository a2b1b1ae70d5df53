package org.imr.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The word by which an enum's value is known outside the code: `IN_HOSPITAL` is `in-hospital` in files and message keys. */
public final class Word {

    private Word() {
    }

    /** The value's word; empty for null. */
    public static String of(Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value with that word, if there is one. */
    public static <E extends Enum<E>> Optional<E> to(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> of(value).equals(word)).findFirst();
    }
}
