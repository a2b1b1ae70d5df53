package org.imr.kernel;

/** What was asked for does not exist, or is out of the caller's reach: both look alike from outside (404). */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found");
    }
}
