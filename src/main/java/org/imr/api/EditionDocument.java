package org.imr.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Handout;
import org.imr.curriculum.Module;

/** An edition of the curriculum: its modules in its order. Titles are by language. */
public record EditionDocument(String code, String version, Map<String, String> titles, List<EditionModule> modules) {

    /** A module; {@code topicAreas} are those of item 3 that it covers, perhaps none. */
    public record EditionModule(String code, int order, Map<String, String> titles, List<String> topicAreas, List<EditionHandout> handouts) {

        static EditionModule of(Module module) {
            return new EditionModule(module.code(), module.order(), module.title().byLanguage(), module.topicAreas(),
                module.handouts().stream().map(EditionHandout::of).toList());
        }
    }

    /** A handout and the languages it is there in. */
    public record EditionHandout(String code, String version, Set<String> languages) {

        static EditionHandout of(Handout handout) {
            return new EditionHandout(handout.code(), handout.version(), handout.languages());
        }
    }

    static EditionDocument of(Edition edition) {
        return new EditionDocument(edition.code(), edition.version(), edition.title().byLanguage(), edition.modules().stream().map(EditionModule::of).toList());
    }
}
