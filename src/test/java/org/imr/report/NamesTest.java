package org.imr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.imr.access.Site;
import org.imr.access.Staff;
import org.imr.roster.Group;
import org.imr.roster.Participant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NamesTest {

    private final Names names = new Names(new Words("en"), false, List.of(), List.of(),
        Stream.of(new Participant("P1", new Site("S", "Site"), "Anna Berg"), new Participant("P2", new Site("S", "Site"), "Bo")));

    @Test
    @DisplayName("H4 H5 an e-mail that nobody here has is one code-word, and no word of it is taken for a name later")
    void addresses() {
        assertThat(names.written("Ask walk.home@hope-house.example.com.")).isEqualTo("Ask Staff 1.");
        assertThat(names.written("A walk home from hope-house, as the example at example.com; walk.home")).isEqualTo(
            "A walk home from hope-house, as the example at example.com; walk.home");
        assertThat(names.written("Walk.Home@Hope-House.example.com again, other@example.com")).isEqualTo("Staff 1 again, Staff 2");
        assertThat(names.staff("home@example.com", "home@example.com")).isEqualTo("Staff 3");
        assertThat(names.written("home and example")).isEqualTo("home and example");
    }

    @Test
    @DisplayName("H4 H5 an address of somebody known is what they are called, before and after their name is")
    void known() {
        assertThat(names.staff(new Staff("Ole.Brandt@example.org", "Ole Brandt"))).isEqualTo("Staff 1");
        assertThat(names.written("ole.brandt@example.org, Ole and Brandt's")).isEqualTo("Staff 1, Staff 1 and Staff 1");
        assertThat(names.written("Anna Berg's mother, Berg, Bo")).isEqualTo("P1 mother, P1, P2");
    }

    @Test
    @DisplayName("H4 H5 a group called after somebody is not called so here: one to one by its code alone, else without names that are known")
    void groups() {
        Group group = new Group("I-1", new Site("S", "Site"), "Karen at home");
        group.meet(Group.Format.INDIVIDUAL, LocalDate.of(2026, 1, 5), null, null, 10, 7, 60, 1);
        assertThat(names.group(group)).isEqualTo("I-1");
        assertThat(new Names(new Words("en"), true, List.of(), List.of(), Stream.of()).group(group)).isEqualTo("Karen at home (I-1)");
        Group several = new Group("G-1", new Site("S", "Site"), "Anna Berg and others");
        several.meet(Group.Format.CLOSED, LocalDate.of(2026, 1, 5), null, null, 10, 7, 60, 8);
        assertThat(names.group(several)).isEqualTo("P1 and others (G-1)");
    }
}
