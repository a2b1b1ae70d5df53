package org.imr.roster;

import java.util.List;
import java.util.stream.IntStream;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Module;

/**
 * How many sessions a module usually takes.
 *
 * @param sessions at least 1
 */
public record Need(String module, int sessions) {

    /**
     * What the modules of a track need, null for the whole programme. A track says for itself how many sessions it takes, so its
     * modules share those.
     */
    public static List<Need> of(Edition edition, String track) {
        List<Module> modules = edition.modules(track);
        int sessions = Math.max(modules.size(), edition.sessions(track));
        List<Integer> shares = Shares.of(modules.stream().map(Module::sessions).toList(), sessions);
        return IntStream.range(0, modules.size()).mapToObj(i -> new Need(modules.get(i).code(), shares.get(i))).toList();
    }
}
