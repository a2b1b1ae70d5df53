package org.imr.library;

/**
 * What stands for a pinned version of an edition or scale.
 *
 * @param definition the pinned one, or the nearest there is: of the same version, else the newest
 * @param exact      false when this installation never had the pinned one, so that the pages have to say so
 */
public record Pinned<D>(D definition, boolean exact) {
}
