package org.imr.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Module;
import org.imr.curriculum.Track;
import org.imr.library.Definitions;
import org.imr.library.Pinned;

/** The titles of modules in the reader's language, as a group's edition words them; a code no longer known shows itself. */
@Named
@RequestScoped
public class Modules {

    @Inject
    private Definitions definitions;
    @Inject
    private Reader reader;
    private final Map<List<String>, Optional<Pinned<Edition>>> asked = new HashMap<>();

    public String title(String edition, String version, String digest, String code) {
        return pinned(edition, version, digest).flatMap(found -> found.definition().module(code))
            .map(module -> module.title().in(reader.getLanguage())).orElse(code);
    }

    /** Several titles, with commas between. */
    public String titles(String edition, String version, String digest, List<String> codes) {
        return codes.stream().map(code -> title(edition, version, digest, code)).collect(Collectors.joining(", "));
    }

    /** All modules of an edition, in its order; none when the edition is not known here. */
    public List<Module> of(String edition, String version, String digest) {
        return pinned(edition, version, digest).map(found -> found.definition().modules()).orElse(List.of());
    }

    public String edition(String edition, String version, String digest) {
        return pinned(edition, version, digest).map(found -> found.definition().title().in(reader.getLanguage())).orElse(edition);
    }

    /** The version that is shown instead of the one pinned; empty when it is that one, or nothing at all is known of the edition. */
    public String instead(String edition, String version, String digest) {
        return pinned(edition, version, digest).filter(found -> !found.exact()).map(found -> found.definition().version()).orElse("");
    }

    /** The modules of a part of an edition, in the part's order; all of them for null or a track that it does not have. */
    public List<Module> of(String edition, String version, String digest, String track) {
        return pinned(edition, version, digest).map(found -> found.definition().modules(track)).orElse(List.of());
    }

    /** The parts of an edition that a group can go through instead of the whole. */
    public List<Track> tracks(String edition, String version, String digest) {
        return pinned(edition, version, digest).map(found -> found.definition().tracks()).orElse(List.of());
    }

    private Optional<Pinned<Edition>> pinned(String edition, String version, String digest) {
        return asked.computeIfAbsent(Arrays.asList(edition, version, digest), pin -> definitions.edition(edition, version, digest));
    }
}
