package org.imr.roster;

import java.util.List;
import org.imr.curriculum.Module;

/**
 * How many sessions a module usually takes.
 *
 * @param sessions at least 1
 */
public record Need(String module, int sessions) {

    public static List<Need> of(List<Module> modules) {
        return modules.stream().map(module -> new Need(module.code(), module.sessions())).toList();
    }
}
