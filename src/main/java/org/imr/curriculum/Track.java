package org.imr.curriculum;

import java.util.List;
import org.imr.kernel.Wording;

/**
 * A part of an edition that a group can go through instead of the whole: for a short stay, for example.
 *
 * @param code     unique in its edition
 * @param title    what it is called
 * @param modules  codes of modules of the edition, in the order in which they are taught, each once
 * @param sessions how many sessions it usually takes, at least 1
 */
public record Track(String code, Wording title, List<String> modules, int sessions) {

    public Track {
        modules = List.copyOf(modules);
    }
}
