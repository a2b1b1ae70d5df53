package org.imr.curriculum;

import java.util.List;

/** A module before an edition gives it order and title, with the bytes of its files for the edition's digest. */
record ReadModule(Module module, List<byte[]> files) {
}
