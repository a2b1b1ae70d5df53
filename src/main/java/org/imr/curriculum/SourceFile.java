package org.imr.curriculum;

import java.util.Arrays;

/**
 * A file of a definition, whole.
 *
 * @param path  from the folder of definitions, with slashes, such as {@code modules/hope/module.yaml}
 * @param bytes its content
 */
public record SourceFile(String path, byte[] bytes) {

    /** The fingerprint of the content. */
    public String digest() {
        return Digest.of(bytes);
    }

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && path.equals(file.path) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
