package org.imr.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imr.oversight.Few;
import org.imr.oversight.FlowLine;
import org.imr.oversight.FlowService;
import org.imr.web.kit.Reader;
import org.imr.web.kit.Texts;

/** `/programme/flow`, narrowed by site and edition. */
@Named
@RequestScoped
public class FlowPage {

    /** One bar of the picture: so many people, of those enrolled and of those who started. @param started null where that makes no sense */
    public record Step(String name, FlowLine.Part part, FlowLine.Part enrolled, FlowLine.Part started) {
    }

    @Inject
    private FlowService flow;
    @Inject
    private Filters filters;
    @Inject
    private Reader reader;
    @Inject
    private Texts texts;
    private List<FlowLine> lines;

    public void open() {
        lines = flow.lines(filters.asked());
    }

    /** By site and edition, without the sum. */
    public List<FlowLine> getLines() {
        return lines.stream().filter(line -> !line.siteCode().isEmpty()).toList();
    }

    public boolean isBlank() {
        return lines.isEmpty();
    }

    public boolean isSum() {
        return sum().isPresent();
    }

    /** The steps of the sum. */
    public List<Step> getSteps() {
        return sum().map(all -> List.of(new Step(texts.get("programme.flow.enrolled"), all.enrolled(), all.enrolled(), null),
            new Step(texts.get("programme.flow.started"), all.started(), all.enrolled(), all.started()),
            new Step(texts.get("programme.flow.half"), all.half(), all.enrolled(), all.started()),
            new Step(texts.get("programme.flow.completed"), all.completed(), all.enrolled(), all.started()),
            new Step(texts.get("programme.flow.left-started"), all.leftStarted(), all.enrolled(), all.started()),
            new Step(texts.get("programme.flow.left"), all.left(), all.enrolled(), null),
            new Step(texts.get("programme.flow.going-on"), all.goingOn(), all.enrolled(), null))).orElse(List.of());
    }

    private Optional<FlowLine> sum() {
        return lines.stream().filter(line -> line.siteCode().isEmpty()).findFirst();
    }

    /** A number of people, or that it is kept back. */
    public String number(FlowLine.Part part) {
        return part.people().map(String::valueOf).orElse(texts.of("programme.hidden", Few.CELL));
    }

    /** As per cent; a dash where there is no share. */
    public String share(FlowLine.Part part, FlowLine.Part whole) {
        return of(part, whole).map(NumberFormat.getPercentInstance(reader.getLocale())::format).orElse("–");
    }

    /** The same for the picture: `47.5`; empty for none. */
    public String value(FlowLine.Part part, FlowLine.Part whole) {
        return of(part, whole).map(share -> String.format(Locale.ROOT, "%.1f", 100 * share)).orElse("");
    }

    private static Optional<Double> of(FlowLine.Part part, FlowLine.Part whole) {
        return whole == null ? Optional.empty() : part.of(whole);
    }

    /** Why people left, in words. */
    public String why(FlowLine line) {
        return line.reasons().map(reasons -> reasons.entrySet().stream()
                .map(one -> texts.word("roster.reason", one.getKey()) + " " + one.getValue()).collect(Collectors.joining(" · ")))
            .orElse(texts.of("programme.hidden", Few.CELL));
    }

    /** Why, of all. */
    public String getWhy() {
        return sum().map(this::why).orElse("");
    }
}
