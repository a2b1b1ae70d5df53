package org.imr.curriculum;

import java.io.Serializable;
import org.imr.kernel.Wording;

/**
 * One topic of a module, enough for about one session.
 *
 * @param code  unique within its module
 * @param title what it is called
 */
public record Topic(String code, Wording title) implements Serializable {
}
