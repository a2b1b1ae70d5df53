package org.imr.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.imr.fidelity.Fact;
import org.imr.fidelity.Item;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Term;
import org.imr.fidelity.Threshold;
import org.imr.kernel.Wording;
import org.imr.kernel.Word;
import org.imr.library.Definitions;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;
import org.imr.web.kit.Texts;

/** `/library/scales/{scale}`. */
@Named
@RequestScoped
public class ScalePage {

    @Inject
    private Definitions definitions;
    @Inject
    private Reader reader;
    @Inject
    private Texts texts;
    @Inject
    private Page page;
    private Scale scale;

    public void open() {
        scale = definitions.scale(page.text("scale"));
    }

    public Scale getScale() {
        return scale;
    }

    /** The numbers of an occasion's items, such as `1-10`. */
    public String items(Occasion occasion) {
        List<Integer> numbers = occasion.items();
        int first = numbers.get(0);
        int last = numbers.get(numbers.size() - 1);
        return last - first + 1 == numbers.size() ? first + "\u2013" + last
            : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** When an occasion falls due by itself, in a sentence; empty for one that does not. */
    public String due(Occasion occasion) {
        return occasion.due().map(timing -> texts.of("library.due." + Word.of(timing.when()), timing.months())).orElse("");
    }

    /** True when the scale names techniques or skills that sessions note. */
    public boolean isTechniques() {
        return !scale.techniqueCategories().isEmpty() || !scale.skills().isEmpty();
    }

    /** Where a rating begins, in words: `at least 40 %`. */
    public String bound(Item item, Threshold threshold) {
        String unit = switch (item.rule().map(Rule::kind).orElseThrow()) {
            case GROUP_SIZE -> "people";
            case TOPIC_AREAS -> "areas";
            default -> "share";
        };
        return texts.of("library.bound." + unit, threshold.bound());
    }

    /** The bounds by which records suggest a rating; none where only people can judge. */
    public List<Threshold> thresholds(Item item) {
        return item.rule().map(Rule::thresholds).orElse(List.of());
    }

    /** What nobody compared with the original text. */
    public List<Fact> unverified(Item item) {
        return item.facts().stream().filter(fact -> !fact.verified()).toList();
    }

    /** Where a fact comes from, in a sentence. */
    public String reference(String code) {
        return scale.reference(code).map(reference -> reference.text().in(reader.getLanguage())).orElse(code);
    }

    /** What a source of evidence is called. */
    public String source(String code) {
        return scale.sources().stream().filter(source -> source.code().equals(code)).map(Term::title).findFirst().map(this::in).orElse(code);
    }

    /** A mean with one decimal, as the reader's language writes it. */
    public String decimal(BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(reader.getLocale());
        format.setMinimumFractionDigits(1);
        return format.format(value);
    }

    private String in(Wording wording) {
        return wording.in(reader.getLanguage());
    }
}
