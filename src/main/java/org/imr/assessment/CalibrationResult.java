package org.imr.assessment;

import java.time.LocalDate;
import java.util.List;
import org.imr.fidelity.Comparison;
import org.imr.fidelity.Example;
import org.imr.fidelity.Item;

/**
 * How the reader rated a shared example, beside its panel.
 *
 * @param example as it was when the reader rated it
 * @param exact   false when it is gone in that version and the nearest stands for it
 * @param items   of its occasion
 */
public record CalibrationResult(Example example, boolean exact, List<Item> items, LocalDate on, Comparison comparison) {

    /** What stands about that item. */
    public Example.Part part(int item) {
        return example.items().stream().filter(part -> part.item() == item).findFirst().orElseThrow();
    }

    /** The item of that number. */
    public Item item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst().orElseThrow();
    }

    /** The items on which the reader differs from the panel, or all others. */
    public List<Comparison.Row> rows(boolean alike) {
        return comparison.rows().stream().filter(row -> row.alike() == alike).toList();
    }
}
