package org.imr.kernel;

import java.util.List;

/**
 * A request that breaks a rule of the programme; nothing was written. The reason is a message key, by room
 * (`roster.left-before-joined`), with its arguments, so that each reader gets it in their own language.
 */
public final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public Rejected(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The message key; what stands before the dot names the bundle. */
    public String key() {
        return key;
    }

    /** What fills the message's placeholders. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
