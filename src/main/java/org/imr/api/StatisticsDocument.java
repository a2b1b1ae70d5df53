package org.imr.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imr.fidelity.Figure;
import org.imr.fidelity.IntraclassCorrelation;
import org.imr.fidelity.ItemStatistics;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Statistics;
import org.imr.fidelity.Timing;
import org.imr.oversight.AgreementOverview;
import org.imr.oversight.ItemOverview;

/**
 * The signed assessments of the programme, summed up and unrounded.
 *
 * @param filter      what was asked for
 * @param assessments of the means of assessments, by occasion; null for one without any
 * @param agreement   of assessors who rated the same group; empty when none did
 */
public record StatisticsDocument(Map<String, String> filter, List<ItemLine> items, Map<String, Means> assessments, Map<String, Object> agreement) {

    /** One item; {@code sd} is the sample's (n - 1), quartiles are of type 7; {@code distribution} how many ratings of 1 to 5. */
    public record ItemLine(int item, int n, Double mean, Double sd, Double median, Double q1, Double q3, Map<String, Integer> distribution) {

        static ItemLine of(ItemStatistics line) {
            Map<String, Integer> distribution = new LinkedHashMap<>();
            line.distribution().forEach(count -> distribution.put(String.valueOf(distribution.size() + 1), count));
            Statistics all = line.statistics();
            return new ItemLine(line.item(), all.n(), all.mean().value(), all.sd().value(), all.median().value(), all.lowerQuartile().value(),
                all.upperQuartile().value(), distribution);
        }
    }

    /** Of the means of one occasion's assessments. */
    public record Means(int n, Double mean, Double sd, Double median, Double q1, Double q3) {

        static Means of(Statistics all) {
            return new Means(all.n(), all.mean().value(), all.sd().value(), all.median().value(), all.lowerQuartile().value(),
                all.upperQuartile().value());
        }
    }

    static StatisticsDocument of(Map<String, String> filter, Scale scale, Optional<String> occasion, ItemOverview items, AgreementOverview agreement) {
        Map<String, Means> means = new LinkedHashMap<>();
        for (Occasion one : scale.occasions()) {
            Statistics of = items.means().get(one.code());
            boolean told = of.n() > 0 && occasion.map(one.code()::equals).orElse(true);
            // What every closed group is assessed on is always named, other occasions where there are any.
            if (told || one.isDue(Timing.When.HALF_WAY) || one.isDue(Timing.When.FINISH)) {
                means.put(one.code(), told ? Means.of(of) : null);
            }
        }
        return new StatisticsDocument(filter, items.items().stream().map(ItemLine::of).toList(), means, agreement(agreement));
    }

    private static Map<String, Object> agreement(AgreementOverview overview) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (overview.assessments() > 0) {
            members.put("assessments", overview.assessments());
            members.put("n", overview.all().agreement().n());
            members.put("exact", overview.all().agreement().exact().value());
            members.put("weightedKappa", figures("linear", overview.all().agreement().linear(), "quadratic", overview.all().agreement().quadratic()));
            IntraclassCorrelation icc = overview.all().correlation();
            members.put("icc11", figures("estimate", icc.estimate(), "lower", icc.lower(), "upper", icc.upper()));
        }
        return members;
    }

    private static Map<String, Double> figures(Object... namesAndFigures) {
        Map<String, Double> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndFigures.length; i += 2) {
            members.put((String) namesAndFigures[i], ((Figure) namesAndFigures[i + 1]).value());
        }
        return members;
    }
}
