package org.imr.oversight;

import org.imr.testing.Rooms;

/** The same agreement on PostgreSQL. */
class AgreementOnPostgresIT extends AgreementIT {

    @Override
    Rooms database() {
        return Rooms.onPostgres();
    }
}
