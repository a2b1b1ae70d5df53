package org.imr.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.credential.RequirementSet;
import org.imr.curriculum.DefinitionFile;
import org.imr.curriculum.Edition;
import org.imr.fidelity.Example;
import org.imr.fidelity.Scale;
import org.imr.kernel.Fault;
import org.imr.kernel.Wording;

/** What was loaded, now and before, and what was refused: for those who look after the definitions. */
@ApplicationScoped
public class DefinitionCheck {

    @Inject
    private ScopedStore store;
    @Inject
    private Definitions definitions;

    /** Each version that was ever in use here, by kind, code and time. */
    @Transactional
    @Requires(Permission.SEE_DEFINITIONS)
    public List<DefinitionLine> known() {
        return store.ask(Definition.class).order("e.kind, e.code, e.firstSeen").list().stream().map(this::line).toList();
    }

    /** What is wrong with which file. */
    @Requires(Permission.SEE_DEFINITIONS)
    public List<Fault> faults() {
        return definitions.faults();
    }

    /** What changed while its version stayed. */
    @Requires(Permission.SEE_DEFINITIONS)
    public List<Fault> warnings() {
        return definitions.warnings();
    }

    private DefinitionLine line(Definition known) {
        Optional<Wording> loaded = switch (known.kind()) {
            case SCALE -> definitions.scales().stream().filter(scale -> scale.digest().equals(known.digest())).map(Scale::title).findFirst();
            case EDITION -> definitions.editions().stream().filter(edition -> edition.digest().equals(known.digest())).map(Edition::title).findFirst();
            case REQUIREMENTS -> definitions.requirementSets().stream().filter(set -> set.digest().equals(known.digest())).map(RequirementSet::title).findFirst();
            case CALIBRATION -> definitions.examples().stream().filter(example -> example.digest().equals(known.digest())).map(Example::title).findFirst();
        };
        return new DefinitionLine(known.kind(), known.code(), known.definitionVersion(), known.digest(), known.firstSeen(),
            loaded.or(() -> kept(known)), loaded.isPresent());
    }

    private static Optional<Wording> kept(Definition known) {
        return known.parts().stream().findFirst().map(DefinitionPart::file)
            .map(file -> DefinitionFile.read(file.path(), file.bytes()).root().wording("title"));
    }
}
