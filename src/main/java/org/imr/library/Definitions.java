package org.imr.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.curriculum.Curriculum;
import org.imr.curriculum.Edition;
import org.imr.fidelity.Scale;
import org.imr.fidelity.ScaleReader;
import org.imr.kernel.Fault;
import org.imr.kernel.NotFound;

/**
 * The editions and scales this installation works with, read once at start and never changed while it runs. Each version
 * that was ever in use is noted in the database, so that what groups and assessments pin can be told apart.
 */
@ApplicationScoped
public class Definitions {

    private static final long LARGEST = 1 << 20;

    @Inject
    private ScopedStore store;
    @Inject
    private Clock clock;
    private volatile Curriculum curriculum = new Curriculum(List.of(), List.of());
    private volatile List<Scale> scales = List.of();
    private volatile List<Fault> scaleFaults = List.of();

    /** Reads the folders, the shipped ones first; a faulty file is reported by {@link #faults} and takes no other down. */
    @Transactional
    @Requires(Permission.SYSTEM)
    public void load(List<Path> curricula, List<Path> scaleFolders) {
        curriculum = Curriculum.read(curricula);
        List<Scale> read = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Path file : files(scaleFolders)) {
            ScaleReader.Reading reading = read(file);
            reading.scale().ifPresent(read::add);
            faults.addAll(reading.faults());
        }
        scales = List.copyOf(read);
        scaleFaults = List.copyOf(faults);
        editions().forEach(edition -> note(Definition.Kind.EDITION, edition.code(), edition.version(), edition.digest()));
        scales.forEach(scale -> note(Definition.Kind.SCALE, scale.code(), scale.version(), scale.digest()));
    }

    public List<Edition> editions() {
        return curriculum.editions();
    }

    /** The newest version of an edition. @throws NotFound when there is none of that code */
    public Edition edition(String code) {
        return curriculum.edition(code).orElseThrow(NotFound::new);
    }

    /** The version that a group pins, or, when the file is gone or none is pinned, the newest one. */
    public Optional<Edition> edition(String code, String version) {
        return curriculum.edition(code, version).or(() -> curriculum.edition(code));
    }

    public List<Scale> scales() {
        return scales;
    }

    /** The newest version of each scale: that of the programme first, the others in the order of their files. */
    public List<Scale> newestScales() {
        return scales.stream().map(Scale::code).distinct().sorted(Comparator.comparing(code -> !code.equals(Scale.OF_THE_PROGRAMME)))
            .map(this::scale).toList();
    }

    /** The newest version of a scale. @throws NotFound when there is none of that code */
    public Scale scale(String code) {
        return scale(code, null).orElseThrow(NotFound::new);
    }

    /** The version that an assessment pins, or, when the file is gone or none is pinned, the newest one. */
    public Optional<Scale> scale(String code, String version) {
        List<Scale> known = scales.stream().filter(scale -> scale.code().equals(code)).toList();
        return known.stream().filter(scale -> scale.version().equals(version)).findFirst()
            .or(() -> known.stream().reduce((older, newer) -> newer));
    }

    /** Everything wrong with the files. */
    public List<Fault> faults() {
        return Stream.concat(curriculum.faults().stream(), scaleFaults.stream()).toList();
    }

    private void note(Definition.Kind kind, String code, String version, String digest) {
        boolean known = store.ask(Definition.class)
            .where("e.kind = :kind and e.code = :code and e.definitionVersion = :version and e.digest = :digest",
                "kind", kind, "code", code, "version", version, "digest", digest).count() > 0;
        if (!known) {
            store.add(new Definition(kind, code, version, digest, clock.instant()));
        }
    }

    private static ScaleReader.Reading read(Path file) {
        String name = file.getFileName().toString();
        try {
            if (Files.size(file) > LARGEST) {
                return new ScaleReader.Reading(Optional.empty(),
                    List.of(new Fault(name, "", Files.size(file) + " bytes", "at most " + LARGEST + " bytes")));
            }
            return ScaleReader.read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            return new ScaleReader.Reading(Optional.empty(), List.of(new Fault(name, "", e.getMessage(), "a file that can be read")));
        }
    }

    private static List<Path> files(List<Path> folders) {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> entries = Files.list(folder)) {
                    entries.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return files;
    }
}
