package org.imr.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.access.Staff;
import org.imr.assessment.AssessorLine;
import org.imr.roster.Facilitation;
import org.imr.roster.Group;
import org.imr.roster.Participant;

/**
 * What people are called in a workbook: as they are, or so that nobody's name stands in it. Staff have no code and are counted then,
 * assessors and facilitators in their order; in what is written every name that is known here gives way.
 */
final class Names {

    /** It ends with a letter or a figure: a full stop after it is that of the sentence. */
    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}]");
    /** Shorter ones are words more often than names. */
    private static final int SHORTEST = 3;

    private final Words words;
    private final boolean named;
    /** What staff are called instead, by e-mail. */
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> whole = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private int others;

    Names(Words words, boolean named, Collection<AssessorLine> assessors, Collection<Facilitation> facilitations, Stream<Participant> people) {
        this.words = words;
        this.named = named;
        people.forEach(person -> know(person.displayName(), person.code()));
        int place = 0;
        for (AssessorLine one : assessors) {
            label(one.email(), one.name(), words.of("audit.assessor-number", ++place));
        }
        place = 0;
        for (Facilitation one : facilitations) {
            if (!labels.containsKey(key(one.staff().email()))) {
                label(one.staff().email(), one.staff().name(), words.of("audit.facilitator-number", ++place));
            }
        }
    }

    private void label(String email, String name, String label) {
        labels.put(key(email), label);
        // Who is known by an address alone has no name: the words of it are words of others.
        String bare = ADDRESS.matcher(name).replaceAll(" ").strip();
        if (!bare.isEmpty()) {
            know(bare, label);
        }
    }

    private static String key(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    private void know(String name, String instead) {
        whole.put(name.toLowerCase(Locale.ROOT), instead);
        for (String part : name.split("[\\s.,-]+")) {
            if (part.length() >= SHORTEST) {
                // Of two who share it, neither.
                parts.merge(part, instead, (one, other) -> one.equals(other) ? one : words.of("audit.somebody"));
            }
        }
    }

    String staff(Staff one) {
        return staff(one.email(), one.name());
    }

    String staff(String email, String name) {
        if (named || !email.contains("@")) {
            // Without an address it is nobody, but the application itself.
            return name;
        }
        if (!labels.containsKey(key(email))) {
            label(email, name, words.of("audit.staff-number", ++others));
        }
        return labels.get(key(email));
    }

    /** The group by name and code. One to one it may be called after the person: then by its code, where nobody's name may stand. */
    String group(Group group) {
        return named || group.format() != Group.Format.INDIVIDUAL ? written(group.name()) + " (" + group.code() + ")" : group.code();
    }

    /** A text as it may stand here; null for null. */
    String written(String text) {
        if (named || text == null) {
            return text;
        }
        String bare = ADDRESS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(staff(found.group(), found.group())));
        return replaced(replaced(bare, whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), parts, 0);
    }

    /** With the ending of a genitive, which takes nothing off a name. */
    private String replaced(String text, Map<String, String> instead, int flags) {
        if (instead.isEmpty()) {
            return text;
        }
        String any = instead.keySet().stream().sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(" + any + ")(['\u2019]?s)?(?![\\p{L}\\p{N}])", flags).matcher(text)
            // Not every letter comes back from its capital: such a name is still a name.
            .replaceAll(found -> Matcher.quoteReplacement(instead.getOrDefault(flags == 0 ? found.group(1) : found.group(1).toLowerCase(Locale.ROOT),
                words.of("audit.somebody"))));
    }
}
