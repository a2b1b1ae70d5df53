package org.imr.fidelity;

/** Someone or something, with the reason it is listed. */
public record Finding(Subject who, Reason reason) {
}
