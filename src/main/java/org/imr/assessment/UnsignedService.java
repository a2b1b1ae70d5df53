package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.imr.access.Ask;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.library.Definitions;

/** Names the assessments that are not signed yet, with whom and what they wait for, in three statements. */
@ApplicationScoped
public class UnsignedService {

    @Inject
    private ScopedStore store;
    @Inject
    private Definitions definitions;
    @Inject
    private CurrentCaller current;

    /** That an item was rated, without how. @param assessor their e-mail; null for the consensus; {@code reason} the length of its reason */
    public record Said(UUID assessment, String assessor, int item, boolean undecided, Integer reason) {

        boolean isConsensus() {
            return assessor == null && !undecided && reason != null && reason > 0;
        }
    }

    /** Of one group, the earliest cut-off first. */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public List<Unsigned> ofGroup(String group) {
        return lines(open().where("e.group.code = :group", "group", group), one -> true);
    }

    /** Of the groups that the caller coordinates, the earliest cut-off first. */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public List<Unsigned> coordinated() {
        return current.get().is(Role.COORDINATOR) ? lines(open(), this::isCoordinated) : List.of();
    }

    /** Those that the caller makes, the earliest cut-off first. */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public List<Unsigned> mine() {
        return current.get().is(Role.ASSESSOR) ? lines(open().where("exists (select x from Assignment x where x.assessment = e and x.staff.id = :caller)",
            "caller", current.get().staffId()), one -> true) : List.of();
    }

    private Ask<Assessment> open() {
        return store.ask(Assessment.class).join("join fetch e.group g join fetch g.site")
            .where("e.status <> :signed", "signed", Assessment.Status.SIGNED).order("e.cutOff, e.group.code, e.number");
    }

    private boolean isCoordinated(Assessment assessment) {
        return current.get().isAt(Role.COORDINATOR, assessment.group().site().id());
    }

    private List<Unsigned> lines(Ask<Assessment> open, Predicate<Assessment> wanted) {
        List<Assessment> found = open.list().stream().filter(wanted).toList();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Assignment>> assignments = store.ask(Assignment.class).join("join fetch e.staff").where("e.assessment in :found", "found", found)
            .order("e.position").list().stream().collect(Collectors.groupingBy(one -> one.assessment().id()));
        Map<UUID, List<Said>> said = store.ask(Rating.class).join("left join e.assessor f").where("e.assessment in :found", "found", found)
            .list(Said.class, "new org.imr.assessment.UnsignedService$Said(e.assessment.id, f.email, e.item, e.undecided, length(e.rationale))").stream()
            .collect(Collectors.groupingBy(Said::assessment));
        return found.stream().map(one -> line(one, assignments.getOrDefault(one.id(), List.of()), said.getOrDefault(one.id(), List.of()))).toList();
    }

    private Unsigned line(Assessment assessment, List<Assignment> assignments, List<Said> said) {
        List<Integer> items = definitions.scale(assessment.scale(), assessment.scaleVersion(), assessment.scaleDigest())
            .flatMap(scale -> scale.definition().occasion(assessment.occasion())).map(occasion -> List.copyOf(occasion.items())).orElse(List.of());
        boolean agreeing = assignments.size() > 1 && AssessmentStore.isUnblinded(assessment, assignments);
        boolean told = isCoordinated(assessment) || current.get().is(Role.ASSESSOR) && assignments.stream().anyMatch(this::isCaller);
        List<Integer> unagreed = agreeing && told ? items.stream()
            .filter(item -> said.stream().noneMatch(one -> one.isConsensus() && one.item() == item)).sorted().toList() : List.of();
        return new Unsigned(assessment.code(), assessment.group().name(), assessment.group().site().name(), assessment.scale(),
            assessment.scaleVersion(), assessment.occasion(), assessment.cutOff(), agreeing,
            assignments.stream().map(one -> line(one, said)).toList(), unagreed, items.size());
    }

    private AssessorLine line(Assignment one, List<Said> said) {
        String who = one.staff().email();
        return new AssessorLine(who, one.staff().name(),
            (int) said.stream().filter(rating -> Objects.equals(rating.assessor(), who) && !rating.undecided()).count(),
            one.submittedAt(), one.signedAt(), isCaller(one));
    }

    private boolean isCaller(Assignment one) {
        return one.staff().id().equals(current.get().staffId());
    }
}
