package org.imr.kernel;

/** Somebody else changed the same record since it was read; nothing was written. */
public final class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Stale() {
        super("changed meanwhile");
    }
}
