package org.imr.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.credential.RequirementReader;
import org.imr.credential.RequirementSet;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Handout;
import org.imr.curriculum.KeptFiles;
import org.imr.curriculum.SourceFile;
import org.imr.fidelity.Example;
import org.imr.fidelity.ExampleReader;
import org.imr.fidelity.Scale;
import org.imr.fidelity.ScaleReader;
import org.imr.kernel.Fault;
import org.imr.kernel.NotFound;

/**
 * The editions, scales, requirement sets and shared examples this installation works with, read once at start and never changed while it runs. The files of each
 * version are kept, so that what groups and assessments pin goes on being used whatever becomes of the files.
 */
@ApplicationScoped
public class Definitions {

    @Inject
    private KeptDefinitions kept;
    @Inject
    private ChangedDefinitions changed;
    private volatile Shelf<Edition> editions = editions(List.of());
    private volatile Shelf<Scale> scales = scales(List.of());
    private volatile Shelf<RequirementSet> requirements = requirements(List.of());
    private volatile Shelf<Example> examples = examples(List.of());
    private volatile List<Fault> faults = List.of();
    private volatile List<Fault> warnings = List.of();

    /** Reads the folders, the shipped ones first; a faulty file is reported by {@link #faults} and takes no other down. */
    @Requires(Permission.SYSTEM)
    public void load(List<Path> curricula, List<Path> scaleFolders, List<Path> requirementFolders) {
        DefinitionChecker checked = DefinitionChecker.check(curricula, scaleFolders, requirementFolders);
        editions = editions(checked.curriculum().editions());
        scales = scales(checked.scales().scales());
        requirements = requirements(checked.requirements().sets());
        examples = examples(checked.examples().examples());
        faults = checked.faults();
        try {
            kept.keep(checked.loaded());
        } catch (RuntimeException e) {
            // Another instance that starts at the same moment may have kept the same: then the second try finds it.
            kept.keep(checked.loaded());
        }
        warnings = changed.warnings(checked.loaded());
    }

    /** Editions and scales alone. */
    @Requires(Permission.SYSTEM)
    public void load(List<Path> curricula, List<Path> scaleFolders) {
        load(curricula, scaleFolders, List.of());
    }

    /** Those among the files, by code and version. */
    public List<Edition> editions() {
        return editions.loaded();
    }

    /** The newest version of an edition. @throws NotFound when there is none of that code among the files */
    public Edition edition(String code) {
        return editions.newest(code).orElseThrow(NotFound::new);
    }

    /**
     * The edition that a group pins.
     *
     * @param version null when none was ever noted
     * @param digest  null when it came from elsewhere; then the version alone decides
     * @return empty when nothing of that code was ever loaded here
     */
    public Optional<Pinned<Edition>> edition(String code, String version, String digest) {
        return editions.get(new Pin(code, version, digest));
    }

    /** Those among the files, by code and version. */
    public List<Scale> scales() {
        return scales.loaded();
    }

    /** The newest version of each scale: that of the programme first, the others in the order of their files. */
    public List<Scale> newestScales() {
        return scales().stream().map(Scale::code).distinct().sorted(Comparator.comparing(code -> !code.equals(Scale.OF_THE_PROGRAMME)))
            .map(this::scale).toList();
    }

    /** The newest version of a scale. @throws NotFound when there is none of that code among the files */
    public Scale scale(String code) {
        return scales.newest(code).orElseThrow(NotFound::new);
    }

    /** The scale that an assessment pins; as {@link #edition(String, String, String)}. */
    public Optional<Pinned<Scale>> scale(String code, String version, String digest) {
        return scales.get(new Pin(code, version, digest));
    }

    /** The newest version of each requirement set. */
    public List<RequirementSet> requirementSets() {
        return requirements.loaded().stream().map(RequirementSet::code).distinct().map(code -> requirements.newest(code).orElseThrow()).toList();
    }

    /** The newest version of a requirement set; the last one kept when its file is gone; empty when it was never loaded here. */
    public Optional<RequirementSet> requirementSet(String code) {
        return requirements.get(new Pin(code, null, null)).map(Pinned::definition);
    }

    /** The newest version of each shared example. */
    public List<Example> examples() {
        return examples.loaded().stream().map(Example::code).distinct().map(code -> examples.newest(code).orElseThrow()).toList();
    }

    /** The newest version of a shared example. @throws NotFound when there is none of that code among the files */
    public Example example(String code) {
        return examples.newest(code).orElseThrow(NotFound::new);
    }

    /** The shared example that was rated; as {@link #edition(String, String, String)}. */
    public Optional<Pinned<Example>> example(String code, String version, String digest) {
        return examples.get(new Pin(code, version, digest));
    }

    /** A handout as it was in that version, whatever became of its files; where texts share a version, the last one loaded. */
    public Optional<Handout> handout(String code, String version) {
        return KeptFiles.handout(code, version, Stream.of("en", "da", "nb")
            .flatMap(language -> kept.files("/handouts/" + code + "." + language + ".md").stream()).toList());
    }

    /** Everything that makes a file unusable. */
    public List<Fault> faults() {
        return faults;
    }

    /** Files that are used, though their content changed while their version stayed. */
    public List<Fault> warnings() {
        return warnings;
    }

    private Shelf<Edition> editions(List<Edition> loaded) {
        return new Shelf<>(loaded, DefinitionChecker::pin, pin -> kept.files(Definition.Kind.EDITION, pin).flatMap(KeptFiles::edition),
            code -> kept.pins(Definition.Kind.EDITION, code));
    }

    private Shelf<Scale> scales(List<Scale> loaded) {
        return new Shelf<>(loaded, DefinitionChecker::pin, pin -> kept.files(Definition.Kind.SCALE, pin).flatMap(Definitions::scale),
            code -> kept.pins(Definition.Kind.SCALE, code));
    }

    private Shelf<RequirementSet> requirements(List<RequirementSet> loaded) {
        return new Shelf<>(loaded, DefinitionChecker::pin,
            pin -> kept.files(Definition.Kind.REQUIREMENTS, pin).flatMap(files -> RequirementReader.read(files.get(0).path(), files.get(0).bytes()).set()),
            code -> kept.pins(Definition.Kind.REQUIREMENTS, code));
    }

    private Shelf<Example> examples(List<Example> loaded) {
        return new Shelf<>(loaded, DefinitionChecker::pin, pin -> kept.files(Definition.Kind.CALIBRATION, pin)
            .flatMap(files -> new ExampleReader(scales.loaded()).read(files.get(0).path(), files.get(0).bytes()).example()),
            code -> kept.pins(Definition.Kind.CALIBRATION, code));
    }

    private static Optional<Scale> scale(List<SourceFile> files) {
        return ScaleReader.read(files.get(0).path(), files.get(0).bytes()).scale();
    }
}
