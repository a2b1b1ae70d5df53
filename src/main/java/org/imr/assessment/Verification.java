package org.imr.assessment;

import java.util.List;
import org.imr.kernel.Secret;

/**
 * Whether a signed assessment is as it was signed, and if not, what differs.
 *
 * <p>It finds what was changed in the database behind the application's back. Whoever changes a record, the kept text and the digest
 * alike leaves nothing to compare here; against that stand copies kept elsewhere: the digest is on the page, in every workbook and in
 * the trail.
 *
 * @param differences what differs; empty unless the record or the copy of the signed text was changed
 */
public record Verification(State state, List<Difference> differences) {

    /** What was found. */
    public enum State {
        /** All is as it was signed. */
        INTACT,
        /** What is on record is not what was signed. */
        RECORD_CHANGED,
        /** The record has the signed digest; the text kept beside it does not. */
        COPY_CHANGED,
        /** Record and text agree, and neither has the signed digest. */
        DIGEST_CHANGED,
        /** The record does not have the signed digest; it was signed before the text was kept, so that nobody can say what differs. */
        CHANGED_UNNAMED,
        /** Not signed here: not signed at all, or signed elsewhere and imported. */
        NOT_SIGNED_HERE
    }

    public Verification {
        differences = List.copyOf(differences);
    }

    static Verification of(State state) {
        return new Verification(state, List.of());
    }

    /** Compares what is on record now with what was signed. @param now in the newest form */
    static Verification of(SignedForm now, String signedText, String signedDigest) {
        boolean copy = Secret.digest(signedText).equals(signedDigest);
        boolean record = now.digest().equals(signedDigest);
        if (copy && record) {
            return of(State.INTACT);
        }
        List<Difference> differences = now.differences(signedText);
        return new Verification(record ? State.COPY_CHANGED : !copy && differences.isEmpty() ? State.DIGEST_CHANGED : State.RECORD_CHANGED,
            differences);
    }

    public boolean isIntact() {
        return state == State.INTACT;
    }
}
