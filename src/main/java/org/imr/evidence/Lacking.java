package org.imr.evidence;

/**
 * Somebody who is in a group and will not be offered the whole length of the programme by the sessions that are planned.
 *
 * @param name     what they like to be called
 * @param required the length of the programme, in sessions
 * @param soFar    sessions counted for them so far
 * @param toCome   sessions to come that count for everybody in the group
 * @param oneToOne sessions planned with this person alone
 */
public record Lacking(String participant, String name, int required, int soFar, int toCome, int oneToOne) {

    /** How many sessions more it takes than are planned. */
    public int getMore() {
        return required - soFar - toCome - oneToOne;
    }
}
