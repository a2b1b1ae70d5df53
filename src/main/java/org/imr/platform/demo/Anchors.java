package org.imr.platform.demo;

import java.util.random.RandomGenerator;

/** How many of so many make a rating: the fidelity scale's bands, read backwards. */
enum Anchors {

    /** Items 2, 4, 6, 7 and 9. */
    WIDE(0, 20, 40, 70, 90),
    /** Items 5, 8 and 10. */
    NARROW(0, 20, 30, 40, 50);

    private final int[] lowest;

    Anchors(int... lowest) {
        this.lowest = lowest;
    }

    static Anchors of(int item) {
        return item == 5 || item == 8 || item == 10 ? NARROW : WIDE;
    }

    /** The largest count that still has the rating; for a 5 any count that has it, by chance. */
    int count(int rating, int of, RandomGenerator random) {
        if (rating == 5) {
            int least = ceiling(lowest[4] * of);
            return least + random.nextInt(of - least + 1);
        }
        return ceiling(lowest[rating] * of) - 1;
    }

    private static int ceiling(int hundredths) {
        return (hundredths + 99) / 100;
    }
}
