package org.imr.roster;

/** A group that somebody could go on in. @param site the code of its site; @param capacity null when not said */
public record Destination(String code, String name, String site, String siteName, long people, Integer capacity) {
}
