package org.imr.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imr.fidelity.Figure;
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
 * `/programme/items`, with `?scale=` and `?occasion=`: each item of a scale over all signed assessments in reach, beside what others
 * have published of it.
 */
@Named
@RequestScoped
public class ProgrammeItemsPage {

    /** One row of the table, as it is read. */
    public record Row(int item, String title, int n, String mean, String sd, List<Integer> counts, String published, boolean misprint) {

        public int getItem() {
            return item;
        }

        public String getTitle() {
            return title;
        }

        public int getN() {
            return n;
        }

        public String getMean() {
            return mean;
        }

        public String getSd() {
            return sd;
        }

        public List<Integer> getCounts() {
            return counts;
        }

        public String getPublished() {
            return published;
        }

        public boolean isMisprint() {
            return misprint;
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
        Filter filter = Filter.of(page.textOr("site", null), null);
        overview = programme.items(scale.code(), wanted, filter);
        heat = heatMap.rows(scale.code(), wanted, filter, (Paging.asked(page) - 1) * SIZE, SIZE);
        rows = new ArrayList<>();
        overview.items().forEach(line -> rows.add(row(line)));
    }

    private Row row(ItemStatistics line) {
        Optional<Published.Figures> printed = published.flatMap(figures -> figures.item(line.item()));
        String title = scale.item(line.item()).orElseThrow().title().in(reader.getLanguage());
        return new Row(line.item(), title, line.statistics().n(), number(line.statistics().mean(), 2), number(line.statistics().sd(), 2),
            line.distribution(), printed.map(figures -> number(figures.mean().doubleValue(), 1) + " ("
                + number(figures.sd().doubleValue(), 1) + "), N " + figures.n()).orElse(""),
            printed.filter(figures -> !figures.isPossible()).isPresent());
    }

    private String number(Figure figure, int decimals) {
        return figure.isKnown() ? number(figure.value(), decimals) : "–";
    }

    private String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(reader.getLocale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** Mean, spread and number of the means of one occasion's assessments; empty when there are none. */
    public String means(Occasion one) {
        Statistics statistics = overview.means().get(one.code());
        return statistics.n() == 0 ? "" : number(statistics.mean(), 2) + " (" + number(statistics.sd(), 2) + "), N " + statistics.n();
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
        return "/programme/items?scale=" + scale.code() + (code.isEmpty() ? "" : "&occasion=" + code) + of("site");
    }

    private String of(String name) {
        String value = page.textOr(name, "");
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public boolean isMisprint() {
        return rows.stream().anyMatch(Row::misprint);
    }

    public String getPublishedTitle() {
        return published.map(figures -> figures.title().in(reader.getLanguage())).orElse("");
    }

    public String getOccasion() {
        return occasion;
    }

    public List<Row> getRows() {
        return rows;
    }
}
