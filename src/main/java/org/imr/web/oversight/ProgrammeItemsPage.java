package org.imr.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.imr.fidelity.ItemStatistics;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Published;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Statistics;
import org.imr.kernel.Slice;
import org.imr.library.Definitions;
import org.imr.oversight.Filter;
import org.imr.oversight.HeatRow;
import org.imr.oversight.HeatService;
import org.imr.oversight.ItemOverview;
import org.imr.oversight.ProgrammeService;
import org.imr.web.kit.Page;
import org.imr.web.kit.Paging;
import org.imr.web.kit.Reader;

/**
 * `/programme/items`, with `?scale=` and `?occasion=`, of a site and a period: each item of a scale over all signed assessments in reach, beside what others
 * have published of it.
 */
@Named
@RequestScoped
public class ProgrammeItemsPage {

    /**
     * One item.
     *
     * @param printed what others published of it; null for nothing
     */
    public record Row(ItemStatistics line, String title, Published.Figures printed) {

        public Statistics all() {
            return line.statistics();
        }

        /** True when no whole ratings give the published figures. */
        public boolean isMisprint() {
            return printed != null && !printed.isPossible();
        }
    }

    private static final int SIZE = 50;

    @Inject
    private ProgrammeService programme;
    @Inject
    private HeatService heatMap;
    @Inject
    private Definitions definitions;
    @Inject
    private Filters filters;
    @Inject
    private Numbers numbers;
    @Inject
    private Page page;
    @Inject
    private Reader reader;
    private Scale scale;
    private String occasion;
    private List<Row> rows;
    private ItemOverview overview;
    private Optional<Published> published;
    private Slice<HeatRow> heat;

    public void open() {
        occasion = page.textOr("occasion", "");
        scale = definitions.scale(page.textOr("scale", Scale.OF_THE_PROGRAMME));
        published = scale.published().stream().findFirst();
        Optional<String> wanted = Optional.of(occasion).filter(code -> !code.isEmpty());
        Filter filter = filters.ofSite();
        overview = programme.items(scale.code(), wanted, filter);
        heat = heatMap.rows(scale.code(), wanted, filter, (Paging.asked(page) - 1) * SIZE, SIZE);
        rows = overview.items().stream().map(this::row).toList();
    }

    private Row row(ItemStatistics line) {
        return new Row(line, line.item() + ". " + scale.item(line.item()).orElseThrow().title().in(reader.getLanguage()),
            published.flatMap(figures -> figures.item(line.item())).orElse(null));
    }

    /** As printed, with as many decimals: `4.8 (0.9), N 19`; empty for what was not published. */
    public String printed(Row row) {
        Published.Figures figures = row.printed();
        return figures == null ? "" : numbers.of(figures.mean().doubleValue(), figures.mean().scale()) + " ("
            + numbers.of(figures.sd().doubleValue(), figures.sd().scale()) + "), N " + figures.n();
    }

    /** The middle half: `4.00–5.00`. */
    public String quartiles(Row row) {
        return row.all().n() == 0 ? Numbers.NONE : numbers.two(row.all().lowerQuartile()) + "–" + numbers.two(row.all().upperQuartile());
    }

    /** Mean, spread and number of the means of one occasion's assessments; empty when there are none. */
    public String means(Occasion one) {
        Statistics statistics = overview.means().get(one.code());
        return statistics.n() == 0 ? "" : numbers.two(statistics.mean()) + " (" + numbers.two(statistics.sd()) + "), N " + statistics.n();
    }

    /** What was published of the means of that occasion: `4.2 (0.3), N 10`; empty for nothing. */
    public String printedMeans(Occasion one) {
        return published.flatMap(all -> all.means(one.code())).map(means -> numbers.of(means.mean().doubleValue(), means.mean().scale()) + " ("
            + numbers.of(means.sd().doubleValue(), means.sd().scale()) + "), N " + means.n()).orElse("");
    }

    /** The groups of the heat map. */
    public List<HeatRow> getHeat() {
        return heat.rows();
    }

    public Paging getPaging() {
        return new Paging(Paging.asked(page), SIZE, heat.total());
    }

    public int getLeftOut() {
        return overview.leftOut();
    }

    public boolean isBlank() {
        return overview.isBlank();
    }

    /** True when somebody has published figures of this scale. */
    public boolean isCompared() {
        return published.isPresent();
    }

    public Scale getScale() {
        return scale;
    }

    public List<Scale> getScales() {
        return definitions.newestScales();
    }

    /** The address of this page for an occasion of the scale; empty: all of them. */
    public String address(String code) {
        return "/programme/items?scale=" + scale.code() + (code.isEmpty() ? "" : "&occasion=" + code) + of("site") + of("from") + of("to");
    }

    private String of(String name) {
        String value = page.textOr(name, "");
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public boolean isMisprint() {
        return rows.stream().anyMatch(Row::isMisprint);
    }

    /** What the published figures are, and where they were read. */
    public String getPublishedTitle() {
        return published.map(figures -> figures.title().in(reader.getLanguage()) + ". " + scale.reference(figures.source())
            .map(reference -> reference.text().in(reader.getLanguage())).orElse("")).orElse("");
    }

    public String getOccasion() {
        return occasion;
    }

    public List<Row> getRows() {
        return rows;
    }
}
