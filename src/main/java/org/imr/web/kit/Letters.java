package org.imr.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.imr.kernel.Word;

/** The letters by which a choice is made by key, in the reader's language, as scripts take them from `data-keys`. */
@Named
@RequestScoped
public class Letters {

    @Inject
    private Texts texts;
    @Inject
    private Reader reader;

    /** `t:PRESENT k:LATE` for the values of a form: enums or their words, whose letters stand under the prefix. */
    public String of(String prefix, Object values) {
        Stream<?> all = values instanceof Object[] array ? Stream.of(array) : StreamSupport.stream(((Iterable<?>) values).spliterator(), false);
        return all.map(value -> letter(prefix, value) + ":" + value).collect(Collectors.joining(" "));
    }

    private String letter(String prefix, Object value) {
        String word = value instanceof Enum<?> one ? Word.of(one) : value.toString();
        return texts.get(prefix + "." + word).toLowerCase(reader.getLocale());
    }
}
