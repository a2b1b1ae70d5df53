package org.imr.assessment;

import org.imr.testing.Rooms;

class SameMomentOnPostgresIT extends AtTheSameMoment {

    @Override
    Rooms rooms() {
        return Rooms.onPostgres();
    }
}
