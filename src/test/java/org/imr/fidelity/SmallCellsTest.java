package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    private final SmallCells cells = new SmallCells();

    private List<Integer> counts(long... people) {
        return IntStream.range(0, people.length).mapToObj(place -> cells.count(people[place])).toList();
    }

    private String shown(int... places) {
        StringBuilder line = new StringBuilder();
        for (int place : places) {
            line.append(line.isEmpty() ? "" : " ").append(cells.shown(place).map(String::valueOf).orElse("*"));
        }
        return line.toString();
    }

    private String shown(List<Integer> places) {
        return shown(places.stream().mapToInt(place -> place).toArray());
    }

    @Test
    @DisplayName("H4 a count alone: shown from five on, hidden below, none included")
    void alone() {
        assertThat(shown(counts(0, 1, 4, 5, 90))).isEqualTo("* * * 5 90");
    }

    @Test
    @DisplayName("H4 what a total would give away is hidden with the smallest of the others; the total stays")
    void complement() {
        List<Integer> parts = counts(3, 20, 12, 30);
        int total = cells.total(parts);
        assertThat(shown(total)).isEqualTo("65");
        assertThat(shown(parts)).isEqualTo("* 20 * 30");
    }

    @Test
    @DisplayName("H4 met and not met of the same people, item by item: both are hidden where one is small, and the others stay")
    void itemByItem() {
        int all = cells.count(12);
        List<Integer> handouts = counts(11, 1);
        List<Integer> goals = counts(6, 6);
        List<Integer> contacts = counts(12, 0);
        List.of(handouts, goals, contacts).forEach(item -> cells.sum(all, item));
        assertThat(shown(all)).isEqualTo("12");
        assertThat(shown(handouts) + ", " + shown(goals) + ", " + shown(contacts)).isEqualTo("* *, 6 6, * *");
    }

    @Test
    @DisplayName("H4 several hidden ones that are together nobody would be found out, so another is hidden")
    void nobodyTogether() {
        List<Integer> parts = counts(0, 0, 9, 10);
        cells.total(parts);
        assertThat(shown(parts)).isEqualTo("* * * 10");
    }

    @Test
    @DisplayName("H4 rows and columns: four corners of a rectangle protect each other")
    void rectangle() {
        List<Integer> above = counts(2, 30, 40);
        List<Integer> below = counts(50, 60, 70);
        List<Integer> rows = List.of(cells.total(above), cells.total(below));
        List<Integer> columns = IntStream.range(0, 3).mapToObj(at -> cells.total(List.of(above.get(at), below.get(at)))).toList();
        int all = cells.total(rows);
        cells.sum(all, columns);
        assertThat(shown(above) + ", " + shown(below)).isEqualTo("* * 40, * * 70");
        assertThat(shown(rows) + ", " + shown(columns) + ", " + shown(all)).isEqualTo("72 180, 52 90 110, 252");
    }

    @Test
    @DisplayName("H4 a whole site that is hidden keeps its breakdown hidden, and another site hides it from the total")
    void sites() {
        List<Integer> small = counts(1, 2);
        List<Integer> middle = counts(8, 9);
        List<Integer> large = counts(20, 30);
        List<Integer> sites = List.of(cells.total(small), cells.total(middle), cells.total(large));
        int all = cells.total(sites);
        assertThat(shown(sites) + " of " + shown(all)).isEqualTo("* * 50 of 70");
        assertThat(shown(small) + ", " + shown(middle) + ", " + shown(large)).isEqualTo("* *, * *, 20 30");
    }

    @Test
    @DisplayName("H5 of two that lie within each other one is hidden where fewer than five, or nobody, are between them, and what is left of it too")
    void within() {
        int all = cells.count(30);
        List<Integer> set = counts(16, 14);
        List<Integer> followed = counts(12, 18);
        List<Integer> talked = counts(11, 19);
        List<Integer> reached = counts(16, 14);
        List.of(set, followed, talked, reached).forEach(item -> cells.sum(all, item));
        cells.within(followed.get(0), List.of(set.get(0)), followed.get(0));
        cells.within(talked.get(0), List.of(set.get(0)), talked.get(0));
        cells.within(reached.get(0), List.of(set.get(0)), reached.get(0));
        assertThat(shown(set) + ", " + shown(followed) + ", " + shown(talked) + ", " + shown(reached)).isEqualTo("16 14, * *, 11 19, * *");
    }

    @Test
    @DisplayName("H5 of one that lies within several together, it is hidden where the others nearly do not meet")
    void together() {
        int all = cells.count(60);
        List<Integer> one = counts(20, 40);
        List<Integer> other = counts(20, 40);
        List<Integer> any = counts(37, 23);
        List.of(one, other, any).forEach(item -> cells.sum(all, item));
        cells.within(any.get(0), List.of(one.get(0), other.get(0)), any.get(0));
        assertThat(shown(one) + ", " + shown(other) + ", " + shown(any)).isEqualTo("20 40, 20 40, * *");
    }

    @Test
    @DisplayName("H5 what is to be kept back is hidden however large, with what would give it away")
    void kept() {
        List<Integer> parts = counts(20, 30);
        int all = cells.total(parts);
        cells.keep(parts.get(0));
        assertThat(shown(all) + " of " + shown(parts)).isEqualTo("50 of * *");
        assertThatThrownBy(() -> cells.keep(all)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("H4 what is no sum is refused, and so are sums that make no table")
    void refused() {
        List<Integer> some = counts(1, 2, 4);
        assertThatThrownBy(() -> cells.sum(some.get(2), some.subList(0, 2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cells.count(-1)).isInstanceOf(IllegalArgumentException.class);
        cells.total(some.subList(0, 2));
        cells.total(some.subList(1, 3));
        cells.total(List.of(some.get(0), some.get(2)));
        assertThatThrownBy(() -> cells.shown(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
