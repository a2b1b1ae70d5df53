package org.imr.library;

import java.util.List;
import org.imr.curriculum.SourceFile;

/**
 * A version as it was just read from its files.
 *
 * @param files its own file first
 */
record Loaded(Definition.Kind kind, Pin pin, List<SourceFile> files) {

    String name() {
        return files.get(0).path();
    }
}
