package org.imr.curriculum;

import java.util.List;
import java.util.Optional;
import org.imr.kernel.Wording;

/**
 * One edition of the curriculum: which modules there are, in which order, under which titles.
 *
 * @param code    with the version, unique
 * @param version a changed edition is a new version
 * @param digest  the fingerprint of its file and of every file of its modules, so that a group can pin the very content
 * @param title   what it is called
 * @param sources where its facts come from
 * @param modules in the edition's order
 * @param tracks  parts of it that a group can go through instead of the whole
 */
public record Edition(String code, String version, String digest, Wording title, List<Source> sources, List<Module> modules,
        List<Track> tracks) {

    public Edition {
        sources = List.copyOf(sources);
        modules = List.copyOf(modules);
        tracks = List.copyOf(tracks);
    }

    /** The module with that code. */
    public Optional<Module> module(String moduleCode) {
        return modules.stream().filter(m -> m.code().equals(moduleCode)).findFirst();
    }

    /** The handout with that code, of whichever module. */
    public Optional<Handout> handout(String handoutCode) {
        return modules.stream().flatMap(m -> m.handouts().stream()).filter(h -> h.code().equals(handoutCode)).findFirst();
    }

    /** The track with that code. */
    public Optional<Track> track(String trackCode) {
        return tracks.stream().filter(t -> t.code().equals(trackCode)).findFirst();
    }

    /** The modules of a track, in the track's order; all of the edition for null or a track that it does not have. */
    public List<Module> modules(String trackCode) {
        return track(trackCode).map(t -> t.modules().stream().flatMap(m -> module(m).stream()).toList()).orElse(modules);
    }

    /** How many sessions a track usually takes; the whole programme for null or a track that the edition does not have. */
    public int sessions(String trackCode) {
        return track(trackCode).map(Track::sessions).orElseGet(() -> modules.stream().mapToInt(Module::sessions).sum());
    }
}
