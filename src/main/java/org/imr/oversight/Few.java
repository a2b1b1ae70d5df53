package org.imr.oversight;

/**
 * When there is too little to say anything. With fewer people or sessions than the rules of evidence ask for there is a count, but
 * no share of it. And of people in groups that are not the reader's own nothing is said that is about fewer than five of them.
 */
public final class Few {

    /** Held sessions, as the rules of evidence have it. */
    public static final int SESSIONS = 4;
    /** People, as the rules of evidence have it. */
    public static final int PEOPLE = 3;
    /** People in a cell that somebody sees who may not see them. */
    public static final int CELL = 5;

    private Few() {
    }

    /** True for a number of people that is some, but too few to be told. */
    static boolean isSmall(int people) {
        return people > 0 && people < CELL;
    }

    /** True when a part of people, or what is left of them, is too small to be told. */
    static boolean hides(int part, int whole) {
        return isSmall(part) || isSmall(whole - part);
    }
}
