package org.imr.oversight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.fidelity.Agreement;
import org.imr.fidelity.BlandAltman;
import org.imr.fidelity.IntraclassCorrelation;
import org.imr.fidelity.Judged;
import org.imr.fidelity.Ratings;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Severity;
import org.imr.kernel.NotFound;
import org.imr.library.Definitions;

/**
 * How far assessors agree, and how mild or strict each is: three statements, whatever the number of assessments. Assessors are named only to
 * a coordinator, and from assessments of the sites that one coordinates.
 */
@ApplicationScoped
public class AgreementService {

    @Inject
    private SignedRatings signed;
    @Inject
    private Sight sight;
    @Inject
    private Definitions definitions;

    /** The same item of the same group rated by two, in the order of their e-mails. */
    private record Both(SignedRating one, SignedRating other) {

        List<Integer> values() {
            return List.of(one.value(), other.value());
        }

        List<Integer> turned() {
            return List.of(other.value(), one.value());
        }

        List<String> names() {
            return List.of(one.name(), other.name(), one.assessor(), other.assessor());
        }
    }

    /** Of assessments with their cut-off in the period. @param occasion its code; without, all. @throws NotFound for a scale or an occasion that is not there */
    @Transactional
    @Requires(Permission.OVERSEE)
    public AgreementOverview agreement(String scale, Optional<String> occasion, Filter filter) {
        Scale definition = definitions.scale(scale);
        if (occasion.isPresent() && occasion.flatMap(definition::occasion).isEmpty()) {
            throw new NotFound();
        }
        SignedRatings.Found<List<SignedRating>> found = signed.byTwo(scale, filter);
        List<List<SignedRating>> assessments = found.assessments().stream()
            .filter(ratings -> occasion.isEmpty() || occasion.get().equals(ratings.get(0).occasion())).toList();
        List<List<SignedRating>> named = assessments.stream().filter(ratings -> sight.coordinates(ratings.get(0).site())).toList();
        List<Both> all = pairs(assessments);
        Collection<List<Both>> together = pairs(named).stream().collect(groupingBy(Both::names)).values();
        List<AgreementOverview.OfPair> often = together.stream().filter(both -> both.size() >= Severity.FEWEST).map(AgreementService::ofPair)
            .sorted(Comparator.comparing(AgreementOverview.OfPair::first).thenComparing(AgreementOverview.OfPair::second)).toList();
        return new AgreementOverview(count(all), found.leftOut(),
            new AgreementOverview.Together(agreement(all), IntraclassCorrelation.oneWay(Ratings.of(all.stream().map(Both::values).toList()))),
            all.stream().collect(groupingBy(both -> both.one().item(), TreeMap::new, toList())).entrySet().stream()
                .map(item -> new AgreementOverview.OfItem(item.getKey(), agreement(item.getValue()))).toList(),
            often, together.size() - often.size(), assessors(named));
    }

    private static List<Both> pairs(List<List<SignedRating>> assessments) {
        List<Both> pairs = new ArrayList<>();
        assessments.forEach(ratings -> ratings.stream().filter(one -> one.assessor() != null && one.value() != null)
            .sorted(Comparator.comparing(SignedRating::assessor)).collect(groupingBy(SignedRating::item)).values().forEach(rated -> {
                for (int first = 0; first < rated.size(); first++) {
                    for (int second = first + 1; second < rated.size(); second++) {
                        pairs.add(new Both(rated.get(first), rated.get(second)));
                    }
                }
            }));
        return pairs;
    }

    private static int count(List<Both> pairs) {
        return (int) pairs.stream().map(both -> both.one().assessment()).distinct().count();
    }

    /** Without an order of the two: kappa counts each pair both ways. */
    private static Agreement agreement(List<Both> pairs) {
        return Agreement.of(Ratings.of(pairs.stream().map(Both::values).toList()),
            Ratings.of(pairs.stream().flatMap(both -> Stream.of(both.values(), both.turned())).toList()));
    }

    private static AgreementOverview.OfPair ofPair(List<Both> pairs) {
        Ratings ratings = Ratings.of(pairs.stream().map(Both::values).toList());
        return new AgreementOverview.OfPair(pairs.get(0).one().name(), pairs.get(0).other().name(), count(pairs), Agreement.of(ratings),
            IntraclassCorrelation.twoWay(ratings), BlandAltman.of(ratings));
    }

    private static List<AgreementOverview.OfAssessor> assessors(List<List<SignedRating>> assessments) {
        Map<String, String> names = new HashMap<>();
        Map<String, Integer> rated = new HashMap<>();
        List<Judged> judged = new ArrayList<>();
        for (List<SignedRating> ratings : assessments) {
            ratings.forEach(one -> judged.add(new Judged(one.assessment(), one.item(), one.assessor(), one.value())));
            ratings.stream().filter(one -> one.assessor() != null).peek(one -> names.put(one.assessor(), one.name())).map(SignedRating::assessor)
                .distinct().forEach(assessor -> rated.merge(assessor, 1, Integer::sum));
        }
        return Severity.of(judged).stream().map(one -> new AgreementOverview.OfAssessor(names.get(one.assessor()), rated.get(one.assessor()), one))
            .sorted(Comparator.comparing(AgreementOverview.OfAssessor::name)).toList();
    }
}
