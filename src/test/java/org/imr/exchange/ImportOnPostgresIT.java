package org.imr.exchange;

import org.imr.testing.Rooms;

class ImportOnPostgresIT extends ImportCases {

    @Override
    Rooms rooms() {
        return Rooms.onPostgres();
    }
}
