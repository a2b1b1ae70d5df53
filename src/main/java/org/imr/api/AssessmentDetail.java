package org.imr.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.imr.assessment.AssessmentHead;
import org.imr.assessment.AssessmentView;
import org.imr.assessment.AssessorLine;
import org.imr.assessment.RatingLine;
import org.imr.fidelity.Score;
import org.imr.kernel.Word;

/**
 * One assessment as the caller may see it: before signing an assessor's own ratings, and all once everybody has handed in.
 *
 * @param bands     the code of the band set by which its mean is read
 * @param ratings   each assessor's, by item
 * @param consensus what several agreed, by item; empty for one assessor
 * @param mean      unrounded; null, with {@code ratedItems} and {@code band}, while an item is open or not in the caller's sight
 * @param intact    whether all is as it was signed; null unless it was signed here
 * @param differences what is not, each by its name such as {@code item 3 | ann@example.org | rationale}
 * @param frozenAt  when the dossier was frozen; null while there is none
 * @param amends    the signed assessment whose place it takes
 * @param amendments those that amend it: one, or none
 */
public record AssessmentDetail(String id, String group, String site, String occasion, LocalDate cutOff, String status, String scale,
                               String scaleVersion, String scaleDigest, String bands, List<String> sources, String exception,
                               List<Given> ratings, List<Given> consensus, Double mean, Integer ratedItems, String band,
                               List<Signature> signatures, LocalDate signedOn, String signedDigest, Boolean intact, String verification, List<Differing> differences,
                               Instant frozenAt, String dossierDigest, String amends, String amendmentReason, List<Amending> amendments,
                               boolean imported) {

    /**
     * One rating. {@code rating} is 1 to 5, {@code cannot-rate}, or null while undecided; {@code assessor} null for the consensus;
     * {@code suggestion} is seen-first, rated-first, changed-after, or null where that is not known.
     */
    public record Given(String assessor, int item, Object rating, String rationale, String suggestion) {

        static Given of(RatingLine line) {
            return new Given(line.assessor(), line.item(), line.cannotRate() ? "cannot-rate" : line.value(), line.rationale(),
                line.suggestion() == null ? null : Word.of(line.suggestion()));
        }
    }

    /** One thing that is not as it was signed; of a part of the dossier the digests. */
    public record Differing(String field, String signed, String now) {
    }

    /** An amendment; {@code signedOn} null until it holds. */
    public record Amending(String id, String reason, String status, LocalDate signedOn) {
    }

    /** An assessor, when they handed in and when they signed. */
    public record Signature(String assessor, String name, Instant submittedAt, Instant signedAt) {

        static Signature of(AssessorLine line) {
            return new Signature(line.email(), line.name(), line.submittedAt(), line.signedAt());
        }
    }

    static AssessmentDetail of(AssessmentView view) {
        AssessmentHead head = view.head();
        return new AssessmentDetail(head.code(), head.group(), head.site(), head.occasion(), head.cutOff(), Word.of(head.status()),
            head.scale(), head.scaleVersion(), head.scaleDigest(), view.bandSet().code(), head.sources(), head.exception().orElse(null),
            view.ratings().stream().filter(line -> !line.isConsensus()).map(Given::of).toList(),
            view.ratings().stream().filter(RatingLine::isConsensus).map(Given::of).toList(),
            view.score().map(Score::mean).orElse(null), view.score().map(Score::ratedItems).orElse(null),
            view.score().map(score -> score.band().code()).orElse(null), view.assessors().stream().map(Signature::of).toList(),
            head.signedOn(), head.signedDigest(), view.intact().orElse(null),
            Word.of(view.verification().state()), view.verification().differences().stream()
                .map(one -> new Differing(one.field(), one.signed(), one.now())).toList(), head.frozenAt(), head.dossierDigest(),
            head.amends().orElse(null), head.amendmentReason().orElse(null), view.amendments().stream()
                .map(one -> new Amending(one.code(), one.reason(), Word.of(one.status()), one.signedOn())).toList(), head.imported());
    }
}
