package org.imr.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One change of one field, as the trail has it.
 *
 * @param field  its word: `attendance`, `goal note`, `step done_on`
 * @param who    code of the participant or e-mail of the staff it is about; empty when it is about the record itself
 * @param number of the goal, step, session or item it is about; empty for none
 * @param from   empty when there was nothing
 * @param to     empty when nothing is left
 */
public record Change(String field, String who, String number, String from, String to) {

    private static final String ARROW = " -> ";
    private static final Pattern LINE = Pattern.compile("([^:\\n]{1,120}): (.*)", Pattern.DOTALL);
    /** Fields that say whom they are about, as the session page and the list of facilitators write them. */
    private static final Pattern OF_SOMEBODY = Pattern.compile("(\\S{1,255}) (goal (\\d+) (?:followed up|note|noticed by|helped)|attendance"
        + "|significant other present|homework|homework helped|note|handout|new homework|until)");
    private static final Pattern NUMBERED = Pattern.compile("(step|session|agreed) (\\d+)( done_on)?");
    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z_-]*(?: [a-z]+)?");

    /** The changes in a line of the trail; text of several lines stays together. */
    static List<Change> of(String detail) {
        List<String> parts = new ArrayList<>();
        for (String line : detail == null ? List.<String>of() : detail.lines().toList()) {
            if (parts.isEmpty() || start(line).isPresent()) {
                parts.add(line);
            } else {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + "\n" + line);
            }
        }
        return parts.stream().flatMap(part -> start(part).stream()).toList();
    }

    private static Optional<Change> start(String text) {
        Matcher line = LINE.matcher(text);
        if (!line.matches()) {
            return Optional.empty();
        }
        String name = line.group(1);
        String values = line.group(2);
        int arrow = values.indexOf(ARROW);
        String from = arrow < 0 ? values : values.substring(0, arrow);
        String to = arrow < 0 ? "" : values.substring(arrow + ARROW.length());
        Matcher somebody = OF_SOMEBODY.matcher(name);
        if (somebody.matches()) {
            String number = somebody.group(3) == null ? "" : somebody.group(3);
            String who = somebody.group(1).equals("all") ? "" : somebody.group(1);
            return Optional.of(new Change(somebody.group(2).replace(number.isEmpty() ? " " : " " + number + " ", " "), who, number, from, to));
        }
        Matcher numbered = NUMBERED.matcher(name);
        if (numbered.matches()) {
            return Optional.of(new Change(numbered.group(1) + (numbered.group(3) == null ? "" : numbered.group(3)), "", numbered.group(2), from, to));
        }
        return PLAIN.matcher(name).matches() ? Optional.of(new Change(name, "", "", from, to)) : Optional.empty();
    }
}
