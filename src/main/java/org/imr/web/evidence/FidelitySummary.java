package org.imr.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imr.evidence.EvidenceService;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Scale;
import org.imr.library.Definitions;
import org.imr.roster.GroupPicture;
import org.imr.web.kit.Reader;

/** What a group's records suggest today, or when it ended, in one line of figures, wherever a page shows it. */
@Named
@RequestScoped
public class FidelitySummary {

    @Inject
    private EvidenceService evidence;
    @Inject
    private Definitions definitions;
    @Inject
    private Reader reader;
    private final Map<String, List<Evidence>> byGroup = new HashMap<>();

    /** The items that records suggest a rating for, by number. */
    public List<Evidence> of(GroupPicture group) {
        return byGroup.computeIfAbsent(group.code(), code -> evidence.ofGroup(code, group.lastDay(), null).stream()
            .filter(one -> one.rule() != Rule.Kind.PRACTICE).toList());
    }

    /** How many of them have a suggestion. */
    public long speaking(GroupPicture group) {
        return of(group).stream().filter(one -> one.suggested() != null).count();
    }

    /** How many of them could still be lifted. */
    public long liftable(GroupPicture group) {
        return of(group).stream().filter(one -> one.toNext() != null).count();
    }

    public String title(Evidence one) {
        return definitions.scale(Scale.OF_THE_PROGRAMME).item(one.item()).orElseThrow().title().in(reader.getLanguage());
    }
}
