package org.imr.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imr.curriculum.Handout;
import org.imr.curriculum.Module;
import org.imr.fidelity.GroupRecord.Goal;
import org.imr.fidelity.GroupRecord.HandoutGiven;
import org.imr.fidelity.GroupRecord.Period;
import org.imr.fidelity.GroupRecord.Person;

/**
 * Everyone ever on the rosters of some groups.
 *
 * @param stays    by group, in order
 * @param goals    by person
 * @param talks    dates of contacts with a significant other, by person
 * @param handouts by person, given in whatever group
 */
record Rosters(Map<UUID, List<Rows.Stay>> stays, Map<UUID, List<Goal>> goals, Map<UUID, List<LocalDate>> talks,
        Map<UUID, List<Rows.Given>> handouts) {

    /** Those of one group, which is taught by these modules. */
    List<Person> of(UUID group, List<Module> modules) {
        Map<String, String> moduleOf = modules.stream().flatMap(module -> module.handouts().stream())
            .collect(toMap(Handout::code, Handout::module));
        return stays.getOrDefault(group, List.of()).stream().collect(groupingBy(Rows.Stay::id)).entrySet().stream()
            .map(one -> person(one.getKey(), one.getValue(), moduleOf)).toList();
    }

    private Person person(UUID id, List<Rows.Stay> ofOne, Map<String, String> moduleOf) {
        return new Person(ofOne.get(0).code(), ofOne.get(0).consent(),
            ofOne.stream().map(stay -> new Period(stay.joined(), stay.left())).toList(), goals.getOrDefault(id, List.of()),
            talks.getOrDefault(id, List.of()), handouts(id, moduleOf));
    }

    /**
     * A handout counts for the module that has it in the group's edition, a site's own sheet for the module it was added to; one that
     * is in no module counts for none.
     */
    private List<HandoutGiven> handouts(UUID person, Map<String, String> moduleOf) {
        return handouts.getOrDefault(person, List.of()).stream()
            .filter(row -> row.module() != null || moduleOf.containsKey(row.handout()))
            .map(row -> new HandoutGiven(row.module() != null ? row.module() : moduleOf.get(row.handout()), row.date())).toList();
    }
}
