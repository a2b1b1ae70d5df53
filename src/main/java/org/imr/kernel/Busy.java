package org.imr.kernel;

/** Somebody else is writing to the same records, and took longer than anybody should wait; nothing was written. */
public final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Busy() {
        super("being written by somebody else");
    }
}
