package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.imr.access.Audit;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Trace;
import org.imr.fidelity.ReviewStep;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Typed;
import org.imr.library.Definitions;

/**
 * The report to the group: written by the assessors once the assessment is signed, read by them and the coordinators, and by the group
 * when an assessor has released it. It can be put right after that too; every change is in the trail.
 */
@ApplicationScoped
public class FeedbackService {

    private static final int LONGEST = 20_000;

    @Inject
    private ScopedStore store;
    @Inject
    private AssessmentStore assessments;
    @Inject
    private AssessmentService reading;
    @Inject
    private ComparisonService comparisons;
    @Inject
    private ReviewService review;
    @Inject
    private Basis basis;
    @Inject
    private Definitions definitions;
    @Inject
    private CurrentCaller current;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** The report as its reader may see it. @throws NotFound when there is no such assessment, or none in reach */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public FeedbackView open(String assessment) {
        Assessment found = assessments.find(assessment);
        Optional<Feedback> feedback = kept(found);
        boolean released = feedback.map(Feedback::releasedAt).isPresent();
        boolean sees = released || assessments.keeps(found);
        List<FeedbackSection> sections = feedback.filter(one -> sees).map(this::parts).orElse(List.of()).stream().map(FeedbackSection::of).toList();
        boolean answers = current.get().runs().contains(found.group().id()) || current.get().isAt(Role.COORDINATOR, found.group().site().id());
        return new FeedbackView(reading.open(assessment), feedback.map(Feedback::language).orElse(found.group().site().language()), sections,
            feedback.map(Feedback::releasedAt), feedback.map(Feedback::releasedBy).map(by -> by.name()), assessments.assesses(found), answers);
    }

    /**
     * What a draft is written from.
     *
     * @throws Rejected `followup.not-signed` before the signature
     * @throws NotFound for who does not assess
     */
    @Transactional
    @Requires(Permission.RATE)
    public FeedbackMaterial material(String assessment) {
        Assessment found = own(assessment);
        return new FeedbackMaterial(reading.open(assessment), found.group().site().language(),
            basis.evidence(found, Instrument.of(definitions, found)), comparisons.since(assessment));
    }

    /**
     * Begins the report with a draft.
     *
     * @throws Rejected `followup.not-signed` before the signature, `followup.begun-already`
     * @throws NotFound for who does not assess
     */
    @Transactional
    @Requires(Permission.RATE)
    public void begin(String assessment, List<FeedbackText> draft) {
        Assessment found = own(assessment);
        if (kept(found).isPresent()) {
            throw new Rejected("followup.begun-already");
        }
        Feedback feedback = store.add(new Feedback(found, found.group().site().language()));
        for (int i = 0; i < draft.size(); i++) {
            FeedbackText text = draft.get(i);
            store.add(new FeedbackPart(feedback, i + 1, text.kind(), text.item(), Typed.optional(text.text(), LONGEST)));
        }
        trace(found, Trace.of("feedback", found.code(), "begun"));
        store.flush();
    }

    /**
     * Writes a section anew; without text it is left out.
     *
     * @param position of the section
     * @throws org.imr.kernel.Stale when somebody else has written it meanwhile
     * @throws NotFound for who does not assess, and for a section that is not there
     */
    @Transactional
    @Requires(Permission.RATE)
    public void write(String assessment, int position, String text, int version) {
        Assessment found = own(assessment);
        FeedbackPart part = kept(found).flatMap(feedback -> parts(feedback).stream().filter(one -> one.position() == position).findFirst())
            .orElseThrow(NotFound::new);
        part.expect(version);
        String now = Typed.optional(text == null ? null : text.replace("\r\n", "\n"), LONGEST);
        Trace trace = Trace.of("feedback", found.code() + "/" + position, "written").change("text", part.text(), now);
        part.write(now);
        if (trace.changed()) {
            trace(found, trace);
        }
        store.flush();
    }

    /**
     * Gives the report to the group.
     *
     * @throws Rejected `followup.not-begun`, `followup.released-already`
     * @throws NotFound for who does not assess
     */
    @Transactional
    @Requires(Permission.RATE)
    public void release(String assessment) {
        Assessment found = own(assessment);
        Feedback feedback = kept(found).orElseThrow(() -> new Rejected("followup.not-begun"));
        feedback.release(clock.instant().truncatedTo(ChronoUnit.SECONDS), assessments.own(found).staff());
        review.reached(found, ReviewStep.Place.REPORT);
        trace(found, Trace.of("feedback", found.code(), "released"));
        store.flush();
    }

    /** True when the group may read its report. */
    boolean isReleased(Assessment assessment) {
        return kept(assessment).map(Feedback::releasedAt).isPresent();
    }

    private Assessment own(String code) {
        Assessment found = assessments.find(code);
        assessments.own(found);
        if (!found.isSigned()) {
            throw new Rejected("followup.not-signed");
        }
        return found;
    }

    private Optional<Feedback> kept(Assessment assessment) {
        return store.ask(Feedback.class).join("left join fetch e.releasedBy").where("e.assessment = :assessment", "assessment", assessment).first();
    }

    private List<FeedbackPart> parts(Feedback feedback) {
        return store.ask(FeedbackPart.class).where("e.feedback = :feedback", "feedback", feedback).order("e.position").list();
    }

    private void trace(Assessment assessment, Trace trace) {
        audit.write(trace.in(assessment.group().site().code(), assessment.group().code()));
    }
}
