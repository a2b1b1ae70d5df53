package org.imr.fidelity;

import org.imr.kernel.Wording;

/** A code with its title: a topic area, or a source of evidence such as an interview. */
public record Term(String code, Wording title) {
}
