package org.imr.credential;

import java.io.Serializable;
import org.imr.kernel.Wording;

/** Where a requirement comes from; {@code verified} when it was read there. */
public record Reference(String code, boolean verified, Wording text) implements Serializable {
}
