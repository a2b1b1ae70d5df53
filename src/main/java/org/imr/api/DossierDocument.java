package org.imr.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.imr.assessment.DossierView;
import org.imr.kernel.Word;

/**
 * The dossier of an assessment.
 *
 * @param state        frozen, to-come, none (then the records are judged as they are now), or unreadable
 * @param people       who is counted and who is not, by code
 * @param changedSince how many records dated up to the cut-off date are no longer as they were when it was frozen
 */
public record DossierDocument(String assessment, String group, LocalDate cutOff, String state, Instant frozenAt, String digest,
                              List<Person> people, int changedSince, List<EvidenceItem> items) {

    /** Somebody on the roster; {@code reason} is in the language asked for. */
    public record Person(String participant, boolean counted, boolean byHand, String reason) {
    }

    static DossierDocument of(DossierView view, Locale language) {
        return new DossierDocument(view.head().code(), view.head().group(), view.head().cutOff(), Word.of(view.state()), view.head().frozenAt(),
            view.head().dossierDigest(), view.people().stream().map(one -> new Person(one.code(), one.counted(), one.byHand(),
                EvidenceItem.text(one.reason().orElse(null), language))).toList(), view.changes().size(),
            view.evidence().stream().map(one -> EvidenceItem.of(one, language)).toList());
    }
}
