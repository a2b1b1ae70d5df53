package org.imr.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.imr.fidelity.Agreement;
import org.imr.fidelity.BlandAltman;
import org.imr.fidelity.Figure;
import org.imr.fidelity.IntraclassCorrelation;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Severity;
import org.imr.library.Definitions;
import org.imr.oversight.AgreementOverview;
import org.imr.oversight.AgreementService;
import org.imr.web.kit.Choice;
import org.imr.web.kit.Page;
import org.imr.web.kit.Paging;
import org.imr.web.kit.Reader;
import org.imr.web.kit.Texts;

/** `/programme/agreement`, with `?scale=`, `?occasion=` and `?site=`, in a period: how far assessors agree, and how mild or strict each is. */
@Named
@RequestScoped
public class AgreementPage {

    /** From here on a difference is worth a word: a tenth of an anchor. */
    private static final double NOTABLE = 0.1;
    /** So many people, or pairs of them, stand in one picture and one table. */
    private static final int SIZE = 10;

    @Inject
    private AgreementService service;
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
    private AgreementOverview overview;

    public void open() {
        scale = definitions.scale(page.textOr("scale", Scale.OF_THE_PROGRAMME));
        overview = service.agreement(scale.code(), Optional.ofNullable(page.textOr("occasion", null)), filters.ofSite());
    }

    /** A page of those who rated, the furthest from the others first; last those of whom there is too little to say. */
    public List<AgreementOverview.OfAssessor> getAssessors() {
        return getAssessorPaging().of(overview.assessors().stream()
            .sorted(Comparator.comparing(one -> -one.difference().map(Math::abs).orElse(-1.0))).toList());
    }

    public Paging getAssessorPaging() {
        return new Paging(Paging.asked(page, "assessors"), SIZE, overview.assessors().size());
    }

    /** A page of those who rated together, the least alike first. */
    public List<AgreementOverview.OfPair> getPairs() {
        return getPairPaging().of(overview.pairs().stream().sorted(Comparator.comparing(AgreementPage::share)).toList());
    }

    public Paging getPairPaging() {
        return new Paging(Paging.asked(page, "pairs"), SIZE, overview.pairs().size());
    }

    private static double share(AgreementOverview.OfPair pair) {
        return pair.agreement().exact().isKnown() ? pair.agreement().exact().value() : 1;
    }

    public AgreementOverview getOverview() {
        return overview;
    }

    /** False when there is too little to say of each single item. */
    public boolean isItemTold() {
        return overview.items().stream().anyMatch(AgreementOverview.OfItem::isEnough);
    }

    public Scale getScale() {
        return scale;
    }

    public List<Choice> getScales() {
        return definitions.newestScales().stream().map(one -> new Choice(one.code(), one.title().in(reader.getLanguage()))).toList();
    }

    public List<Choice> getOccasions() {
        return scale.occasions().stream().map(one -> new Choice(one.code(), one.title().in(reader.getLanguage()))).toList();
    }

    /** How many ratings a figure needs. */
    public int getFewest() {
        return Severity.FEWEST;
    }

    public String title(int item) {
        return scale.item(item).map(one -> one.number() + ". " + one.title().in(reader.getLanguage())).orElse(String.valueOf(item));
    }

    /** The figure, or why there is none. */
    public String figure(Figure figure) {
        return figure.isKnown() ? numbers.of(figure.value(), 2) : texts.get(figure.lack().key());
    }

    /** Its limits, where it has some. */
    public String limits(IntraclassCorrelation one) {
        return one.lower().isKnown() && one.upper().isKnown()
            ? texts.of("programme.agreement.limits", numbers.of(one.lower().value(), 2), numbers.of(one.upper().value(), 2)) : "";
    }

    /** Mean difference and limits. */
    public String apart(BlandAltman one) {
        return one.lower().isKnown() ? texts.of("programme.agreement.limits-apart", signed(one.bias().value()), signed(one.lower().value()),
            signed(one.upper().value())) : Numbers.NONE;
    }

    /** Of so many pairs, in words. */
    public String alike(Agreement agreement) {
        return texts.of("programme.glance.of", agreement.alike(), agreement.n());
    }

    /** Alike or next to each other, 0 to 1. */
    public String near(Agreement agreement) {
        return agreement.n() == 0 ? Numbers.NONE : numbers.share(Figure.of((double) (agreement.alike() + agreement.nextTo()) / agreement.n()));
    }

    /** `0.3 milder`, or why there is nothing to say. */
    public String word(Figure difference, int rated) {
        if (!difference.isKnown()) {
            return texts.of("programme.agreement.too-few", rated, Severity.FEWEST);
        }
        double value = difference.value();
        return Math.abs(value) < NOTABLE ? texts.get("programme.agreement.same")
            : texts.of(value > 0 ? "programme.agreement.milder" : "programme.agreement.stricter", numbers.of(Math.abs(value), 2));
    }

    /** For the picture: `-0.25`; empty for nothing. */
    public String value(Figure difference) {
        return difference.isKnown() ? String.format(Locale.ROOT, "%.2f", difference.value()) : "";
    }

    private String signed(double value) {
        return (value > 0 ? "+" : "") + numbers.of(value, 2);
    }
}
