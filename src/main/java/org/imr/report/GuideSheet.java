package org.imr.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imr.fidelity.Anchor;
import org.imr.fidelity.Fact;
import org.imr.fidelity.Item;
import org.imr.fidelity.Rule;

/** How to read the workbook: what is in it and what is left out, and what each item counts. */
final class GuideSheet {

    private final Part part;
    private final Material material;

    private GuideSheet(Part part) {
        this.part = part;
        this.material = part.material();
    }

    static void write(Part part) {
        new GuideSheet(part).guide();
    }

    /** One line of the guide: what it is about, and what is said of it. */
    private record Line(String about, String said, String certainty) {
    }

    private void guide() {
        List<Line> lines = new ArrayList<>();
        Stream.of("people", "counted-live", "in-scope", "attendance", "handouts", "others", "goals", "to-come", "length", "rating")
            .filter(key -> !key.equals("length") || material.counts(Rule.Kind.PROGRAMME_LENGTH))
            .filter(key -> !key.equals("others") || material.counts(Rule.Kind.SIGNIFICANT_OTHERS))
            .forEach(key -> lines.add(new Line(part.head("guide-" + key), text(key), null)));
        for (Item item : material.items()) {
            String about = item.number() + ". " + part.words().of(item.title());
            lines.add(new Line(about, part.words().of(item.counted()), certainty(item)));
            for (Anchor anchor : item.anchors()) {
                lines.add(new Line(about + " · " + anchor.rating(), part.words().of(anchor.text()), null));
            }
        }
        new Grid<Line>().wrapped(part.head("about"), 40, Line::about).wrapped(part.head("meaning"), 90, Line::said)
            .wrapped(part.head("certainty"), 40, Line::certainty)
            .write(part.sheet("guide"), "Guide", lines);
    }

    private String text(String key) {
        return key.equals("people") ? part.words().of("audit.guide-people-text", part.people()) : part.head("guide-" + key + "-text");
    }

    /** Which parts of an item were not compared with the scale's own text; null when all were. */
    private String certainty(Item item) {
        return SessionSheets.listed(item.facts().stream().filter(fact -> !fact.verified()).map(Fact::name)
            .map(name -> part.words().of("audit.unchecked-" + name)));
    }
}
