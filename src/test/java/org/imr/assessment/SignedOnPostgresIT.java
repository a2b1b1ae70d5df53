package org.imr.assessment;

import org.imr.testing.Rooms;

class SignedOnPostgresIT extends SignedCases {

    @Override
    Rooms rooms() {
        return Rooms.onPostgres();
    }
}
