package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.evidence.EvidenceService;
import org.imr.fidelity.Evidence;
import org.imr.kernel.Slice;
import org.imr.roster.Group;

/**
 * What the records of running groups say today, a page of them: the records of all are read at once, in the same number of statements for
 * one group and for a page. It costs more than the rest of the overview, so it stands on a page that is asked for.
 */
@ApplicationScoped
public class LiveService {

    @Inject
    private ScopedStore store;
    @Inject
    private Sight sight;
    @Inject
    private EvidenceService evidence;

    /** A page of the running groups whose figures the caller sees, by site and code. */
    @Transactional
    @Requires(Permission.OVERSEE)
    public Slice<LiveRow> rows(Filter filter, int first, int size) {
        Slice<LiveRow.Head> page = filter.on(sight.seen(store.ask(Group.class).overseeing(), "e"), "e").where("e.status = :running", "running", Group.Status.RUNNING)
            .order("e.site.name, e.code").slice(LiveRow.Head.class, "new org.imr.oversight.LiveRow$Head(e.code, e.name, e.site.name)", first, size);
        Map<String, List<Evidence>> found = evidence.ofGroups(page.rows().stream().map(LiveRow.Head::code).toList(), null, null);
        return new Slice<>(page.rows().stream().map(head -> new LiveRow(head, found.getOrDefault(head.code(), List.of()))).toList(), page.total());
    }
}
