package org.imr.fidelity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who is counted in a group's record as of its date.
 *
 * @param counted codes of the people in scope
 * @param added   those of them who are so by hand, and why
 * @param leftOut those of the others who had begun a stay, and why
 */
public record Sample(Set<String> counted, List<Finding> added, List<Finding> leftOut) {

    public static Sample of(GroupRecord record) {
        Delivery delivery = new Delivery(record);
        return new Sample(delivery.inScope().stream().map(GroupRecord.Person::code).collect(Collectors.toCollection(TreeSet::new)),
            delivery.addedByHand(), delivery.leftOut());
    }
}
