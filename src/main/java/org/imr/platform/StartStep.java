package org.imr.platform;

/** Something that is done once at each start, before the doors open. */
interface StartStep {

    /** Lower comes first. */
    int order();

    void run();
}
