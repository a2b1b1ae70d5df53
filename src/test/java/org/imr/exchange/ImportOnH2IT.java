package org.imr.exchange;

import org.imr.testing.Rooms;

class ImportOnH2IT extends ImportCases {

    @Override
    Rooms rooms() {
        return Rooms.onH2();
    }
}
