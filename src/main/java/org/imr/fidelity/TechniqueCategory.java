package org.imr.fidelity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.imr.kernel.Wording;

/** Techniques that count together, such as the educational ones. A technique belongs to one category only. */
public record TechniqueCategory(String code, Wording title, List<Technique> techniques) {

    public TechniqueCategory {
        techniques = List.copyOf(techniques);
    }

    /** The codes of its techniques. */
    public Set<String> codes() {
        return techniques.stream().map(Technique::code).collect(Collectors.toUnmodifiableSet());
    }
}
