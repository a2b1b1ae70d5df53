package org.imr.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a group has come through its modules.
 *
 * @param steps one a module, in the order of its edition or track
 */
public record ModulePath(List<Step> steps) {

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
        return new ModulePath(steps);
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
}
