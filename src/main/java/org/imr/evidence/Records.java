package org.imr.evidence;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imr.curriculum.Module;
import org.imr.fidelity.GroupRecord;
import org.imr.fidelity.GroupRecord.Facilitator;
import org.imr.library.Definitions;
import org.imr.roster.Group;

/**
 * Reads the records of groups in a fixed number of statements, however many they are and whatever their size; one group is a set of
 * one. Nothing is left out by date: the rules do that, so that one record serves every date.
 */
@ApplicationScoped
class Records {

    @Inject
    private People people;
    @Inject
    private Sessions sessions;
    @Inject
    private Leaders leaders;
    @Inject
    private Definitions definitions;

    /** The records of groups that the caller has reached, in their order. Each is put together when its turn comes, and not kept. */
    Stream<GroupRecord> of(List<Group> groups, Function<Group, LocalDate> asOf) {
        if (groups.isEmpty()) {
            return Stream.empty();
        }
        Set<UUID> ids = groups.stream().map(Group::id).collect(toSet());
        Rosters rosters = people.of(ids);
        Map<UUID, List<GroupRecord.Session>> held = sessions.of(ids);
        Map<UUID, List<Facilitator>> led = leaders.of(ids);
        Map<List<String>, List<Module>> editions = new HashMap<>();
        return groups.stream().map(group -> {
            List<Module> modules = editions.computeIfAbsent(pin(group), pin -> modules(group));
            return new GroupRecord(group.code(), asOf.apply(group), group.format() == Group.Format.INDIVIDUAL,
                rosters.of(group.id(), modules), held.getOrDefault(group.id(), List.of()), modules.stream().map(Records::module).toList(),
                led.getOrDefault(group.id(), List.of()), List.of());
        });
    }

    /** What an edition is known by; groups that share one need it read but once. */
    private static List<String> pin(Group group) {
        return Arrays.asList(group.edition(), group.editionVersion(), group.editionDigest());
    }

    private List<Module> modules(Group group) {
        return definitions.edition(group.edition(), group.editionVersion(), group.editionDigest())
            .map(pinned -> pinned.definition().modules()).orElse(List.of());
    }

    private static GroupRecord.Module module(Module module) {
        return new GroupRecord.Module(module.code(), Set.copyOf(module.topicAreas()), !module.handouts().isEmpty());
    }
}
