package org.imr.fidelity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An assessor's ratings of a shared example beside those of its panel.
 *
 * @param rows       item by item
 * @param agreement  with what the panel agreed on
 * @param panel      of the panel's members among themselves, before they talked
 * @param difference own rating minus what the panel agreed on: above 0 is milder than the panel, below 0 stricter
 */
public record Comparison(List<Row> rows, Agreement agreement, Agreement panel, Statistics difference) {

    /**
     * One item.
     *
     * @param own    null: cannot be rated
     * @param agreed what the panel agreed on
     * @param panel  each member's own rating, in the order of the members
     */
    public record Row(int item, Integer own, int agreed, List<Integer> panel) {

        public boolean alike() {
            return own != null && own == agreed;
        }
    }

    /** @param own ratings by item, null for those that cannot be rated; what is absent counts as that */
    public static Comparison of(Example example, Map<Integer, Integer> own) {
        List<Row> rows = example.items().stream().map(part -> new Row(part.item(), own.get(part.item()), part.agreed().orElseThrow(),
                example.panel().stream().map(member -> part.ratings().get(member.code())).toList())).toList();
        return new Comparison(rows, Agreement.of(Ratings.of(rows.stream().map(row -> Arrays.asList(row.own(), row.agreed())).toList())),
                Agreement.of(Ratings.of(rows.stream().map(Row::panel).toList())),
                Statistics.of(rows.stream().filter(row -> Objects.nonNull(row.own())).map(row -> row.own() - row.agreed()).toList()));
    }

    public Comparison {
        rows = List.copyOf(rows);
    }
}
