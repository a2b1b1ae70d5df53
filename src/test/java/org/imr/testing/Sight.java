package org.imr.testing;

import java.util.List;
import java.util.function.Function;

/** How far a page is looked at, besides that it is there, silent and fits. */
enum Sight {
    /** All that axe looks at. */
    WHOLE(Tab::axe),
    /** A page that was looked at as a whole in another theme. */
    COLOURS(Tab::axeOnColours),
    /** A page that was looked at in another width. */
    WIDTH(tab -> List.of());

    private final Function<Tab, List<String>> objections;

    Sight(Function<Tab, List<String>> objections) {
        this.objections = objections;
    }

    List<String> objections(Tab tab) {
        return objections.apply(tab);
    }
}
