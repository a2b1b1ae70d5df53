package org.imr.credential;

import java.util.List;
import org.imr.kernel.Wording;

/**
 * What a programme or a network asks of its facilitators.
 *
 * @param digest SHA-256 of its file, in hexadecimal
 */
public record RequirementSet(String code, String version, String digest, Wording title, Wording about, List<Reference> references,
                             List<Requirement> requirements) {

    public RequirementSet {
        references = List.copyOf(references);
        requirements = List.copyOf(requirements);
    }

    /** Where a requirement comes from. */
    public List<Reference> sources(Requirement requirement) {
        return references.stream().filter(reference -> requirement.sources().contains(reference.code())).toList();
    }
}
