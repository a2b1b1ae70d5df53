package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.imr.access.Audit;
import org.imr.access.ScopedStore;
import org.imr.evidence.EvidenceService;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Judgement;
import org.imr.kernel.Secret;
import org.imr.roster.Group;

/**
 * Freezes and reads dossiers. What is frozen is read and never counted again.
 *
 * <p>When: at opening, if the cut-off day is that day or an earlier one. An assessment opened ahead of its cut-off day is frozen when
 * somebody first opens it after that day is over, because until then the day itself may still add to the records; and on the day
 * itself at the latest when an assessor hands in or signs, because nobody is to sign for figures that could still move. Reading
 * freezes, rather than work at night, so that an installation that is switched off at night does the same; the moment is kept, and
 * the page says when it lies after the day. One that was opened before there were dossiers is frozen by the same rule if it is still
 * open; a signed one never.
 */
@ApplicationScoped
class Dossiers {

    @Inject
    private ScopedStore store;
    @Inject
    private EvidenceService evidence;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** The evidence for the items of its occasion: frozen, or, without a dossier, as the records say it now, as of the cut-off date. */
    List<Evidence> evidence(Assessment assessment, Instrument instrument) {
        Optional<DossierContent> frozen = current(assessment, instrument);
        if (frozen.isPresent() || assessment.frozenAt() != null) {
            return frozen.map(DossierContent::evidence).orElse(List.of());
        }
        return Judgement.of(instrument.scale(), instrument.occasion(), evidence.record(assessment.group().code()).asOf(assessment.cutOff()));
    }

    /** The dossier, frozen now if it is time; nothing when there is none, when it is out of reach, or when it cannot be read. */
    Optional<DossierContent> current(Assessment assessment, Instrument instrument) {
        Optional<DossierContent> kept = find(assessment).flatMap(Dossiers::read);
        if (assessment.isSigned()) {
            return kept;
        }
        Optional<DossierContent> fitting = kept.filter(one -> one.fits(assessment));
        return fitting.isPresent() || !isDue(assessment) ? fitting : Optional.of(freeze(assessment, instrument));
    }

    /** Freezes it if it is time and that was not done yet; costs nothing otherwise. */
    void freezeIfDue(Assessment assessment, Instrument instrument) {
        if (!assessment.isSigned() && assessment.frozenAt() == null && isDue(assessment)) {
            current(assessment, instrument);
        }
    }

    /** The day is over, and the caller reaches the records: whoever once assessed for another site may read here and not count. */
    private boolean isDue(Assessment assessment) {
        return assessment.group().site().today(clock).isAfter(assessment.cutOff())
            && store.ask(Group.class).where("e = :group", "group", assessment.group()).count() > 0;
    }

    /** The dossier as it is to be handed in or signed: frozen now at the latest. */
    DossierContent certain(Assessment assessment, Instrument instrument) {
        return current(assessment, instrument).filter(one -> one.fits(assessment)).orElseGet(() -> freeze(assessment, instrument));
    }

    Optional<Dossier> find(Assessment assessment) {
        return store.ask(Dossier.class).where("e.assessment = :assessment", "assessment", assessment).first();
    }

    /** Nothing when somebody has spoiled it behind our back: the verification tells. */
    static Optional<DossierContent> read(Dossier dossier) {
        try {
            return Optional.of(DossierContent.read(dossier.content()));
        } catch (RuntimeException spoiled) {
            return Optional.empty();
        }
    }

    /** Freezes what the records say; who comes at the same moment waits here and then finds it done. */
    DossierContent freeze(Assessment assessment, Instrument instrument) {
        store.flush();
        store.ask(Assignment.class).locked().where("e.assessment = :assessment", "assessment", assessment).list();
        Optional<Dossier> kept = find(assessment);
        Optional<DossierContent> meanwhile = kept.flatMap(Dossiers::read);
        if (meanwhile.filter(one -> one.fits(assessment)).isPresent()) {
            return meanwhile.get();
        }
        DossierContent content = DossierContent.of(assessment, instrument, evidence.record(assessment.group().code()));
        // An import may have moved the cut-off date: who was taken in or left out by hand stays so.
        DossierContent frozen = meanwhile.map(one -> content.with(one.record().sample().stream()
            .filter(change -> content.record().people().stream().anyMatch(person -> person.code().equals(change.person()))).toList(), instrument))
            .orElse(content);
        keep(kept.orElseGet(() -> store.add(new Dossier(assessment))), frozen);
        audit.write(RatingService.trace(assessment, "frozen").change("dossier", null, assessment.dossierDigest()));
        store.flush();
        return frozen;
    }

    /** Keeps a content and its digest. */
    void keep(Dossier dossier, DossierContent content) {
        String text = content.text();
        dossier.keep(text);
        dossier.assessment().freeze(Optional.ofNullable(dossier.assessment().frozenAt())
            .orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.SECONDS)), Secret.digest(text));
    }
}
