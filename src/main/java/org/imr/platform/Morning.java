package org.imr.platform;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.imr.access.Caller;
import org.imr.access.CurrentCaller;
import org.imr.mail.MorningService;

/** Looks every ten minutes whether letters are to be written: it is morning at different hours in different places. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Morning {

    @Inject
    private Doors doors;
    @Inject
    private CurrentCaller current;
    @Inject
    private MorningService letters;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void look() {
        if (doors.areOpen()) {
            current.set(Caller.SYSTEM);
            letters.round();
        }
    }
}
