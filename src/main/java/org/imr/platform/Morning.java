package org.imr.platform;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
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
            arrivals.arrive();
            letters.round();
        }
    }
}
