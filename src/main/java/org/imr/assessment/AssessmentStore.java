package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.CurrentCaller;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.kernel.NotFound;
import org.imr.roster.Group;

/** The questions the services of this room ask; here alone stands who sees which ratings while they are blind. */
@ApplicationScoped
class AssessmentStore {

    @Inject
    private ScopedStore store;
    @Inject
    private CurrentCaller current;

    /** @throws NotFound when there is none of that code, or none in reach */
    Assessment find(String code) {
        AssessmentCode parts = AssessmentCode.of(code);
        return store.ask(Assessment.class).join("join fetch e.group g join fetch g.site")
            .where("e.group.code = :group and e.number = :number", "group", parts.group(), "number", parts.number()).get();
    }

    /** The caller's own assignment, which is what lets them write. @throws NotFound when they have none */
    Assignment own(Assessment assessment) {
        return assignments(assessment).stream().filter(one -> isCaller(one) && current.get().is(Role.ASSESSOR)).findFirst()
            .orElseThrow(NotFound::new);
    }

    /** Those that amend it: one, or none. */
    List<Assessment> amendments(Assessment signed) {
        return store.ask(Assessment.class).join("join fetch e.group").where("e.amends = :signed", "signed", signed).order("e.number").list();
    }

    /** The next free number in that group. */
    int nextNumber(Group group) {
        return store.ask(Assessment.class).where("e.group = :group", "group", group).order("e.number desc").first()
            .map(last -> last.number() + 1).orElse(1);
    }

    /** In their order. */
    List<Assignment> assignments(Assessment assessment) {
        return store.ask(Assignment.class).join("join fetch e.staff").where("e.assessment = :assessment", "assessment", assessment)
            .order("e.position").list();
    }

    /** True for its assessors and for who coordinates the group's site: they see to what goes on around it. */
    boolean keeps(Assessment assessment) {
        return assesses(assessment) || current.get().isAt(Role.COORDINATOR, assessment.group().site().id());
    }

    /** True when the caller is one of its assessors. */
    boolean assesses(Assessment assessment) {
        return current.get().is(Role.ASSESSOR) && assignments(assessment).stream().anyMatch(this::isCaller);
    }

    boolean isCaller(Assignment assignment) {
        return assignment.staff().id().equals(current.get().staffId());
    }

    /** True once everybody has handed in: from then on the assessors see each other's ratings. */
    static boolean isUnblinded(Assessment assessment, List<Assignment> assignments) {
        return assessment.status() == Assessment.Status.CONSENSUS
            || assignments.size() > 1 && assignments.stream().allMatch(one -> one.submittedAt() != null);
    }

    /** The ratings in the caller's sight, by item. */
    List<Rating> seen(Assessment assessment, List<Assignment> assignments) {
        boolean assesses = assignments.stream().anyMatch(this::isCaller);
        if (!assessment.isSigned() && !assesses) {
            return List.of();
        }
        var ask = store.ask(Rating.class).join("left join fetch e.assessor").where("e.assessment = :assessment", "assessment", assessment);
        if (!assessment.isSigned() && !isUnblinded(assessment, assignments)) {
            ask.where("e.assessor.id = :reader", "reader", current.get().staffId());
        }
        return ask.order("e.item").list();
    }

    /** All ratings, for deciding what may happen next; never shown. */
    List<Rating> all(Assessment assessment) {
        return store.ask(Rating.class).join("left join fetch e.assessor").where("e.assessment = :assessment", "assessment", assessment)
            .order("e.item").list();
    }

    /** How many items each assessor has decided, by staff id: a number that tells nothing of the ratings. */
    Map<UUID, Integer> progress(Assessment assessment) {
        return store.ask(Rating.class)
            .where("e.assessment = :assessment and e.assessor is not null", "assessment", assessment)
            .list(Progress.class, "new org.imr.assessment.Progress(e.assessor.id, e.undecided)").stream()
            .filter(one -> !one.undecided()).collect(Collectors.groupingBy(Progress::of, Collectors.summingInt(one -> 1)));
    }

    /** The ratings of one assessor. */
    List<Rating> own(Assessment assessment, Assignment mine) {
        return store.ask(Rating.class).join("left join fetch e.assessor")
            .where("e.assessment = :assessment and e.assessor = :staff", "assessment", assessment, "staff", mine.staff()).list();
    }

    /** The caller's own rating of an item. */
    Optional<Rating> ownRating(Assessment assessment, int item) {
        return store.ask(Rating.class).where("e.assessment = :assessment and e.assessor.id = :reader and e.item = :item",
            "assessment", assessment, "reader", current.get().staffId(), "item", item).first();
    }
}
