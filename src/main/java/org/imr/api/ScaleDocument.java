package org.imr.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.imr.fidelity.Anchor;
import org.imr.fidelity.Band;
import org.imr.fidelity.BandSet;
import org.imr.fidelity.Item;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Published;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Threshold;

/** A fidelity scale. Texts are by language; {@code verified} is false for what nobody has compared with the original text. */
public record ScaleDocument(String code, String version, String digest, Map<String, String> titles, List<ScaleItem> items, List<ScaleOccasion> occasions,
                            List<ScaleBandSet> bands, List<ScaleSource> sources, List<ScaleReference> references, List<PublishedFigures> published) {

    /** One item; {@code thresholds} say where each suggested rating begins, none where records suggest nothing. */
    public record ScaleItem(int item, String code, Map<String, String> titles, Map<String, String> counted, boolean verified, List<ScaleAnchor> anchors,
                        List<String> sources, ScaleRule rule, List<ScaleThreshold> thresholds) {

        static ScaleItem of(Item item) {
            return new ScaleItem(item.number(), item.code(), item.title().byLanguage(), item.counted().byLanguage(), item.verified(),
                item.anchors().stream().map(ScaleAnchor::of).toList(), item.sources(), item.rule().map(ScaleRule::of).orElse(null),
                item.rule().map(Rule::thresholds).orElse(List.of()).stream().map(ScaleThreshold::of).toList());
        }
    }

    /** What a rating looks like. */
    public record ScaleAnchor(int rating, Map<String, String> texts) {

        static ScaleAnchor of(Anchor anchor) {
            return new ScaleAnchor(anchor.rating(), anchor.text().byLanguage());
        }
    }

    /** How the records are counted; {@code subject} is a category of techniques or a skill, {@code enough} the fewest people or sessions. */
    public record ScaleRule(String kind, String basis, String subject, int enough) {

        static ScaleRule of(Rule rule) {
            return new ScaleRule(rule.kind().code(), rule.basis() == null ? null : rule.basis().code(), rule.subject().isEmpty() ? null : rule.subject(),
                rule.enough());
        }
    }

    /** Where a rating begins: per cent or topic areas at least; for the size of a group people at most. */
    public record ScaleThreshold(int rating, int bound) {

        static ScaleThreshold of(Threshold threshold) {
            return new ScaleThreshold(threshold.rating(), threshold.bound());
        }
    }

    /** ScaleOccasion a group is assessed, and on which items. */
    public record ScaleOccasion(String code, Map<String, String> titles, List<Integer> items) {

        static ScaleOccasion of(Occasion occasion) {
            return new ScaleOccasion(occasion.code(), occasion.title().byLanguage(), occasion.items());
        }
    }

    /** A set of bands; with {@code toOneDecimal} a mean is rounded half up before it is compared. */
    public record ScaleBandSet(String code, Map<String, String> titles, boolean toOneDecimal, boolean verified, String source, List<ScaleBand> bands) {

        static ScaleBandSet of(BandSet set) {
            return new ScaleBandSet(set.code(), set.title().byLanguage(), set.toOneDecimal(), set.verified(), set.source(),
                set.bands().stream().map(ScaleBand::of).toList());
        }
    }

    /** A band. */
    public record ScaleBand(String code, Map<String, String> titles, BigDecimal from, BigDecimal to) {

        static ScaleBand of(Band band) {
            return new ScaleBand(band.code(), band.title().byLanguage(), band.from(), band.to());
        }
    }

    /** A source that an assessor draws on. */
    public record ScaleSource(String code, Map<String, String> titles) {
    }

    /** Where facts come from. */
    public record ScaleReference(String code, boolean verified, Map<String, String> texts) {
    }

    /** Figures that others published. */
    public record PublishedFigures(String code, Map<String, String> titles, boolean verified, String source, List<PublishedItem> items,
                                   List<PublishedMeans> means) {

        static PublishedFigures of(Published published) {
            return new PublishedFigures(published.code(), published.title().byLanguage(), published.verified(), published.source(),
                published.items().stream().map(PublishedItem::of).toList(),
                published.means().stream().map(one -> new PublishedMeans(one.occasion(), one.n(), one.mean(), one.sd())).toList());
        }
    }

    /** One item as printed; {@code possible} is false when no whole ratings give these figures. */
    public record PublishedItem(int item, int n, BigDecimal mean, BigDecimal sd, boolean possible) {

        static PublishedItem of(Published.Figures figures) {
            return new PublishedItem(figures.item(), figures.n(), figures.mean(), figures.sd(), figures.isPossible());
        }
    }

    /** Over the means of one occasion's assessments, as printed. */
    public record PublishedMeans(String occasion, int n, BigDecimal mean, BigDecimal sd) {
    }

    static ScaleDocument of(Scale scale) {
        return new ScaleDocument(scale.code(), scale.version(), scale.digest(), scale.title().byLanguage(), scale.items().stream().map(ScaleItem::of).toList(),
            scale.occasions().stream().map(ScaleOccasion::of).toList(), scale.bandSets().stream().map(ScaleBandSet::of).toList(),
            scale.sources().stream().map(one -> new ScaleSource(one.code(), one.title().byLanguage())).toList(),
            scale.references().stream().map(one -> new ScaleReference(one.code(), one.verified(), one.text().byLanguage())).toList(),
            scale.published().stream().map(PublishedFigures::of).toList());
    }
}
