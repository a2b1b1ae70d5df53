package org.imr.assessment;

/** One item in the row of all that are rated on this occasion. @param here true for the one that is read */
public record ItemStep(int number, boolean decided, boolean reasoned, boolean here) {
}
