package org.imr.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Item;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Scale;
import org.imr.kernel.Slice;
import org.imr.library.Definitions;
import org.imr.oversight.Days;
import org.imr.oversight.LiveRow;
import org.imr.oversight.LiveService;
import org.imr.web.kit.Page;
import org.imr.web.kit.Paging;

/** `/programme/live`: what the records of running groups suggest today, narrowed by what the address says. */
@Named
@RequestScoped
public class LivePage {

    private static final int SIZE = 25;

    @Inject
    private LiveService live;
    @Inject
    private Filters filters;
    @Inject
    private Definitions definitions;
    @Inject
    private Page page;
    private Slice<LiveRow> rows;

    public void open() {
        rows = live.rows(filters.asked().within(Days.ALL), (Paging.asked(page) - 1) * SIZE, SIZE);
    }

    public List<LiveRow> getRows() {
        return rows.rows();
    }

    public Paging getPaging() {
        return new Paging(Paging.asked(page), SIZE, rows.total());
    }

    /** The items of which records suggest anything. */
    public List<Item> getItems() {
        return definitions.scale(Scale.OF_THE_PROGRAMME).items().stream()
            .filter(item -> item.rule().filter(rule -> rule.kind() != Rule.Kind.PRACTICE).isPresent()).toList();
    }

    /** 1 to 5; null while there is too little to say. */
    public Integer suggested(LiveRow row, Item item) {
        return row.item(item.number()).map(Evidence::suggested).orElse(null);
    }

    /** True when sessions to come are counted in. */
    public boolean projected(LiveRow row, Item item) {
        return row.item(item.number()).filter(one -> one.suggested() != null).map(Evidence::projected).orElse(false);
    }
}
