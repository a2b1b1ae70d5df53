package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.library.Definitions;
import org.imr.roster.Group;

/** The programme in sums that tell of no one: for files that leave the house, and for facilitators, who see no more of other groups. */
@ApplicationScoped
public class AggregateService {

    @Inject
    private ScopedStore store;
    @Inject
    private CurrentCaller current;
    @Inject
    private Sight sight;
    @Inject
    private FlowService flow;
    @Inject
    private ProgrammeService programme;
    @Inject
    private Definitions definitions;

    /** So many groups of a site in a state. */
    public record InState(String site, String code, Group.Status status, Long number) {
    }

    /** True for who is shown sums alone: they coordinate no site. */
    @Transactional
    @Requires(Permission.OVERSEE)
    public boolean isAllThereIs() {
        return !current.get().is(Role.COORDINATOR);
    }

    /** The sums of the groups that the filter lets through. @throws org.imr.kernel.NotFound for a scale that is not there */
    @Transactional
    @Requires(Permission.OVERSEE)
    public Aggregate of(String scale, Filter asked) {
        Filter filter = sight.isWhole() ? new Filter(asked.site(), asked.state(), asked.edition(), asked.format(), Optional.empty()).within(asked.days())
            : Filter.of(asked.site().orElse(null), null);
        Map<String, Aggregate.States> states = new LinkedHashMap<>();
        filter.on(store.ask(Group.class).overseeing(), "e").group("e.site.name, e.site.code, e.status").order("e.site.name, e.site.code")
            .list(InState.class, "new org.imr.oversight.AggregateService$InState(e.site.name, e.site.code, e.status, count(e))")
            .forEach(one -> states.computeIfAbsent(one.code(), code -> new Aggregate.States(one.site() + " (" + code + ")", new EnumMap<>(Group.Status.class)))
                .groups().put(one.status(), one.number()));
        Map<String, ItemOverview> byOccasion = new LinkedHashMap<>();
        definitions.scale(scale).occasions().forEach(occasion ->
            byOccasion.put(occasion.code(), programme.items(scale, Optional.of(occasion.code()), filter)));
        return new Aggregate(filter, List.copyOf(states.values()), flow.sums(filter), byOccasion, programme.items(scale, Optional.empty(), filter));
    }
}
