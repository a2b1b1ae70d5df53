package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Plays the reader who wants to find out: linear programming over all that an export shows, another way than the rule's own. */
class SmallCellsLawsTest {

    private SmallCells cells;
    private final List<Long> counts = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();

    /** One instance serves all tries. */
    private void begin() {
        cells = new SmallCells();
        counts.clear();
        members.clear();
    }

    private int count(long people) {
        counts.add(people);
        return cells.count(people);
    }

    private int total(List<Integer> parts) {
        int total = count(parts.stream().mapToLong(counts::get).sum());
        sum(total, parts);
        return total;
    }

    private void sum(int total, List<Integer> parts) {
        cells.sum(total, parts);
        List<Integer> all = new ArrayList<>(parts);
        all.add(0, total);
        members.add(all);
    }

    @Property(tries = 150)
    @Label("H4 rows and columns: no hidden count of any table can be found out from all that is shown")
    void table(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int rows, @ForAll @IntRange(min = 1, max = 4) int columns) {
        begin();
        Random random = new Random(seed);
        List<List<Integer>> table = table(random, rows, columns);
        int all = total(table.stream().map(this::total).toList());
        sum(all, columns(table));
        nothingIsFoundOut();
    }

    @Property(tries = 150)
    @Label("H4 sites, their groups, what became of people, and items of the same people: no hidden count can be found out")
    void programme(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int sites, @ForAll @IntRange(min = 1, max = 3) int states) {
        begin();
        Random random = new Random(seed);
        List<Integer> people = new ArrayList<>();
        List<List<Integer>> byState = new ArrayList<>();
        for (int site = 0; site < sites; site++) {
            List<List<Integer>> groups = table(random, 1 + random.nextInt(3), states);
            people.add(total(groups.stream().map(this::total).toList()));
            byState.add(columns(groups));
        }
        int all = total(people);
        columns(byState);
        for (int item = 0; item < 3; item++) {
            int of = item == 0 ? all : people.get(random.nextInt(people.size()));
            long met = random.nextLong(counts.get(of) + 1);
            sum(of, List.of(count(met), count(counts.get(of) - met)));
        }
        nothingIsFoundOut();
    }

    @Property(tries = 300)
    @Label("H5 groups one within the other: no hidden one is found out from those around it, and five are between any two that are shown")
    void nested(@ForAll long seed) {
        begin();
        Random random = new Random(seed);
        long[] people = random.longs(4, 0, List.of(3, 8, 30).get(random.nextInt(3))).toArray();
        int all = count(5 + LongStream.of(people).sum());
        List<Integer> chain = new ArrayList<>(List.of(all));
        for (int at = 1; at < people.length; at++) {
            long inner = LongStream.of(people).skip(at).sum();
            int place = count(inner);
            sum(all, List.of(place, count(counts.get(all) - inner)));
            chain.stream().skip(1).forEach(outer -> cells.within(place, List.of(outer), place));
            chain.add(place);
        }
        Reader reader = new Reader(people.length);
        for (int at = 0; at < chain.size(); at++) {
            int from = at;
            double[] within = IntStream.range(0, people.length).mapToDouble(kind -> kind < from ? 0 : 1).toArray();
            cells.shown(chain.get(at)).ifPresent(number -> reader.knows(within, number));
        }
        for (int at = 0; at < chain.size(); at++) {
            for (int inner = at + 1; inner <= chain.size(); inner++) {
                int from = at;
                int to = inner;
                double[] between = IntStream.range(0, people.length).mapToDouble(kind -> kind < from || kind >= to ? 0 : 1).toArray();
                assertThat(reader.most(between)).as("%s to %s of %s", at, inner, counts).isGreaterThan(SmallCells.FEWEST - 1e-6);
            }
            if (cells.shown(chain.get(at)).isEmpty()) {
                int from = at;
                assertThat(reader.span(IntStream.range(0, people.length).mapToDouble(kind -> kind < from ? 0 : 1).toArray())).as("%s of %s", at, counts)
                    .isGreaterThan(SmallCells.FEWEST - 1e-6);
            }
        }
    }

    private List<List<Integer>> table(Random random, int rows, int columns) {
        int most = List.of(3, 7, 12, 40).get(random.nextInt(4));
        return IntStream.range(0, rows).mapToObj(row -> IntStream.range(0, columns)
            .mapToObj(column -> count(random.nextInt(3) == 0 ? 0 : random.nextInt(most))).toList()).toList();
    }

    private List<Integer> columns(List<List<Integer>> rows) {
        return IntStream.range(0, rows.get(0).size()).mapToObj(at -> total(rows.stream().map(row -> row.get(at)).toList())).toList();
    }

    private void nothingIsFoundOut() {
        Reader reader = reader();
        for (int place = 0; place < counts.size(); place++) {
            if (counts.get(place) < SmallCells.FEWEST) {
                assertThat(cells.shown(place)).as("%s at %s", counts.get(place), place).isEmpty();
            }
            if (cells.shown(place).isEmpty()) {
                double[] wanted = new double[counts.size()];
                wanted[place] = 1;
                assertThat(reader.span(wanted)).as("%s of %s", place, counts).isGreaterThan(SmallCells.FEWEST - 1e-6);
            }
        }
    }

    private Reader reader() {
        Reader reader = new Reader(counts.size());
        for (List<Integer> sum : members) {
            double[] row = new double[counts.size()];
            double value = 0;
            for (int at = 0; at < sum.size(); at++) {
                int sign = at == 0 ? -1 : 1;
                if (cells.shown(sum.get(at)).isPresent()) {
                    value -= sign * counts.get(sum.get(at));
                } else {
                    row[sum.get(at)] += sign;
                }
            }
            reader.knows(row, value);
        }
        return reader;
    }
}
