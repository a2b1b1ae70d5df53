package org.imr.web.kit;

/** One of the things that a list offers: its word in the address, and what people call it. */
public record Choice(String code, String name) {
}
