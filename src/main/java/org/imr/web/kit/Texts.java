package org.imr.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.imr.kernel.Bundles;
import org.imr.kernel.Word;

/**
 * All texts of the pages in the reader's language: `#{t['groups.title']}`. What stands before the first dot names the
 * bundle under `messages/`, so a key tells where it is kept.
 */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    @Inject
    private Reader reader;

    @Override
    public String get(Object key) {
        return Bundles.text(locale(), key.toString());
    }

    /** The text with its placeholders filled: `#{t.of('groups.people', 8)}`. */
    public String of(String key, Object... arguments) {
        return Bundles.text(locale(), key, arguments);
    }

    /** The text of an enum's value: `#{t.word('roster.status', group.status())}`; empty for null. */
    public String word(String prefix, Enum<?> value) {
        return value == null ? "" : get(prefix + "." + Word.of(value));
    }

    @Override
    public boolean containsKey(Object key) {
        return Bundles.has(locale(), key.toString());
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    private Locale locale() {
        return reader.getLocale();
    }
}
