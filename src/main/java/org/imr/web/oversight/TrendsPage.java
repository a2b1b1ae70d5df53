package org.imr.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Published;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Statistics;
import org.imr.kernel.NotFound;
import org.imr.library.Definitions;
import org.imr.oversight.Trend;
import org.imr.oversight.TrendPoint;
import org.imr.oversight.TrendService;
import org.imr.web.kit.Choice;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;
import org.imr.web.kit.Texts;

/** `/programme/trends`, with `?scale=`, `?item=` and `?site=`, in a period. */
@Named
@RequestScoped
public class TrendsPage {

    @Inject
    private TrendService trends;
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
    @Inject
    private Texts texts;
    private Scale scale;
    private Optional<Integer> item;
    private Trend trend;

    public void open() {
        scale = definitions.scale(page.textOr("scale", Scale.OF_THE_PROGRAMME));
        String asked = page.textOr("item", "");
        if (!asked.matches("\\d{0,3}")) {
            throw new NotFound();
        }
        item = asked.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(asked));
        trend = trends.trend(scale.code(), item, filters.ofSite());
    }

    public List<TrendPoint> getPoints() {
        return trend.points();
    }

    public int getLeftOut() {
        return trend.leftOut();
    }

    /** The occasions that have anything to show. */
    public List<Occasion> getOccasions() {
        return scale.occasions().stream().filter(one -> trend.points().stream().anyMatch(point -> point.byOccasion().containsKey(one.code()))).toList();
    }

    public List<Choice> getItems() {
        return scale.items().stream().map(one -> new Choice(String.valueOf(one.number()), one.number() + ". " + one.title().in(reader.getLanguage())))
            .toList();
    }

    public List<Choice> getScales() {
        return definitions.newestScales().stream().map(one -> new Choice(one.code(), one.title().in(reader.getLanguage()))).toList();
    }

    public Scale getScale() {
        return scale;
    }

    /** What is shown, in words. */
    public String getSubject() {
        return item.flatMap(scale::item).map(one -> one.number() + ". " + one.title().in(reader.getLanguage())).orElse(texts.get("programme.trends.mean"));
    }

    /** The half year's name. */
    public String when(TrendPoint point) {
        return texts.of("programme.trends.half-" + point.half(), String.valueOf(point.year()));
    }

    /** For the picture: `4.25`; empty for nothing. */
    public String value(TrendPoint point, Occasion occasion) {
        return of(point, occasion).map(one -> numbers.plain(one.mean())).orElse("");
    }

    /** A dash for nothing, as below. */
    public String mean(TrendPoint point, Occasion occasion) {
        return of(point, occasion).map(one -> numbers.two(one.mean())).orElse(Numbers.NONE);
    }

    /** The spread, of two or more. */
    public String sd(TrendPoint point, Occasion occasion) {
        return of(point, occasion).map(Statistics::sd).map(numbers::two).orElse(Numbers.NONE);
    }

    /** How many assessments. */
    public int n(TrendPoint point, Occasion occasion) {
        return of(point, occasion).map(Statistics::n).orElse(0);
    }

    private static Optional<Statistics> of(TrendPoint point, Occasion occasion) {
        return Optional.ofNullable(point.byOccasion().get(occasion.code()));
    }

    /** One published figure: of the item, or of the means of an occasion. */
    public record Line(int n, BigDecimal mean, BigDecimal sd, boolean possible) {
    }

    /** True when somebody published what is shown. */
    public boolean isCompared() {
        return getOccasions().stream().anyMatch(one -> published(one) != null);
    }

    /** What was published of it; null for nothing. Of an item pooled over occasions, so it is the same for each. */
    public Line published(Occasion occasion) {
        Optional<Published> found = scale.published().stream().findFirst();
        return item.isPresent() ? found.flatMap(all -> all.item(item.get())).map(one -> new Line(one.n(), one.mean(), one.sd(), one.isPossible())).orElse(null)
            : found.flatMap(all -> all.means(occasion.code())).map(one -> new Line(one.n(), one.mean(), one.sd(), true)).orElse(null);
    }

    /** As printed. */
    public String printed(BigDecimal value) {
        return numbers.of(value.doubleValue(), value.scale());
    }

    /** What the published figures are, and where they were read. */
    public String getSource() {
        return scale.published().stream().findFirst().map(one -> one.title().in(reader.getLanguage()) + ". "
            + scale.reference(one.source()).map(reference -> reference.text().in(reader.getLanguage())).orElse("")).orElse("");
    }

    /** True when the published figure of the item cannot be. */
    public boolean isMisprint() {
        return getOccasions().stream().map(this::published).anyMatch(one -> one != null && !one.possible());
    }
}
