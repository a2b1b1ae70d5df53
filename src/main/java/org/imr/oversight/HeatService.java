package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.Ask;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.assessment.Assessment;
import org.imr.assessment.Rating;
import org.imr.kernel.Slice;

/** Items by groups: the last signed assessment of each group in the period whose ratings the caller may read, a page in three statements. */
@ApplicationScoped
public class HeatService {

    private static final String LAST = "not exists (select l from Assessment l where l.group = e.group and l.status = :signed and l.scale = :scale"
        + " and (l.cutOff > e.cutOff or l.cutOff = e.cutOff and l.number > e.number)%s%s)";

    @Inject
    private ScopedStore store;
    @Inject
    private Sight sight;

    /** A page of the groups that have an assessment by that scale, by site and code. @param occasion its code; without, the last of any */
    @Transactional
    @Requires(Permission.OVERSEE)
    public Slice<HeatRow> rows(String scale, Optional<String> occasion, Filter filter, int first, int size) {
        Ask<Assessment> asked = filter.days().on(filter.atAnyTime(sight.seen(store.ask(Assessment.class).overseeing(), "e.group"), "e.group"), "e.cutOff")
            .where("e.status = :signed and e.scale = :scale", "signed", Assessment.Status.SIGNED, "scale", scale)
            .where(LAST.formatted(filter.days().isAll() ? "" : " and " + filter.days().within("l.cutOff"), occasion.isPresent() ? " and l.occasion = :occasion" : ""));
        occasion.ifPresent(code -> asked.where("e.occasion = :occasion", "occasion", code));
        Slice<HeatRow.Head> page = asked.order("e.group.site.name, e.group.code").slice(HeatRow.Head.class, "new org.imr.oversight.HeatRow$Head(e.id,"
            + " e.group.code, e.number, e.group.name, e.group.site.name, e.occasion, e.cutOff)", first, size);
        if (page.rows().isEmpty()) {
            return new Slice<>(List.of(), page.total());
        }
        Set<UUID> ids = page.rows().stream().map(HeatRow.Head::id).collect(Collectors.toSet());
        Map<UUID, List<SignedRating>> ratings = store.ask(Rating.class).overseeing().join("left join e.assessor a")
            .where("e.assessment.id in :ids", "ids", ids).list(SignedRating.class, SignedRating.SELECT).stream()
            .collect(Collectors.groupingBy(SignedRating::assessment));
        return new Slice<>(page.rows().stream().map(head -> new HeatRow(head, SignedRating.byItem(ratings.getOrDefault(head.id(), List.of())))).toList(), page.total());
    }
}
