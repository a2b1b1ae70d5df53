package org.imr.access;

import jakarta.enterprise.context.RequestScoped;

/** The caller of the request at hand. Set once, at the door, by whoever has authenticated them. */
@RequestScoped
public class CurrentCaller {

    private Caller caller = Caller.NOBODY;
    private boolean wrote;
    private int depth;

    public Caller get() {
        return caller;
    }

    public void set(Caller newCaller) {
        caller = newCaller;
    }

    /** A change has been written in this request and must be on disk before anybody is told so. */
    public void wrote() {
        wrote = true;
    }

    public void enter() {
        depth++;
    }

    /** True while no service method is under way. */
    boolean isOutside() {
        return depth == 0;
    }

    /** Leaves a service method; true when it was the outermost one and something was written since the last time. */
    public boolean leave() {
        depth--;
        boolean outermostWrote = depth == 0 && wrote;
        if (outermostWrote) {
            wrote = false;
        }
        return outermostWrote;
    }
}
