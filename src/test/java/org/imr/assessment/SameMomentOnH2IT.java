package org.imr.assessment;

import org.imr.testing.Rooms;

class SameMomentOnH2IT extends AtTheSameMoment {

    @Override
    Rooms rooms() {
        return Rooms.onH2();
    }
}
