package org.imr.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.imr.library.Definitions;
import org.imr.web.kit.Reader;

/** The band sets that the loaded scales offer, in the reader's language. */
@Named
@RequestScoped
public class BandSets {

    @Inject
    private Definitions definitions;
    @Inject
    private Reader reader;

    /** Code by title, as a list to choose from wants it. */
    public Map<String, String> getChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        definitions.scales().forEach(scale -> scale.bandSets()
            .forEach(set -> choices.putIfAbsent(set.title().in(reader.getLanguage()), set.code())));
        return choices;
    }

    /** What the set of that code is called; the code itself when no loaded scale has it. */
    public String title(String code) {
        return getChoices().entrySet().stream().filter(entry -> entry.getValue().equals(code)).map(Map.Entry::getKey).findFirst().orElse(code);
    }
}
