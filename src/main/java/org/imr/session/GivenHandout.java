package org.imr.session;

import org.imr.curriculum.Handout;
import org.imr.roster.Participant;
import org.imr.roster.Session;

/** A handout that is given out in a session. */
record GivenHandout(Handout handout) {

    /** The line of the ledger: in the person's own language, else the site's, else English, as far as there is a text. */
    HandoutGiven to(Participant person, Session session) {
        String wanted = person.language() == null ? session.group().site().language() : person.language();
        HandoutGiven line = new HandoutGiven(session.group(), person, handout.code(), session.date());
        line.describe(handout.version(), session, handout.languageFor(wanted));
        return line;
    }
}
