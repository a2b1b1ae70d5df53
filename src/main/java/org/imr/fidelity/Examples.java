package org.imr.fidelity;

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
 * The shared examples that could be read, and everything that was wrong with the files that could not: a faulty file never takes the
 * others down.
 *
 * @param examples by code and version
 * @param faults   in the order of the files
 */
public record Examples(List<Example> examples, List<Fault> faults) {

    public Examples {
        examples = List.copyOf(examples);
        faults = List.copyOf(faults);
    }

    /**
     * Reads every {@code .yaml} file of folders, the shipped one first. A folder that does not exist is empty.
     *
     * @param scales those the examples may be about
     * @param kept   is given each sound example with its file
     */
    public static Examples read(List<Path> folders, List<Scale> scales, BiConsumer<Example, SourceFile> kept) {
        ExampleReader reader = new ExampleReader(scales);
        List<Example> examples = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Path root : folders) {
            Folder folder = new Folder(root, faults::add);
            for (Path file : folder.entries(root, path -> Folder.nameOf(path).endsWith(".yaml"))) {
                folder.bytes(file).ifPresent(bytes -> {
                    ExampleReader.Reading reading = reader.read(folder.name(file), bytes);
                    faults.addAll(reading.faults());
                    reading.example().ifPresent(example -> {
                        if (examples.stream().anyMatch(other -> other.code().equals(example.code()) && other.version().equals(example.version()))) {
                            faults.add(new Fault(folder.name(file), "code", example.code() + ", version " + example.version() + " again",
                                    "a code of its own, or a new version for a changed example"));
                        } else {
                            examples.add(example);
                            kept.accept(example, folder.source(file, bytes));
                        }
                    });
                });
            }
        }
        examples.sort(Comparator.comparing(Example::code).thenComparing(Example::version, Curriculum::compareVersions));
        return new Examples(examples, faults);
    }
}
