package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.ScopedStore;
import org.imr.assessment.Assessment;
import org.imr.assessment.Rating;
import org.imr.fidelity.Scale;

/** What the last signed assessment of each group came to, by the programme's own scale: two statements for all groups. */
@ApplicationScoped
class LastResults {

    @Inject
    private ScopedStore store;
    @Inject
    private Scores scores;

    /** A signed assessment. */
    public record Signed(UUID id, UUID group, String groupCode, int number, String occasion, LocalDate cutOff, String version, String digest, String bands) {

        String code() {
            return groupCode + "-" + number;
        }
    }

    /** By the group's id, of those with their cut-off in these days; without those that have none, or whose scale is gone. */
    Map<UUID, GroupGlance.Last> of(Set<UUID> groups, Days days) {
        Map<UUID, Signed> last = new HashMap<>();
        days.on(store.ask(Assessment.class).overseeing()
            .where("e.group.id in :groups and e.status = :signed and e.scale = :scale", "groups", groups, "signed", Assessment.Status.SIGNED,
                "scale", Scale.OF_THE_PROGRAMME), "e.cutOff").order("e.cutOff, e.number")
            .list(Signed.class, "new org.imr.oversight.LastResults$Signed(e.id, e.group.id, e.group.code, e.number, e.occasion, e.cutOff,"
                + " e.scaleVersion, e.scaleDigest, e.bands)").forEach(one -> last.put(one.group(), one));
        if (last.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<SignedRating>> ratings = store.ask(Rating.class).overseeing().join("left join e.assessor a")
            .where("e.assessment.id in :assessments", "assessments", last.values().stream().map(Signed::id).collect(Collectors.toSet()))
            .list(SignedRating.class, SignedRating.SELECT).stream().collect(Collectors.groupingBy(SignedRating::assessment));
        Map<UUID, GroupGlance.Last> results = new HashMap<>();
        last.forEach((group, one) -> scores.of(Scale.OF_THE_PROGRAMME, one.version(), one.digest(), one.occasion(), one.bands(),
                SignedRating.byItem(ratings.getOrDefault(one.id(), List.of())))
            .ifPresent(score -> results.put(group, new GroupGlance.Last(one.id(), one.code(), one.occasion(), score))));
        return results;
    }
}
