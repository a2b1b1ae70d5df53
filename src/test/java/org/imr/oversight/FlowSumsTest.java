package org.imr.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.imr.oversight.FlowLine.Course;
import org.imr.roster.Membership.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FlowSumsTest {

    private final Map<String, List<Course>> sites = new LinkedHashMap<>();

    private void people(String site, int number, boolean seen, boolean started, Reason gone) {
        List<Course> some = sites.computeIfAbsent(site, name -> new ArrayList<>());
        for (int i = 0; i < number; i++) {
            some.add(new Course(seen, started, started, gone != null, gone));
        }
    }

    @Test
    @DisplayName("H4 two who started and were not there for half are not what those under half leave of those who never came; nor two who are still to come")
    void nested() {
        people("A", 20, true, true, null);
        people("A", 8, true, true, Reason.COMPLETED);
        people("A", 7, true, true, Reason.MOVED);
        people("A", 6, true, false, Reason.UNKNOWN);
        sites.get("A").addAll(List.of(new Course(true, true, false, false, null), new Course(true, true, false, false, null)));

        assertThat(row(FlowSums.of(sites).started())).containsExactly(37L, 6L);
        assertThat(row(FlowSums.of(sites).half())).containsExactly(null, null);

        people("A", 2, true, false, null);

        assertThat(row(FlowSums.of(sites).sites().get("A"))).containsExactly(24L, 8L, 7L, 6L, 45L);
        assertThat(row(FlowSums.of(sites).started())).containsExactly(null, null);
    }

    private static List<Long> row(List<Optional<Long>> row) {
        return row.stream().map(number -> number.orElse(null)).toList();
    }

    @Test
    @DisplayName("H4 sums of five or more are told as they are")
    void large() {
        people("A", 10, true, true, null);
        people("A", 8, true, true, Reason.COMPLETED);
        people("A", 6, true, true, Reason.MOVED);
        people("A", 5, true, false, Reason.UNKNOWN);

        FlowSums sums = FlowSums.of(sites);

        assertThat(row(sums.sites().get("A"))).containsExactly(10L, 8L, 6L, 5L, 29L);
        assertThat(row(sums.all())).containsExactly(10L, 8L, 6L, 5L, 29L);
        assertThat(row(sums.started())).containsExactly(24L, 5L);
    }

    @Test
    @DisplayName("H4 three who left are hidden, and whatever would give them away: in their row, in the other sites' rows, in the totals")
    void small() {
        people("A", 10, true, true, null);
        people("A", 12, true, true, Reason.COMPLETED);
        people("A", 3, true, true, Reason.MOVED);
        people("A", 9, true, false, Reason.UNKNOWN);
        people("B", 20, true, true, null);
        people("B", 21, true, true, Reason.COMPLETED);
        people("B", 22, true, true, Reason.MOVED);
        people("B", 23, true, false, Reason.UNKNOWN);

        FlowSums sums = FlowSums.of(sites);

        List<Optional<Long>> a = sums.sites().get("A");
        assertThat(a.get(FlowSums.Way.LEFT_STARTED.ordinal())).isEmpty();
        // From a sum and all of its parts but one that one could be worked out: each row and column hides none or two.
        Stream.of(a, sums.sites().get("B"), sums.all()).forEach(row -> assertThat(row.stream().filter(Optional::isEmpty).count()).isNotEqualTo(1));
        for (int way = 0; way < a.size(); way++) {
            int at = way;
            assertThat(Stream.of(a, sums.sites().get("B"), sums.all()).filter(row -> row.get(at).isEmpty()).count()).isNotEqualTo(1);
        }
        assertThat(Stream.of(a, sums.sites().get("B"), sums.all()).flatMap(List::stream).map(number -> number.orElse(null)).filter(Objects::nonNull))
            .allMatch(number -> number >= 5).isNotEmpty();
    }

    @Test
    @DisplayName("H4 who knows their own groups cannot take them from the sum: three others who left are hidden though there are eight in all")
    void known() {
        people("A", 12, true, true, null);
        people("A", 10, false, true, null);
        people("A", 6, true, true, Reason.COMPLETED);
        people("A", 7, false, true, Reason.COMPLETED);
        people("A", 5, true, true, Reason.MOVED);
        people("A", 3, false, true, Reason.MOVED);
        people("A", 5, true, false, Reason.UNKNOWN);
        people("A", 6, false, false, Reason.UNKNOWN);

        List<Optional<Long>> a = FlowSums.of(sites).sites().get("A");

        assertThat(a.get(FlowSums.Way.LEFT_STARTED.ordinal())).isEmpty();
        assertThat(a.stream().filter(Optional::isEmpty).count()).isGreaterThan(1);
        assertThat(a.stream().filter(Optional::isPresent).count()).isPositive();
    }

    @Test
    @DisplayName("H5 the page of the flow and the file of sums do not give each other away: three who left are not what the two of them leave")
    void beside() {
        people("Site (S)", 20, false, true, null);
        people("Site (S)", 6, false, true, Reason.COMPLETED);
        people("Site (S)", 3, false, true, Reason.MOVED);
        people("Site (S)", 9, false, false, Reason.UNKNOWN);
        FlowLine page = FlowLine.of("S", "Site", "", sites.get("Site (S)"));
        assertThat(page.completed().people()).contains(6);
        assertThat(row(FlowSums.of(sites).all())).as("by itself").containsExactly(20L, null, null, 9L, 38L);

        FlowSums file = FlowSums.of(sites).beside(List.of(page));

        assertThat(row(file.all())).containsExactly(20L, null, null, null, 38L);
        assertThat(row(file.sites().get("Site (S)"))).containsExactly(20L, null, null, null, 38L);
        assertThat(page.leftStarted().people()).isEmpty();
        assertThat(file.reasons().values()).allMatch(Optional::isEmpty);
    }
}
