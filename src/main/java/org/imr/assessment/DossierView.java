package org.imr.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Finding;
import org.imr.fidelity.Reason;
import org.imr.fidelity.Scale;

/**
 * The dossier of an assessment, or why there is none.
 *
 * @param version   to be given back with a change of the sample
 * @param people    who is counted and who is not, by name
 * @param evidence  by item: as frozen, or, without a dossier, as the records say it now
 * @param changes   records dated up to the cut-off date that are no longer as they were when it was frozen
 * @param names     what people like to be called, by code
 * @param mayChange whether the reader may change the sample
 */
public record DossierView(AssessmentHead head, Scale scale, State state, Integer version, List<Person> people, List<Evidence> evidence,
                          List<RecordChange> changes, Map<String, String> names, boolean mayChange) {

    /** Whether there is one. */
    public enum State {
        /** Kept as it was read. */
        FROZEN,
        /** It will be, when the cut-off day is over. */
        TO_COME,
        /** Signed without one: before dossiers were kept, or elsewhere. */
        NONE,
        /** Kept, and spoiled behind the application's back. */
        UNREADABLE
    }

    /**
     * Somebody on the roster by the cut-off date.
     *
     * @param byHand true when that is so by hand
     * @param reason why, unless it is simply so that they came; a text of the bundle {@code evidence}
     */
    public record Person(String code, String name, boolean counted, boolean byHand, Optional<Reason> reason) {

        static Person of(String code, String name, boolean counted, List<Finding> findings) {
            Optional<Reason> why = findings.stream().filter(one -> one.who().code().equals(code)).map(Finding::reason).findFirst();
            return new Person(code, name, counted, why.filter(one -> one.key().endsWith("-by-hand")).isPresent(), why);
        }
    }

    public boolean isFrozen() {
        return state == State.FROZEN;
    }
}
