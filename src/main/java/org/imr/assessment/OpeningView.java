package org.imr.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imr.fidelity.BandSet;
import org.imr.fidelity.Scale;

/**
 * What is needed to open an assessment of a group.
 *
 * @param scale    the one to assess by
 * @param scales   all there are to choose from, the newest version of each
 * @param bandSet  by which its means are going to be read
 * @param ownBands false when that is not the site's own choice, because the scale does not have it
 * @param next     what falls due next by that scale, if anything
 * @param proposed the occasion to begin with: what is due, or else the scale's last one
 * @param free     who may assess, by name
 * @param barred   who may only by an exception; empty unless the reader may make exceptions
 */
public record OpeningView(String group, String groupName, String site, Optional<Due> next, String proposed, LocalDate today,
                          Scale scale, List<Scale> scales, BandSet bandSet, boolean ownBands, List<Candidate> free, List<Candidate> barred) {
}
