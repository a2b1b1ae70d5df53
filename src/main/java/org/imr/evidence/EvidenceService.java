package org.imr.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.GroupRecord;
import org.imr.fidelity.Judgement;
import org.imr.fidelity.Scale;
import org.imr.kernel.NotFound;
import org.imr.library.Definitions;
import org.imr.roster.Group;

/** Live fidelity: what the records of a group say, today or as of any date. */
@ApplicationScoped
public class EvidenceService {

    @Inject
    private ScopedStore store;
    @Inject
    private Records records;
    @Inject
    private Definitions definitions;
    @Inject
    private Clock clock;

    /**
     * The evidence for the items of an occasion, by number, by the scale of the programme.
     *
     * @param group    its code
     * @param asOf     the day as of which it is judged; null for today at the group's site
     * @param occasion {@code mid}, {@code end} or {@code extra}; null for all items
     * @throws NotFound when the group is not there or out of reach, or the scale has no such occasion
     */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public List<Evidence> ofGroup(String group, LocalDate asOf, String occasion) {
        GroupRecord today = record(group);
        GroupRecord record = asOf == null ? today : today.asOf(asOf);
        Scale scale = definitions.scale(Scale.OF_THE_PROGRAMME);
        if (occasion == null) {
            return Judgement.of(scale, record);
        }
        return Judgement.of(scale, scale.occasion(occasion).orElseThrow(NotFound::new), record);
    }

    /**
     * All that is on record about the group, to be judged as of today at its site or, by {@link GroupRecord#asOf}, of any other day.
     *
     * @throws NotFound when the group is not there or out of reach
     */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public GroupRecord record(String group) {
        Group found = store.ask(Group.class).join("join fetch e.site").where("e.code = :code", "code", group).get();
        return records.of(found, found.site().today(clock));
    }
}
