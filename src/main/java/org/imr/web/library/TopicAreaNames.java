package org.imr.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.imr.fidelity.Term;
import org.imr.library.Definitions;
import org.imr.web.kit.Reader;

/** The topic areas in the reader's language, as a scale names them. */
@RequestScoped
public class TopicAreaNames {

    @Inject
    private Definitions definitions;
    @Inject
    private Reader reader;

    /** The area's title; its code when no loaded scale has it. */
    public String of(String code) {
        return definitions.scales().stream().flatMap(scale -> scale.topicAreas().stream()).filter(area -> area.code().equals(code))
            .map(Term::title).findFirst().map(title -> title.in(reader.getLanguage())).orElse(code);
    }
}
