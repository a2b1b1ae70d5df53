package org.imr.library;

import org.imr.testing.Rooms;

class OwnHandoutOnH2IT extends OwnHandoutCases {

    @Override
    Rooms rooms() {
        return Rooms.onH2();
    }
}
