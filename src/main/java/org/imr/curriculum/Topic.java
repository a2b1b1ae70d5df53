package org.imr.curriculum;

import java.util.Optional;
import org.imr.kernel.Wording;

/**
 * One topic of a module, enough for about one session.
 *
 * @param code    unique within its module
 * @param session in which of the module's sessions it usually comes, from 1; topics that follow never go back
 * @param title   what it is called
 * @param about   what is talked about, in one to three sentences; a site's own module may leave it out
 */
public record Topic(String code, int session, Wording title, Optional<Wording> about) {
}
