package org.imr.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.imr.oversight.FlowLine.Course;
import org.imr.oversight.FlowLine.Part;
import org.imr.roster.Membership.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FlowLineTest {

    private final List<Course> people = new ArrayList<>();

    private void people(int number, boolean seen, boolean started, boolean half, Reason gone) {
        for (int i = 0; i < number; i++) {
            people.add(new Course(seen, started, half, gone != null, gone));
        }
    }

    private FlowLine line() {
        return FlowLine.of("S", "Site", "", people);
    }

    private static String shown(Part... parts) {
        StringBuilder line = new StringBuilder();
        for (Part part : parts) {
            line.append(part.people().map(String::valueOf).orElse("*")).append(' ');
        }
        return line.toString().strip();
    }

    @Test
    @DisplayName("H5 three of others who are still there are not what those who completed and those who left leave of all")
    void lastPart() {
        people(3, false, true, true, null);
        people(9, false, true, true, Reason.COMPLETED);
        people(8, false, true, true, Reason.OWN_WISH);

        assertThat(shown(line().enrolled(), line().goingOn(), line().completed(), line().left())).isEqualTo("20 * 9 *");
    }

    @Test
    @DisplayName("H5 two of others who started and came to less than half are not what those who came to half leave of those who started")
    void nested() {
        people(20, false, true, true, null);
        people(2, false, true, false, null);
        people(6, false, false, false, Reason.MOVED);

        assertThat(shown(line().enrolled(), line().started(), line().half())).isEqualTo("28 22 *");
    }

    @Test
    @DisplayName("H5 a reader's own people are told whatever their number, and the others with them where there are five or nobody")
    void own() {
        people(2, true, true, true, null);
        people(1, true, true, true, Reason.OWN_WISH);
        assertThat(shown(line().enrolled(), line().goingOn(), line().left())).isEqualTo("3 2 1");
        people(6, false, true, true, null);
        assertThat(shown(line().enrolled(), line().goingOn(), line().left())).isEqualTo("9 8 1");
        assertThat(line().reasons()).contains(Map.of(Reason.OWN_WISH, 1));
        people(1, false, true, true, Reason.OWN_WISH);
        assertThat(shown(line().enrolled(), line().goingOn(), line().left())).isEqualTo("10 * *");
        assertThat(line().reasons()).isEmpty();
    }

    @Property(tries = 500)
    @Label("H5 no number of others in the flow, and none that is left when some are taken from each other, is of one to four")
    void law(@ForAll long seed) {
        people.clear();
        Random random = new Random(seed);
        int[] most = {1, 4, 9, 25};
        for (Reason gone : new Reason[] {null, Reason.COMPLETED, Reason.OWN_WISH, Reason.MOVED}) {
            people(random.nextInt(most[random.nextInt(4)]), false, true, true, gone);
            people(random.nextInt(most[random.nextInt(4)]), false, true, false, gone);
            people(gone == Reason.COMPLETED ? 0 : random.nextInt(most[random.nextInt(4)]), false, false, false, gone);
        }
        FlowLine line = line();
        // Everything that four numbers told can come to with a sign each, where the people behind it are known to be those of the one and not of the others.
        few(line.enrolled(), line.started());
        few(line.enrolled(), line.half());
        few(line.started(), line.half());
        few(line.enrolled(), line.goingOn(), line.left());
        few(line.enrolled(), line.goingOn(), line.completed());
        few(line.enrolled(), line.completed(), line.left());
        few(line.left(), line.leftStarted());
        few(line.started(), line.completed(), line.leftStarted());
        line.reasons().ifPresent(why -> assertThat(why.values()).allMatch(number -> number >= 5));
        for (Part part : List.of(line.enrolled(), line.started(), line.half(), line.completed(), line.leftStarted(), line.left(), line.goingOn())) {
            few(part);
        }
    }

    private static void few(Part whole, Part... parts) {
        Optional<Integer> left = whole.people();
        for (Part part : parts) {
            left = left.flatMap(number -> part.people().map(taken -> number - taken));
        }
        assertThat(left).matches(number -> number.filter(Few::isSmall).isEmpty(), "not a few");
    }
}
