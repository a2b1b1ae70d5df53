package org.imr.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imr.access.Ask;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.GroupRecord;
import org.imr.fidelity.Item;
import org.imr.fidelity.Judgement;
import org.imr.fidelity.Scale;
import org.imr.kernel.NotFound;
import org.imr.library.Definitions;
import org.imr.roster.Group;

/**
 * Live fidelity by the scale of the programme: what the records of groups say, today or as of any date. Reading costs the same few
 * statements for one group and for fifty; more are read fifty at a time.
 */
@ApplicationScoped
public class EvidenceService {

    /** So many groups are read at a time: of hundreds the rows would fill the memory, and H2 puts a large result on the disk. */
    private static final int PORTION = 50;

    @Inject
    private ScopedStore store;
    @Inject
    private Records records;
    @Inject
    private Definitions definitions;
    @Inject
    private Clock clock;

    /**
     * The evidence for the items of an occasion, by number.
     *
     * @param group    its code
     * @param asOf     the day as of which it is judged; null for today at the group's site
     * @param occasion {@code mid}, {@code end} or {@code extra}; null for all items
     * @throws NotFound when the group is not there or out of reach, or the scale has no such occasion
     */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public List<Evidence> ofGroup(String group, LocalDate asOf, String occasion) {
        GroupRecord record = record(group);
        return Judgement.of(scale(), items(occasion), asOf == null ? record : record.asOf(asOf));
    }

    /**
     * As {@link #ofGroup}, for many groups at once: by code, in its order. A group that is not there or out of reach is not in it. The statements are
     * those of one group for every fifty begun.
     *
     * @param asOf null for today at the site of each
     * @throws NotFound when the scale has no such occasion
     */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public Map<String, List<Evidence>> ofGroups(Collection<String> groups, LocalDate asOf, String occasion) {
        return groups.isEmpty() ? Map.of() : judge(groups().where("e.code in :codes", "codes", Set.copyOf(groups)), asOf, occasion);
    }

    /**
     * The records of a group, and what they said at the end of each week since its start.
     *
     * @param occasion as of {@link #ofGroup}
     * @throws NotFound as {@link #ofGroup}
     */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public Course course(String group, String occasion) {
        Group found = find(group);
        Scale scale = scale();
        List<Item> items = items(occasion);
        GroupRecord record = record(found);
        LocalDate last = found.endedOn() != null && found.endedOn().isBefore(record.asOf()) ? found.endedOn() : record.asOf();
        List<Week> weeks = new ArrayList<>();
        for (LocalDate first = found.start(); first != null && !first.isAfter(last); first = first.plusWeeks(1)) {
            LocalDate end = first.plusDays(6).isBefore(last) ? first.plusDays(6) : last;
            weeks.add(new Week(weeks.size() + 1, end, Judgement.of(scale, items, record.asOf(end))));
        }
        return new Course(record, weeks);
    }

    /**
     * All that is on record about the group, to be judged as of today at its site or, by {@link GroupRecord#asOf}, of any other day.
     *
     * @throws NotFound when the group is not there or out of reach
     */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public GroupRecord record(String group) {
        return record(find(group));
    }

    private GroupRecord record(Group group) {
        return records.of(List.of(group), one -> one.site().today(clock)).findFirst().orElseThrow();
    }

    private Map<String, List<Evidence>> judge(Ask<Group> wanted, LocalDate asOf, String occasion) {
        Scale scale = scale();
        List<Item> items = items(occasion);
        Map<String, List<Evidence>> judged = new LinkedHashMap<>();
        List<Group> found = wanted.order("e.code").list();
        for (int from = 0; from < found.size(); from += PORTION) {
            records.of(found.subList(from, Math.min(from + PORTION, found.size())), group -> asOf == null ? group.site().today(clock) : asOf)
                .forEach(record -> judged.put(record.group(), Judgement.of(scale, items, record)));
        }
        return Collections.unmodifiableMap(judged);
    }

    private Group find(String code) {
        return groups().where("e.code = :code", "code", code).get();
    }

    private Ask<Group> groups() {
        return store.ask(Group.class).join("join fetch e.site");
    }

    private Scale scale() {
        return definitions.scale(Scale.OF_THE_PROGRAMME);
    }

    private List<Item> items(String occasion) {
        Scale scale = scale();
        return occasion == null ? scale.items() : scale.occasion(occasion).map(scale::items).orElseThrow(NotFound::new);
    }
}
