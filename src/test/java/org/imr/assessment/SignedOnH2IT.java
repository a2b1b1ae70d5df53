package org.imr.assessment;

import org.imr.testing.Rooms;

class SignedOnH2IT extends SignedCases {

    @Override
    Rooms rooms() {
        return Rooms.onH2();
    }
}
