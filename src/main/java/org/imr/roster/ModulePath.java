package org.imr.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a group has come through its edition's modules.
 *
 * @param steps one a module, in the edition's order
 * @param ahead how many modules it is ahead of its plan as of that day; negative: behind
 */
public record ModulePath(List<Step> steps, int ahead) {

    /** Where a module stands. */
    public enum State {
        TAUGHT, NOW, PLANNED
    }

    /** One module: in how many sessions it was taught, and for how many more it is planned. */
    public record Step(String module, State state, int taught, int toCome) {
    }

    /** @param sessions in their order */
    public static ModulePath of(List<String> modules, List<SessionLine> sessions, LocalDate today, boolean over) {
        List<String> now = over ? List.of() : now(sessions, today);
        List<Step> steps = modules.stream().map(module -> {
            int taught = (int) sessions.stream().filter(s -> s.isHeld() && s.modules().contains(module)).count();
            int toCome = over ? 0 : (int) sessions.stream().filter(s -> s.isToCome(today) && s.plannedModules().contains(module)).count();
            State state = now.contains(module) ? State.NOW : taught > 0 ? State.TAUGHT : State.PLANNED;
            return new Step(module, state, taught, toCome);
        }).toList();
        int reached = furthest(modules, sessions.stream().filter(SessionLine::isHeld).flatMap(s -> s.modules().stream()).toList());
        int expected = furthest(modules, sessions.stream().filter(s -> s.kind() == Session.Kind.GROUP || s.isHeld())
            .filter(s -> s.date().isBefore(today)).flatMap(s -> s.plannedModules().stream()).toList());
        boolean begun = sessions.stream().anyMatch(s -> s.isHeld() && !s.modules().isEmpty());
        return new ModulePath(steps, begun && !over ? reached - expected : 0);
    }

    /** The module that was taught last, as a code. */
    public static Optional<String> reached(List<SessionLine> sessions) {
        return sessions.stream().filter(s -> s.isHeld() && !s.modules().isEmpty()).reduce((earlier, later) -> later)
            .map(s -> s.modules().get(s.modules().size() - 1));
    }

    /** What the next session is planned for; without a plan, what was taught last. */
    private static List<String> now(List<SessionLine> sessions, LocalDate today) {
        Optional<List<String>> last = sessions.stream().filter(s -> s.isHeld() && !s.modules().isEmpty())
            .reduce((earlier, later) -> later).map(SessionLine::modules);
        return sessions.stream().filter(s -> s.isToCome(today)).findFirst().map(SessionLine::plannedModules)
            .filter(planned -> !planned.isEmpty()).or(() -> last).orElse(List.of());
    }

    private static int furthest(List<String> modules, List<String> among) {
        return among.stream().mapToInt(modules::indexOf).max().orElse(-1) + 1;
    }
}
