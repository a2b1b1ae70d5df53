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
 */
public record Edition(String code, String version, String digest, Wording title, List<Source> sources, List<Module> modules) {

    public Edition {
        sources = List.copyOf(sources);
        modules = List.copyOf(modules);
    }

    /** The module with that code. */
    public Optional<Module> module(String moduleCode) {
        return modules.stream().filter(m -> m.code().equals(moduleCode)).findFirst();
    }

    /** The handout with that code, of whichever module. */
    public Optional<Handout> handout(String handoutCode) {
        return modules.stream().flatMap(m -> m.handouts().stream()).filter(h -> h.code().equals(handoutCode)).findFirst();
    }
}
