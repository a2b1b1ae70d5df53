package org.imr.library;

import org.imr.testing.Rooms;

class OwnHandoutOnPostgresIT extends OwnHandoutCases {

    @Override
    Rooms rooms() {
        return Rooms.onPostgres();
    }
}
