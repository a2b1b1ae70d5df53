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
 * The scales that could be read, and everything that was wrong with the files that could not: a faulty file never takes the others
 * down.
 *
 * @param scales by code and version
 * @param faults in the order of the files
 */
public record Scales(List<Scale> scales, List<Fault> faults) {

    public Scales {
        scales = List.copyOf(scales);
        faults = List.copyOf(faults);
    }

    /**
     * Reads every {@code .yaml} file of folders, the shipped one first. A folder that does not exist is empty.
     *
     * @param kept is given each sound scale with its file
     */
    public static Scales read(List<Path> folders, BiConsumer<Scale, SourceFile> kept) {
        List<Scale> scales = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Path root : folders) {
            Folder folder = new Folder(root, faults::add);
            for (Path file : folder.entries(root, path -> Folder.nameOf(path).endsWith(".yaml"))) {
                folder.bytes(file).ifPresent(bytes -> {
                    ScaleReader.Reading reading = ScaleReader.read(folder.name(file), bytes);
                    faults.addAll(reading.faults());
                    reading.scale().ifPresent(scale -> take(scale, folder.source(file, bytes), folder.name(file), scales, faults, kept));
                });
            }
        }
        scales.sort(Comparator.comparing(Scale::code).thenComparing(Scale::version, Curriculum::compareVersions));
        return new Scales(scales, faults);
    }

    private static void take(Scale scale, SourceFile source, String name, List<Scale> scales, List<Fault> faults,
            BiConsumer<Scale, SourceFile> kept) {
        if (scales.stream().anyMatch(other -> other.code().equals(scale.code()) && other.version().equals(scale.version()))) {
            faults.add(new Fault(name, "code", scale.code() + ", version " + scale.version() + " again",
                    "a code of its own, or a new version for a changed scale"));
        } else {
            scales.add(scale);
            kept.accept(scale, source);
        }
    }
}
