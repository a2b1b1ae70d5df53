package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.curriculum.Module;
import org.imr.roster.Stay;
import org.imr.session.ModulesReceived;
import org.imr.web.kit.Modules;

/** People by the modules they have received: who still lacks which. */
@Named
@RequestScoped
public class ReceivedTable {

    @Inject
    private ModulesReceived received;
    @Inject
    private GroupPage groupPage;
    @Inject
    private Modules modules;

    private Map<String, Map<String, Integer>> counts;
    private Map<String, Map<String, Integer>> others;
    private List<String> columns;

    /** Codes of the group's modules in their order, then of others that somebody has received all the same. */
    public List<String> getColumns() {
        if (columns == null) {
            List<String> own = groupPage.getModules().stream().map(Module::code).toList();
            columns = Stream.concat(own.stream(), modules.of(groupPage.getGroup().edition(), groupPage.getGroup().editionVersion(),
                groupPage.getGroup().editionDigest()).stream()
                .map(Module::code).filter(code -> !own.contains(code) && Stream.concat(counts().values().stream(), others().values().stream())
                    .anyMatch(person -> person.containsKey(code)))).toList();
        }
        return columns;
    }

    /** In how many sessions somebody had a module. */
    public int count(Stay person, String module) {
        return counts().getOrDefault(person.participant(), Map.of()).getOrDefault(module, 0);
    }

    /** In how many sessions of other groups somebody had a module. */
    public int elsewhere(Stay person, String module) {
        return others().getOrDefault(person.participant(), Map.of()).getOrDefault(module, 0);
    }

    /** True when anybody has received anything in another group, so that the mark needs its word. */
    public boolean isFromOthers() {
        return !others().isEmpty();
    }

    /** How many of the group's modules somebody has received. */
    public long modules(Stay person) {
        return groupPage.getModules().stream().filter(module -> count(person, module.code()) + elsewhere(person, module.code()) > 0).count();
    }

    public boolean isNothingYet() {
        return counts().isEmpty() && others().isEmpty();
    }

    private Set<String> people() {
        return groupPage.getGroup().members().stream().map(Stay::participant).collect(Collectors.toSet());
    }

    private Map<String, Map<String, Integer>> others() {
        if (others == null) {
            others = received.elsewhere(groupPage.getGroup().code(), people());
        }
        return others;
    }

    private Map<String, Map<String, Integer>> counts() {
        if (counts == null) {
            counts = received.of(groupPage.getGroup().code(), people());
        }
        return counts;
    }
}
