package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.access.Audit;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.evidence.EvidenceService;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.GroupRecord;
import org.imr.fidelity.Sample;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Typed;
import org.imr.library.Definitions;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.ParticipantLine;

/**
 * The dossier of an assessment: what stands in it, what has been corrected since, and who is counted. It is part of the group's
 * records: whoever does not reach the group, such as an assessor after signing, finds none.
 */
@ApplicationScoped
public class DossierService {

    private static final int LONGEST_REASON = 500;

    @Inject
    private ScopedStore store;
    @Inject
    private AssessmentStore assessments;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Suggestions suggestions;
    @Inject
    private EvidenceService records;
    @Inject
    private Definitions definitions;
    @Inject
    private CurrentCaller current;
    @Inject
    private Audit audit;

    /** @throws NotFound when the assessment, or its group, is not there or out of reach */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public DossierView open(String code) {
        Assessment assessment = inReach(code);
        Instrument instrument = Instrument.of(definitions, assessment);
        Optional<DossierContent> content = dossiers.current(assessment, instrument);
        suggestions.shown(assessment, instrument, assessments.assignments(assessment));
        Map<String, String> names = names(assessment);
        return new DossierView(AssessmentHead.of(assessment), instrument.scale(), state(assessment, content.isPresent()),
            dossiers.find(assessment).map(Dossier::version).orElse(null), content.map(one -> people(one.record(), names)).orElse(List.of()),
            dossiers.evidence(assessment, instrument), content.map(one -> changes(assessment, one)).orElse(List.of()), names,
            content.isPresent() && mayChange(assessment));
    }

    /** By item, the same as everywhere: the frozen evidence, or, without a dossier, what the records say as of the cut-off date. */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public List<Evidence> evidence(String code) {
        Assessment assessment = inReach(code);
        Instrument instrument = Instrument.of(definitions, assessment);
        suggestions.shown(assessment, instrument, assessments.assignments(assessment));
        return dossiers.evidence(assessment, instrument);
    }

    /**
     * Takes somebody into the sample or leaves them out, by hand; every figure is judged anew, from the frozen record.
     *
     * @param counted null: as the rule says
     * @param version of the dossier that was read
     * @throws NotFound for whoever is neither an assessor of it nor a coordinator of the group's site
     * @throws Rejected `assessment.sample-fixed` once somebody has handed in, `assessment.sample-reason`, `assessment.sample-unknown`
     */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public void sample(String code, String person, Boolean counted, String reason, int version) {
        Assessment assessment = inReach(code);
        if (!isInvolved(assessment)) {
            throw new NotFound();
        }
        assessment.mustBeOpen();
        Dossier dossier = dossiers.find(assessment).orElseThrow(() -> new Rejected("assessment.sample-fixed"));
        DossierContent content = Dossiers.read(dossier).orElseThrow(() -> new Rejected("assessment.sample-fixed"));
        if (!mayChange(assessment)) {
            throw new Rejected("assessment.sample-fixed");
        }
        if (content.record().people().stream().noneMatch(one -> one.code().equals(person))) {
            throw new Rejected("assessment.sample-unknown");
        }
        String why = Typed.optional(reason, LONGEST_REASON);
        if (counted != null && why == null) {
            throw new Rejected("assessment.sample-reason");
        }
        dossier.expect(version);
        List<GroupRecord.SampleChange> sample = new ArrayList<>(content.record().sample());
        Optional<GroupRecord.SampleChange> before = sample.stream().filter(one -> one.person().equals(person)).findFirst();
        before.ifPresent(sample::remove);
        Optional.ofNullable(counted).map(now -> new GroupRecord.SampleChange(person, now, why)).ifPresent(sample::add);
        dossiers.keep(dossier, content.with(sample, Instrument.of(definitions, assessment)));
        audit.write(RatingService.trace(assessment, "sampled").change("person", null, person).change("sample", before.map(DossierService::word).orElse(null),
            counted == null ? null : word(new GroupRecord.SampleChange(person, counted, why))).because(why));
        store.flush();
    }

    private static String word(GroupRecord.SampleChange change) {
        return change.included() ? "counted" : "left-out";
    }

    private Assessment inReach(String code) {
        Assessment assessment = assessments.find(code);
        store.ask(Group.class).where("e = :group", "group", assessment.group()).get();
        return assessment;
    }

    private boolean mayChange(Assessment assessment) {
        return !assessment.isSigned() && isInvolved(assessment)
            && assessments.assignments(assessment).stream().allMatch(one -> one.submittedAt() == null);
    }

    /** The programme names who is counted, and those who assess answer for it. */
    private boolean isInvolved(Assessment assessment) {
        return current.get().isAt(Role.COORDINATOR, assessment.group().site().id())
            || assessments.assignments(assessment).stream().anyMatch(assessments::isCaller);
    }

    private static DossierView.State state(Assessment assessment, boolean readable) {
        if (readable) {
            return DossierView.State.FROZEN;
        }
        return assessment.frozenAt() != null ? DossierView.State.UNREADABLE
            : assessment.isSigned() ? DossierView.State.NONE : DossierView.State.TO_COME;
    }

    private List<RecordChange> changes(Assessment assessment, DossierContent content) {
        return RecordChange.between(content.record(), records.record(assessment.group().code()));
    }

    private static List<DossierView.Person> people(GroupRecord record, Map<String, String> names) {
        Sample sample = Sample.of(record);
        return Stream.concat(
                sample.counted().stream().map(one -> DossierView.Person.of(one, names.getOrDefault(one, one), true, sample.added())),
                sample.leftOut().stream().map(one -> one.who().code())
                    .map(one -> DossierView.Person.of(one, names.getOrDefault(one, one), false, sample.leftOut())))
            .sorted(Comparator.comparing(DossierView.Person::name).thenComparing(DossierView.Person::code)).toList();
    }

    private Map<String, String> names(Assessment assessment) {
        return store.ask(Membership.class).where("e.group = :group", "group", assessment.group())
            .list(ParticipantLine.class, "new org.imr.roster.ParticipantLine(e.participant.code, e.participant.displayName)").stream()
            .collect(Collectors.toMap(ParticipantLine::code, ParticipantLine::name, (one, same) -> one));
    }
}
