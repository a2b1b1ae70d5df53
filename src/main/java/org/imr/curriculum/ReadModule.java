package org.imr.curriculum;

import java.util.List;

/** A module before an edition gives it order and title, with its files, in the order of the edition's digest. */
record ReadModule(Module module, List<SourceFile> files) {
}
