package org.imr.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Module;
import org.imr.curriculum.Track;
import org.imr.library.Definitions;

/** The titles of modules in the reader's language, as a group's edition words them; a code no longer known shows itself. */
@Named
@RequestScoped
public class Modules {

    @Inject
    private Definitions definitions;
    @Inject
    private Reader reader;

    public String title(String edition, String version, String code) {
        return definitions.edition(edition, version).flatMap(found -> found.module(code))
            .map(module -> module.title().in(reader.getLanguage())).orElse(code);
    }

    /** Several titles, with commas between. */
    public String titles(String edition, String version, List<String> codes) {
        return codes.stream().map(code -> title(edition, version, code)).collect(Collectors.joining(", "));
    }

    /** All modules of an edition, in its order; none when the edition is not known here. */
    public List<Module> of(String edition, String version) {
        return definitions.edition(edition, version).map(Edition::modules).orElse(List.of());
    }

    /** The modules of a part of an edition, in the part's order; all of them for null or a track that it does not have. */
    public List<Module> of(String edition, String version, String track) {
        return definitions.edition(edition, version).map(found -> found.modules(track)).orElse(List.of());
    }

    /** The parts of an edition that a group can go through instead of the whole. */
    public List<Track> tracks(String edition, String version) {
        return definitions.edition(edition, version).map(Edition::tracks).orElse(List.of());
    }

    public String edition(String edition, String version) {
        return definitions.edition(edition, version).map(found -> found.title().in(reader.getLanguage())).orElse(edition);
    }
}
