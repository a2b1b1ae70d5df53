package org.imr.oversight;

/**
 * Attendance: how many of the marks in held sessions say that somebody was there. Late and online count as there; people without a
 * mark are in neither number.
 *
 * @param marks    one a person and held session
 * @param people   whom the marks are about
 * @param sessions held sessions that have marks
 */
public record Present(long present, long marks, long people, long sessions) {

    static final Present NONE = new Present(0, 0, 0, 0);

    /** False when it rests on too few people or sessions for a share; of somebody seen one to one, on too few sessions. */
    public boolean isEnough(boolean oneToOne) {
        return marks > 0 && sessions >= Few.SESSIONS && people >= (oneToOne ? 1 : Few.PEOPLE);
    }

    /** 0 to 1; 0 without marks. */
    public double share() {
        return marks == 0 ? 0 : (double) present / marks;
    }

    Present plus(Present other) {
        return new Present(present + other.present, marks + other.marks, people + other.people, sessions + other.sessions);
    }
}
