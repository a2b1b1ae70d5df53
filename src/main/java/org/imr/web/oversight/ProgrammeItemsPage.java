package org.imr.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
import org.imr.library.Definitions;
import org.imr.oversight.ItemOverview;
import org.imr.oversight.ProgrammeService;
import org.imr.web.kit.Page;
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

    @Inject
    private ProgrammeService programme;
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

    public void open() {
        occasion = page.textOr("occasion", "");
        scale = definitions.scale(page.textOr("scale", Scale.OF_THE_PROGRAMME));
        published = scale.published().stream().findFirst();
        overview = programme.items(scale.code(), Optional.of(occasion).filter(code -> !code.isEmpty()));
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
        return "/programme/items?scale=" + scale.code() + (code.isEmpty() ? "" : "&occasion=" + code);
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
