package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.fidelity.Score;
import org.imr.kernel.Slice;
import org.imr.library.Definitions;

/** Reads assessments: the list, and one of them as its reader may see it. */
@ApplicationScoped
public class AssessmentService {

    @Inject
    private ScopedStore store;
    @Inject
    private AssessmentStore assessments;
    @Inject
    private Dossiers dossiers;
    @Inject
    private VerificationService verifications;
    @Inject
    private Candidates candidates;
    @Inject
    private CurrentCaller current;
    @Inject
    private Definitions definitions;

    /** One page of the assessments in reach, the newest cut-off first. @param group its code, or null for all */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public Slice<AssessmentLine> list(String group, int first, int size) {
        var ask = store.ask(Assessment.class);
        if (group != null) {
            ask.where("e.group.code = :group", "group", group);
        }
        Slice<AssessmentRow> rows = ask.order("e.cutOff desc, e.group.code, e.number desc").slice(AssessmentRow.class,
            "new org.imr.assessment.AssessmentRow(e.id, e.group.code, e.number, e.group.name, e.group.site.name, e.occasion, e.cutOff,"
                + " e.status, e.scale, e.scaleVersion, e.scaleDigest, e.bands, e.signedOn, e.imported)", first, size);
        Map<UUID, List<RatingLine>> ratings = signedRatings(rows.rows());
        Map<UUID, String> replaced = replaced(rows.rows());
        return new Slice<>(rows.rows().stream().map(row -> new AssessmentLine(row, score(row, ratings.get(row.id())),
            Optional.ofNullable(replaced.get(row.id())))).toList(), rows.total());
    }

    /** A signed amendment and what it has taken the place of. */
    public record Replacing(UUID replaced, String group, int number) {
    }

    private Map<UUID, String> replaced(List<AssessmentRow> rows) {
        Set<UUID> signed = signed(rows);
        return signed.isEmpty() ? Map.of() : store.ask(Assessment.class)
            .where("e.amends.id in :replaced and e.status = :signed", "replaced", signed, "signed", Assessment.Status.SIGNED)
            .list(Replacing.class, "new org.imr.assessment.AssessmentService$Replacing(e.amends.id, e.group.code, e.number)").stream()
            .collect(Collectors.toMap(Replacing::replaced, one -> one.group() + "-" + one.number(), (one, later) -> later));
    }

    private static Set<UUID> signed(List<AssessmentRow> rows) {
        return rows.stream().filter(row -> row.status() == Assessment.Status.SIGNED).map(AssessmentRow::id).collect(Collectors.toSet());
    }

    /** One assessment. @throws org.imr.kernel.NotFound when there is none of that code, or none in reach */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public AssessmentView open(String code) {
        Assessment assessment = assessments.find(code);
        List<Assignment> assignments = assessments.assignments(assessment);
        Map<UUID, Integer> progress = assessments.progress(assessment);
        List<Rating> seen = assessments.seen(assessment, assignments);
        Instrument instrument = Instrument.of(definitions, assessment);
        List<AssessorLine> assessors = assignments.stream().map(one -> new AssessorLine(one.staff().email(), one.staff().name(),
            progress.getOrDefault(one.staff().id(), 0), one.submittedAt(), one.signedAt(), assessments.isCaller(one))).toList();
        List<RatingLine> lines = seen.stream().map(RatingLine::of).toList();
        Tally tally = Tally.of(lines, assessors.stream().map(AssessorLine::email).collect(Collectors.toSet()));
        dossiers.freezeIfDue(assessment, instrument);
        List<Amendment> amendments = assessment.isSigned() ? assessments.amendments(assessment).stream().map(Amendment::of).toList() : List.of();
        return new AssessmentView(AssessmentHead.of(assessment), instrument.pinned(), instrument.bandSet(), instrument.items(), assessors,
            lines, List.copyOf(tally.counted().values()), Optional.of(tally.score(instrument)).filter(score -> score.mean() != null),
            verifications.of(assessment, assignments, seen), amendments, actions(assessment, assignments, lines, tally, instrument, amendments),
            Seen.of(tally, assessment.sources()).word());
    }

    private AssessmentView.Actions actions(Assessment assessment, List<Assignment> assignments, List<RatingLine> lines, Tally tally,
                                           Instrument instrument, List<Amendment> amendments) {
        Optional<Assignment> mine = assignments.stream().filter(assessments::isCaller)
            .filter(one -> current.get().is(Role.ASSESSOR) && !assessment.isSigned()).findFirst();
        boolean shared = assignments.size() > 1;
        boolean agreeing = AssessmentStore.isUnblinded(assessment, assignments);
        boolean rate = mine.isPresent() && RatingService.mayRate(mine.get(), assignments);
        Set<String> me = mine.stream().map(one -> one.staff().email()).collect(Collectors.toSet());
        boolean complete = Tally.of(lines.stream().filter(line -> me.contains(line.assessor())).toList(), me).missing(instrument).isEmpty();
        return new AssessmentView.Actions(rate, rate && shared && complete, mine.isPresent() && shared && agreeing,
            mine.isPresent() && mine.get().signedAt() == null && (!shared || agreeing) && tally.missing(instrument).isEmpty(),
            assessment.isSigned() && amendments.isEmpty() && !assignments.isEmpty()
                && current.get().isAt(Role.COORDINATOR, assessment.group().site().id()),
            !assessment.isSigned() && assessment.exception() == null && current.get().isEverywhere(Role.COORDINATOR)
                && !candidates.bars(assignments).isEmpty());
    }

    private Map<UUID, List<RatingLine>> signedRatings(List<AssessmentRow> rows) {
        Set<UUID> signed = signed(rows);
        return signed.isEmpty() ? Map.of() : store.ask(Rating.class).join("join fetch e.assessment").join("left join fetch e.assessor")
            .where("e.assessment.id in :signed and e.assessment.status = :status", "signed", signed, "status", Assessment.Status.SIGNED).list()
            .stream().collect(Collectors.groupingBy(rating -> rating.assessment().id(), Collectors.mapping(RatingLine::of, Collectors.toList())));
    }

    private Optional<Score> score(AssessmentRow row, List<RatingLine> ratings) {
        boolean known = definitions.scale(row.scale(), row.scaleVersion(), row.scaleDigest())
            .flatMap(found -> found.definition().occasion(row.occasion())).isPresent();
        if (ratings == null || !known) {
            return Optional.empty();
        }
        Instrument instrument = Instrument.of(definitions, row);
        return Optional.of(Tally.of(ratings, Set.of()).score(instrument)).filter(score -> score.mean() != null);
    }
}
