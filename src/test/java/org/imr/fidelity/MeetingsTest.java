package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Forty people by number; who comes to nothing else comes to the last meeting. */
class MeetingsTest {

    private final SmallCells cells = new SmallCells();
    private final int everybody = cells.count(40);

    private static Set<String> people(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(one -> "P" + one).collect(Collectors.toSet());
    }

    private Meetings meetings(List<Set<String>> people, List<Set<Integer>> belonging) {
        return new Meetings(cells, 40, people.stream().map(one -> new Meetings.Meeting(one, false)).toList(), belonging, some -> {
            int place = cells.count(some);
            cells.sum(everybody, List.of(place, cells.count(40 - some)));
            return place;
        });
    }

    private String shown(Meetings meetings, int meeting) {
        return cells.shown(meetings.of(meeting)).map(String::valueOf).orElse("*");
    }

    private String shown(Meetings meetings, Set<Integer> some) {
        return meetings.of(some).flatMap(cells::shown).map(String::valueOf).orElse("*");
    }

    @Test
    @DisplayName("H5 a module is told beside its sessions where five more came than to each of them; one session that has none is not told")
    void told() {
        Meetings meetings = meetings(List.of(people(1, 15), people(6, 20), people(21, 40)), List.of(Set.of(0, 1)));
        assertThat(shown(meetings, Set.of(0, 1)) + " of " + shown(meetings, 0) + " " + shown(meetings, 1)).isEqualTo("20 of 15 15");
        assertThat(shown(meetings, 2)).isEqualTo("*");
    }

    @Test
    @DisplayName("H5 a module with fewer than five people, or nobody, besides those of one session is not told; the sessions are")
    void nested() {
        Meetings meetings = meetings(List.of(people(1, 16), people(6, 20), people(21, 40), people(21, 30)), List.of(Set.of(0, 1), Set.of(2, 3)));
        assertThat(shown(meetings, Set.of(0, 1)) + " of " + shown(meetings, 0) + " " + shown(meetings, 1)).isEqualTo("* of 16 15");
        assertThat(shown(meetings, Set.of(2, 3))).isEqualTo("*");
    }

    @Test
    @DisplayName("H5 a module to whose two sessions nearly nobody came both times is not told: the sessions added up tell how many did")
    void overlap() {
        Meetings meetings = meetings(List.of(people(1, 10), people(8, 20), people(21, 40)), List.of(Set.of(0, 1)));
        assertThat(shown(meetings, Set.of(0, 1)) + " of " + shown(meetings, 0) + " " + shown(meetings, 1)).isEqualTo("* of 10 13");
    }

    @Test
    @DisplayName("H5 a module that closes a ring with others told is not told: the three would give away who was at the outer sessions alone")
    void ring() {
        Meetings meetings = meetings(List.of(people(1, 15), people(6, 20), people(11, 25), people(26, 40)),
            List.of(Set.of(0, 1), Set.of(1, 2), Set.of(0, 1, 2)));
        assertThat(shown(meetings, Set.of(0, 1)) + " " + shown(meetings, Set.of(1, 2)) + " " + shown(meetings, Set.of(0, 1, 2))).isEqualTo("20 20 *");
    }

    @Test
    @DisplayName("H5 a module of one session is that session; two modules of the same sessions are one number; one that was never taught has none")
    void same() {
        Meetings meetings = meetings(List.of(people(1, 15), people(6, 20), people(21, 40)), List.of(Set.of(0), Set.of(0, 1), Set.of(0, 1), Set.of()));
        assertThat(shown(meetings, Set.of(0)) + " " + shown(meetings, Set.of(0, 1)) + " " + shown(meetings, Set.of())).isEqualTo("15 20 *");
    }
}
