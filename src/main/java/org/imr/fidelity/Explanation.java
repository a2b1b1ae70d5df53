package org.imr.fidelity;

import java.util.List;
import java.util.Optional;
import org.imr.kernel.Wording;

/**
 * How an item's evidence is counted, for somebody who checks it: what is counted, who is left out and why, with the parameters of
 * the scale's file. Composed out of the rule itself, so that a page, a workbook and a report say the same, and what is done.
 *
 * @param item  the item's number
 * @param lines in the order in which they are read
 */
public record Explanation(int item, List<Line> lines) {

    /** What a line is about; its heading is the text {@code explanation.part.} with the word of the part. */
    public enum Part {
        DEFINITION, NUMERATOR, DENOMINATOR, LEFT_OUT, ENOUGH, PARAMETERS, THRESHOLDS, AS_OF, SCALE
    }

    /**
     * One statement: a key of the bundle {@code messages.explanation} and what fills its placeholders.
     *
     * @param args a text, a {@link Wording} of the scale, or a list of them
     */
    public record Line(Part part, String key, List<Object> args) {

        public Line {
            args = List.copyOf(args);
        }

        /** What fills the placeholders, in that language. */
        public String[] args(String language) {
            return args.stream().map(arg -> text(arg, language)).toArray(String[]::new);
        }

        private static String text(Object arg, String language) {
            if (arg instanceof List<?> several) {
                return String.join(", ", several.stream().map(one -> text(one, language)).toList());
            }
            return arg instanceof Wording wording ? wording.in(language) : String.valueOf(arg);
        }
    }

    public Explanation {
        lines = List.copyOf(lines);
    }

    /** How the scale counts that item; empty for one that only people can judge. */
    public static Optional<Explanation> of(Scale scale, Item item) {
        return item.rule().map(rule -> new Explanation(item.number(), new RuleInWords(scale, item, rule).lines()));
    }

    /** The lines about one part. */
    public List<Line> of(Part part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }
}
