package org.imr.credential;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.imr.curriculum.Curriculum;
import org.imr.curriculum.Folder;
import org.imr.curriculum.SourceFile;
import org.imr.kernel.Fault;

/**
 * The requirement sets that could be read, and everything that was wrong with the files that could not: a faulty file never takes
 * the others down.
 *
 * @param sets   by code and version
 * @param faults in the order of the files
 */
public record RequirementSets(List<RequirementSet> sets, List<Fault> faults) {

    public RequirementSets {
        sets = List.copyOf(sets);
        faults = List.copyOf(faults);
    }

    /**
     * Reads every {@code .yaml} file of folders, the shipped one first. A folder that does not exist is empty.
     *
     * @param kept is given each sound set with its file
     */
    public static RequirementSets read(List<Path> folders, BiConsumer<RequirementSet, SourceFile> kept) {
        List<RequirementSet> sets = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Path root : folders) {
            Folder folder = new Folder(root, faults::add);
            for (Path file : folder.entries(root, path -> Folder.nameOf(path).endsWith(".yaml"))) {
                folder.bytes(file).ifPresent(bytes -> {
                    RequirementReader.Reading reading = RequirementReader.read(folder.name(file), bytes);
                    faults.addAll(reading.faults());
                    reading.set().ifPresent(set -> {
                        if (sets.stream().anyMatch(other -> other.code().equals(set.code()) && other.version().equals(set.version()))) {
                            faults.add(new Fault(folder.name(file), "code", set.code() + ", version " + set.version() + " again",
                                "a code of its own, or a new version for a changed set"));
                        } else {
                            sets.add(set);
                            kept.accept(set, folder.source(file, bytes));
                        }
                    });
                });
            }
        }
        sets.sort(Comparator.comparing(RequirementSet::code).thenComparing(RequirementSet::version, Curriculum::compareVersions));
        return new RequirementSets(sets, faults);
    }
}
