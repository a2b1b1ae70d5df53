package org.imr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import org.imr.access.CurrentCaller;
import org.imr.mail.MorningService;
import org.imr.roster.ArrivalService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is looked after every ten minutes goes on, whatever once fails. */
class MorningTest {

    private int moves;
    private int letters;

    @Test
    @DisplayName("B4 B7 a fault of the moves of the day keeps nobody from their letter, and the timer from nothing")
    void goesOn() throws ReflectiveOperationException {
        Doors doors = new Doors();
        doors.open();
        Morning morning = new Morning();
        set(morning, "doors", doors);
        set(morning, "current", new CurrentCaller());
        set(morning, "arrivals", new ArrivalService() {

            @Override
            public int arrive() {
                moves++;
                throw new IllegalStateException("another server was first");
            }
        });
        set(morning, "letters", new MorningService() {

            @Override
            public int round() {
                letters++;
                throw new IllegalStateException("the database is away");
            }
        });
        morning.look();
        morning.look();
        assertThat(moves).isEqualTo(2);
        assertThat(letters).isEqualTo(2);
    }

    private static void set(Morning morning, String field, Object value) throws ReflectiveOperationException {
        Field found = Morning.class.getDeclaredField(field);
        found.setAccessible(true);
        found.set(morning, value);
    }
}
