package org.imr.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The caller of the request at hand. Set once, at the door, by whoever has authenticated them. */
@RequestScoped
public class CurrentCaller {

    private Caller caller = Caller.NOBODY;
    private Bearer bearer;
    private boolean wrote;
    private int depth;

    public Caller get() {
        return caller;
    }

    public void set(Caller newCaller) {
        caller = newCaller;
    }

    /** A program calls, with a token. */
    public void set(Bearer newBearer) {
        bearer = newBearer;
        caller = newBearer.owner();
    }

    /** True when a program calls whose token reads and nothing else. */
    public boolean isReader() {
        return bearer != null && !bearer.mayWrite();
    }

    /** What the calls of one and the same are counted by: its token, or who is signed in. */
    public UUID key() {
        return bearer == null ? caller.staffId() : bearer.token();
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
