package org.imr.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A group's way through its modules: what its own sessions have had, and what those to come are planned for. Sessions one to one
 * to catch up do not belong to it.
 *
 * @param modules  what it is to go through, in order
 * @param rotating whether it goes round and round, because people come and go
 * @param past     not to come any more: held, cancelled, or not recorded yet
 * @param toCome   still to come, today's included; none in a group that is over
 */
public record Course(List<Need> modules, boolean rotating, List<SessionLine> past, List<SessionLine> toCome) {

    /** @param sessions all of the group's, in their order */
    public static Course of(List<Need> modules, Group.Format format, List<SessionLine> sessions, LocalDate today, boolean over) {
        List<SessionLine> own = sessions.stream()
            .filter(session -> session.kind() == Session.Kind.GROUP || format == Group.Format.INDIVIDUAL).toList();
        return new Course(modules, format != Group.Format.CLOSED, own.stream().filter(session -> !session.isToCome(today)).toList(),
            over ? List.of() : own.stream().filter(session -> session.isToCome(today)).toList());
    }

    /** What the sessions to come are planned for now. */
    public ModulePlan plan() {
        return new ModulePlan(toCome.stream().map(SessionLine::plannedModules).toList());
    }

    /**
     * A plan for the sessions to come that fits what has been taught. A session that has gone by and is not recorded yet counts as
     * planned. The order of modules that people gave the plan stays; a module that is not in it goes behind the one it follows.
     */
    public ModulePlan anew() {
        return rotating ? round() : ModulePlan.lay(left(), toCome.size());
    }

    /** Number and version of each session to come: what a form gives back, so that a plan changed meanwhile is noticed. */
    public String seen() {
        return toCome.stream().map(session -> session.number() + "-" + session.version()).collect(Collectors.joining(" "));
    }

    /** The modules that the past sessions had, session by session. */
    List<List<String>> had() {
        return past.stream().map(session -> session.isHeld() ? session.modules() : session.isPlanned() ? session.plannedModules() : List.<String>of())
            .filter(modules -> !modules.isEmpty()).toList();
    }

    private List<Need> left() {
        List<List<String>> had = had();
        List<Need> ordered = ordered();
        int all = had.size() + toCome.size();
        List<Integer> shares = all < ordered.size() ? ordered.stream().map(need -> 1).toList()
            : Shares.of(ordered.stream().map(Need::sessions).toList(), all);
        return IntStream.range(0, ordered.size())
            .mapToObj(i -> new Need(ordered.get(i).module(), shares.get(i) - count(had, ordered.get(i).module())))
            .filter(need -> need.sessions() > 0).toList();
    }

    private List<Need> ordered() {
        List<String> all = modules.stream().map(Need::module).toList();
        List<String> order = new ArrayList<>(toCome.stream().flatMap(session -> session.plannedModules().stream()).distinct()
            .filter(all::contains).toList());
        for (int i = 0; i < all.size(); i++) {
            if (!order.contains(all.get(i))) {
                order.add(i == 0 ? 0 : order.indexOf(all.get(i - 1)) + 1, all.get(i));
            }
        }
        return order.stream().map(module -> modules.get(all.indexOf(module))).toList();
    }

    private ModulePlan round() {
        List<String> all = modules.stream().map(Need::module).toList();
        List<List<String>> had = had();
        int last = IntStream.iterate(had.size() - 1, i -> i >= 0, i -> i - 1)
            .filter(i -> had.get(i).stream().anyMatch(all::contains)).findFirst().orElse(-1);
        if (last < 0) {
            return ModulePlan.rotate(modules, 0, 0, toCome.size());
        }
        int at = had.get(last).stream().mapToInt(all::indexOf).max().getAsInt();
        int run = (int) IntStream.iterate(last, i -> i >= 0 && had.get(i).contains(all.get(at)), i -> i - 1).count();
        return ModulePlan.rotate(modules, at, run, toCome.size());
    }

    private static int count(List<List<String>> had, String module) {
        return (int) had.stream().filter(modules -> modules.contains(module)).count();
    }

    /** Modules that were neither taught nor are planned any more. */
    List<String> leftOut() {
        List<String> met = Stream.concat(had().stream(), plan().sessions().stream()).flatMap(List::stream).toList();
        return modules.stream().map(Need::module).filter(module -> !met.contains(module)).toList();
    }
}
