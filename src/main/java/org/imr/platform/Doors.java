package org.imr.platform;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the product lets people in: after its start is over, until its stop begins. */
@ApplicationScoped
public class Doors {

    private volatile boolean open;

    public boolean areOpen() {
        return open;
    }

    public void open() {
        open = true;
    }

    public void close() {
        open = false;
    }
}
