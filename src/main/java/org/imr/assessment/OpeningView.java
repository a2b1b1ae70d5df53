package org.imr.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imr.fidelity.Scale;

/**
 * What is needed to open an assessment of a group.
 *
 * @param next     what falls due next, if anything
 * @param proposed the occasion to begin with: what is due, or an extra one
 * @param free     who may assess, by name
 * @param barred   who may only by an exception; empty unless the reader may make exceptions
 */
public record OpeningView(String group, String groupName, String site, Optional<Due> next, Assessment.Occasion proposed, LocalDate today,
                          Scale scale, List<Candidate> free, List<Candidate> barred) {
}
