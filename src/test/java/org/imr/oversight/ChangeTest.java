package org.imr.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    @DisplayName("D9 the trail's short lines are read as field, whose it is, from what to what")
    void fields() {
        assertThat(Change.of("status: planned -> held\nP-1 attendance: present -> absent\nP-1 goal 2 noticed by:  -> self\nstep 3 done_on:  -> 2026-03-01"
            + "\nall new homework:  -> Read\nfie@example.org until:  -> 2026-04-01\nsession 12: a;b -> c"))
            .containsExactly(new Change("status", "", "", "planned", "held"), new Change("attendance", "P-1", "", "present", "absent"),
                new Change("goal noticed by", "P-1", "2", "", "self"), new Change("step done_on", "", "3", "", "2026-03-01"),
                new Change("new homework", "", "", "", "Read"), new Change("until", "fie@example.org", "", "", "2026-04-01"),
                new Change("session", "", "12", "a;b", "c"));
    }

    @Test
    @DisplayName("D9 words over several lines stay one change; a line that says nothing about a field is none")
    void severalLines() {
        assertThat(Change.of("words: Walk\nthe dog -> Walk\nmore")).containsExactly(new Change("words", "", "", "Walk\nthe dog", "Walk\nmore"));
        assertThat(Change.of(null)).isEmpty();
        assertThat(Change.of("nothing to see")).isEmpty();
        assertThat(Change.of("note: gone -> ")).containsExactly(new Change("note", "", "", "gone", ""));
    }
}
