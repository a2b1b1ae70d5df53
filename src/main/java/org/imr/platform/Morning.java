package org.imr.platform;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.imr.access.Caller;
import org.imr.access.CurrentCaller;
import org.imr.mail.MorningService;
import org.imr.roster.ArrivalService;

/**
 * Looks every ten minutes whether a day has begun somewhere on which somebody moves to another site, and whether letters are to be
 * written: it is midnight, and morning, at different hours in different places.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Morning {

    private static final Logger LOG = Logger.getLogger("org.imr");

    @Inject
    private Doors doors;
    @Inject
    private CurrentCaller current;
    @Inject
    private ArrivalService arrivals;
    @Inject
    private MorningService letters;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void look() {
        if (doors.areOpen()) {
            current.set(Caller.SYSTEM);
            attempt("moves", arrivals::arrive);
            attempt("letters", letters::round);
        }
    }

    /**
     * What fails is tried again in ten minutes, and the other is done all the same: after two faults in a row that nobody catches, a
     * server forgets a timer until it is started anew.
     */
    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warning(() -> "The " + what + " of the day have to wait: " + e.getClass().getName());
        }
    }
}
