package org.imr.library;

/**
 * Which version of an edition or scale a group or an assessment was made with.
 *
 * @param version null when none was ever noted
 * @param digest  the fingerprint of its very content; null when it came from elsewhere, by an import
 */
record Pin(String code, String version, String digest) {

    /** True when that is the very content, or, where no content is pinned, at least the version. */
    boolean matches(Pin definition) {
        return code.equals(definition.code) && version != null && version.equals(definition.version)
            && (digest == null || digest.equals(definition.digest));
    }
}
