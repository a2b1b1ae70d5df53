package org.imr.api;

import java.util.List;
import java.util.Locale;
import org.imr.fidelity.Alternative;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Finding;
import org.imr.fidelity.Reason;
import org.imr.fidelity.Subject;
import org.imr.fidelity.ToNext;
import org.imr.kernel.Bundles;
import org.imr.kernel.Word;

/** The evidence for one item; reasons are in the language asked for. */
public record EvidenceItem(int item, String rule, Integer numerator, Integer denominator, Integer value, Integer suggested, String reason,
                           boolean projected, Other alternative, Next toNext, List<String> met, List<Named> notMet, List<Named> leftOut,
                           List<Named> outOfReach, List<Named> shown) {

    /** The same count under the other reading of the rule. */
    public record Other(String basis, int value, Integer suggested) {

        static Other of(Alternative other) {
            return other == null ? null : new Other(other.basis().code(), other.value(), other.suggested());
        }
    }

    /** How far it is to the next anchor; {@code kind} is people, sessions or areas. */
    public record Next(String kind, int count, List<String> who) {

        static Next of(ToNext next) {
            return next == null ? null : new Next(Word.of(next.kind()), next.count(), next.who().stream().map(Subject::toString).toList());
        }
    }

    /** Who or what, and why. */
    public record Named(String who, String reason) {
    }

    static EvidenceItem of(Evidence from, Locale language) {
        return new EvidenceItem(from.item(), from.rule().code(), from.numerator(), from.denominator(), from.value(), from.suggested(),
            text(from.reason(), language), from.projected(), Other.of(from.alternative()), Next.of(from.toNext()),
            from.met().stream().map(Subject::toString).toList(), named(from.notMet(), language), named(from.leftOut(), language),
            named(from.outOfReach(), language), named(from.shown(), language));
    }

    private static List<Named> named(List<Finding> findings, Locale language) {
        return findings.stream().map(finding -> new Named(finding.who().toString(), text(finding.reason(), language))).toList();
    }

    static String text(Reason reason, Locale language) {
        return reason == null ? null : Bundles.text(language, reason.key(), reason.args().toArray());
    }
}
