package org.imr.curriculum;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.imr.kernel.Fault;

/**
 * The editions that could be read, and everything that was wrong with the files that could not: a faulty file never takes the
 * others down.
 *
 * @param editions by code and version
 * @param faults   in the order of the files
 */
public record Curriculum(List<Edition> editions, List<Fault> faults) {

    public Curriculum {
        editions = List.copyOf(editions);
        faults = List.copyOf(faults);
    }

    /**
     * Reads folders of definitions: {@code EDITION/edition.yaml}, {@code modules/MODULE/module.yaml} and
     * {@code modules/MODULE/handouts/HANDOUT.LANGUAGE.md}. An edition takes each module from its own folder, or else from the nearest
     * folder before it, so that a site's edition may use the modules that ship. A folder that does not exist is empty.
     *
     * @param folders on any file system, the shipped one first
     */
    public static Curriculum read(List<Path> folders) {
        return new CurriculumReader().read(folders);
    }

    /** The newest version of the edition with that code. */
    public Optional<Edition> edition(String code) {
        return editions.stream().filter(e -> e.code().equals(code)).reduce((older, newer) -> newer);
    }

    /** That version of the edition with that code. */
    public Optional<Edition> edition(String code, String version) {
        return editions.stream().filter(e -> e.code().equals(code) && e.version().equals(version)).findFirst();
    }
}
