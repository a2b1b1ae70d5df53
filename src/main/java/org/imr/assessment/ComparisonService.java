package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Finding;
import org.imr.fidelity.Subject;
import org.imr.kernel.NotFound;
import org.imr.library.Definitions;

/** From one assessment to the next: what has changed, and what may explain it. */
@ApplicationScoped
public class ComparisonService {

    @Inject
    private AssessmentStore assessments;
    @Inject
    private Basis basis;
    @Inject
    private Suggestions suggestions;
    @Inject
    private Definitions definitions;

    /**
     * The assessment beside the signed one of the same group by the same scale before it; nothing when it is the first, and while the
     * reader does not see the ratings that count.
     *
     * @throws NotFound when there is no such assessment, or none in reach
     */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public Optional<Comparison> since(String assessment) {
        Assessment now = assessments.find(assessment);
        List<Assignment> assessors = assessments.assignments(now);
        Tally tally = tally(assessments.seen(now, assessors), assessors);
        if (tally.counted().isEmpty()) {
            return Optional.empty();
        }
        Optional<Comparison> found = basis.before(now).map(before -> compare(before, now, assessors, tally));
        found.ifPresent(one -> suggestions.shown(now, Instrument.of(definitions, now), assessors));
        return found;
    }

    /**
     * The signed assessment of the same group by the same scale before it, with its ratings alone; nothing when it is the first.
     *
     * @throws NotFound when there is no such assessment, or none in reach
     */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public Optional<Earlier> earlier(String assessment) {
        Assessment now = assessments.find(assessment);
        return basis.before(now).map(before -> basis.within(now, () -> {
            List<Assignment> assessors = assessments.assignments(before);
            return new Earlier(AssessmentHead.of(before), List.copyOf(tally(assessments.seen(before, assessors), assessors).counted().values()));
        }));
    }

    private Comparison compare(Assessment before, Assessment now, List<Assignment> assessors, Tally tally) {
        List<Assignment> assessorsThen = assessments.assignments(before);
        Instrument then = Instrument.of(definitions, before);
        Instrument instrument = Instrument.of(definitions, now);
        Tally was = basis.within(now, () -> tally(assessments.seen(before, assessorsThen), assessorsThen));
        List<Evidence> recordsThen = basis.within(now, () -> basis.evidence(before, then));
        List<Evidence> records = basis.evidence(now, instrument);
        BiFunction<List<Evidence>, Integer, Optional<Evidence>> found = (all, item) -> all.stream().filter(one -> one.item() == item).findFirst();
        List<Comparison.Line> lines = instrument.items().stream().map(item -> Comparison.Line.of(item,
            Optional.ofNullable(was.counted().get(item.number())), Optional.ofNullable(tally.counted().get(item.number())),
            found.apply(recordsThen, item.number()), found.apply(records, item.number()))).toList();
        Set<String> peopleThen = people(recordsThen);
        Set<String> people = people(records);
        Set<Comparison.Unlike> unlike = EnumSet.noneOf(Comparison.Unlike.class);
        if (!names(assessors).equals(names(assessorsThen))) {
            unlike.add(Comparison.Unlike.ASSESSORS);
        }
        if (!Objects.equals(then.scale().version(), instrument.scale().version())) {
            unlike.add(Comparison.Unlike.SCALE);
        }
        if (!people.equals(peopleThen)) {
            unlike.add(Comparison.Unlike.SAMPLE);
        }
        return new Comparison(AssessmentHead.of(before), AssessmentHead.of(now), lines, unlike, without(people, peopleThen), without(peopleThen, people));
    }

    private static Tally tally(List<Rating> ratings, List<Assignment> assessors) {
        return Tally.of(ratings.stream().map(RatingLine::of).toList(), names(assessors));
    }

    private static Set<String> names(List<Assignment> assessors) {
        return assessors.stream().map(one -> one.staff().email()).collect(Collectors.toSet());
    }

    /** Codes of all people who are counted for any item. */
    private static Set<String> people(List<Evidence> records) {
        return records.stream().flatMap(one -> Stream.concat(one.met().stream(), one.notMet().stream().map(Finding::who)))
            .filter(who -> who.kind() == Subject.Kind.PERSON).map(Subject::code).collect(Collectors.toSet());
    }

    private static int without(Set<String> all, Set<String> others) {
        Set<String> left = new HashSet<>(all);
        left.removeAll(others);
        return left.size();
    }
}
