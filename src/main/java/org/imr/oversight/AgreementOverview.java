package org.imr.oversight;

import java.util.List;
import java.util.Optional;
import org.imr.fidelity.Agreement;
import org.imr.fidelity.BlandAltman;
import org.imr.fidelity.IntraclassCorrelation;
import org.imr.fidelity.Severity;

/**
 * How far assessors agree with each other before they talk, over all signed assessments in the caller's reach that two or more rated.
 *
 * @param assessments how many that are
 * @param leftOut     assessments of other groups that are not in it, because they are too few to be summed up without telling of one
 * @param all         over all items
 * @param items       item by item, those that somebody rated twice
 * @param pairs       two assessors each who rated together often enough; empty for who may see sums alone
 * @param otherPairs  how many pairs rated together too seldom
 * @param assessors   each one beside the others; empty likewise
 */
public record AgreementOverview(int assessments, int leftOut, Together all, List<OfItem> items, List<OfPair> pairs, int otherPairs,
                                List<OfAssessor> assessors) {

    /**
     * Ratings of the same item of the same group, two by two. Who of the two comes first means nothing, so kappa counts each pair both
     * ways; and as every assessment may have had other assessors, the correlation is ICC(1,1).
     */
    public record Together(Agreement agreement, IntraclassCorrelation correlation) {

        /** False when it rests on fewer ratings than one mid-way assessment has. */
        public boolean isEnough() {
            return agreement.n() >= Severity.FEWEST;
        }
    }

    /** One item. */
    public record OfItem(int item, Agreement agreement) {

        public boolean isEnough() {
            return agreement.n() >= Severity.FEWEST;
        }
    }

    /** Two assessors over all they rated together; the correlation is ICC(2,1), as both rated everything. */
    public record OfPair(String first, String second, int assessments, Agreement agreement, IntraclassCorrelation correlation, BlandAltman apart) {
    }

    /** How mild or strict somebody is beside the others. */
    public record OfAssessor(String name, int assessments, Severity severity) {

        /** Nothing while there is too little to say. */
        public Optional<Double> difference() {
            return Optional.ofNullable(severity.fromOthers().value());
        }
    }
}
