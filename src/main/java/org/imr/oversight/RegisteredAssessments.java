package org.imr.oversight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.imr.access.ScopedStore;
import org.imr.assessment.Assessment;
import org.imr.assessment.Assignment;
import org.imr.assessment.Rating;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Score;

/** The assessments of some groups by the programme's own scale, with their cut-off in a period: four statements. */
@ApplicationScoped
class RegisteredAssessments {

    private static final String HERE = "new org.imr.oversight.";
    /** The consensus, or the ratings of the only assessor; asked for among these groups alone, which is read once. */
    private static final String AGREED = "e.assessor is null or e.assessment.id not in"
        + " (select c.assessment.id from Rating c where c.assessor is null and c.assessment.group.id in :groups)";

    @Inject
    private ScopedStore store;
    @Inject
    private Scores scores;

    /** Somebody who assesses. */
    public record Assessing(UUID assessment, String email) {
    }

    List<AssessmentRecord> of(Set<UUID> groups, Days days) {
        List<AssessmentRecord.Head> heads = days.on(store.ask(Assessment.class).overseeing()
            .where("e.group.id in :groups and e.scale = :scale", "groups", groups, "scale", Scale.OF_THE_PROGRAMME), "e.cutOff")
            .order("e.group.site.name, e.group.site.code, e.group.code, e.number").list(AssessmentRecord.Head.class, HERE
                + "AssessmentRecord$Head(e.id, e.group.id, e.group.code, e.number, e.occasion, e.cutOff, e.status, e.scale, e.scaleVersion,"
                + " e.scaleDigest, e.bands, e.signedOn, e.imported, e.exception)");
        if (heads.isEmpty()) {
            return List.of();
        }
        Set<UUID> replaced = Set.copyOf(store.ask(Assessment.class).overseeing().where("e.group.id in :groups and e.amends is not null", "groups", groups)
            .where("e.status = :signed", "signed", Assessment.Status.SIGNED).list(UUID.class, "e.amends.id"));
        Map<UUID, List<String>> assessors = store.ask(Assignment.class).where("e.assessment.group.id in :groups", "groups", groups)
            .order("e.position").list(Assessing.class, HERE + "RegisteredAssessments$Assessing(e.assessment.id, e.staff.email)").stream()
            .collect(groupingBy(Assessing::assessment, mapping(Assessing::email, toList())));
        Map<UUID, List<SignedRatings.Given>> ratings = store.ask(Rating.class).overseeing().where(AGREED)
            .where("e.assessment.group.id in :groups and e.assessment.status = :signed and e.assessment.scale = :scale", "groups", groups, "signed",
                Assessment.Status.SIGNED, "scale", Scale.OF_THE_PROGRAMME).list(SignedRatings.Given.class, SignedRatings.Given.SELECT).stream()
            .collect(groupingBy(SignedRatings.Given::assessment));
        return heads.stream().map(head -> record(head, replaced.contains(head.id()), assessors.getOrDefault(head.id(), List.of()),
            ratings.getOrDefault(head.id(), List.of()))).toList();
    }

    private AssessmentRecord record(AssessmentRecord.Head head, boolean replaced, List<String> assessors, List<SignedRatings.Given> agreed) {
        Map<Integer, Integer> byItem = new TreeMap<>();
        agreed.forEach(rating -> byItem.put(rating.item(), rating.value()));
        Optional<Score> score = byItem.isEmpty() ? Optional.empty() : scores.of(head.scale(), head.version(), head.digest(), head.occasion(),
            head.bands(), byItem);
        return new AssessmentRecord(head, replaced, assessors, byItem, score);
    }
}
