package org.imr.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a column's cells may hold.
 *
 * @param key       the message that says what is expected, without its `expected.` prefix
 * @param arguments what fills that message
 * @param holds     whether a filled cell, without the spaces around it, is right
 * @param choices   the words to choose from, where one cell holds one of a few; else empty
 * @param many      true for a list separated by `;`
 */
public record Kind(String key, List<String> arguments, Predicate<String> holds, List<String> choices, boolean many) {

    private static final Pattern CODE_FORM = Pattern.compile("[\\p{L}\\p{Nd}_-]{1,40}");
    private static final Pattern EMAIL_FORM = Pattern.compile("[^\\s@;]{1,64}@[^\\s@;]{1,190}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern ROLE_FORM =
            Pattern.compile("(facilitator|assessor|coordinator)@([\\p{L}\\p{Nd}_-]{1,40})|coordinator@\\*|administrator");

    /** Text, kept verbatim: the only kind whose spaces around it count. */
    static final Kind TEXT = of("text", s -> true);
    static final Kind CODE = of("code", s -> CODE_FORM.matcher(s).matches());
    static final Kind CODES = CODE.listed("codes");
    static final Kind EMAIL = of("email", s -> EMAIL_FORM.matcher(s).matches());
    static final Kind EMAILS = EMAIL.listed("emails");
    static final Kind DATE = of("date", s -> s.matches("(19|20|21)\\d{2}-\\d{2}-\\d{2}") && parses(() -> LocalDate.parse(s)));
    static final Kind TIME = of("time", s -> s.matches("\\d{2}:\\d{2}") && parses(() -> LocalTime.parse(s)));
    static final Kind ZONE = of("zone", s -> parses(() -> ZoneId.of(s)));
    static final Kind LANGUAGE = of("language", s -> s.matches("[a-z]{2,3}"));
    static final Kind ROLES = of("role", s -> ROLE_FORM.matcher(s).matches()).listed("roles");
    static final Kind YES_NO = word("yes", "no");
    /** A site, or `*` for all. */
    static final Kind SITE_OR_ALL = of("site-or-all", s -> s.equals("*") || CODE.holds.test(s));
    /** Whose rating it is: somebody's, or the consensus. */
    static final Kind ASSESSOR = of("assessor", s -> s.equals("consensus") || EMAIL.holds.test(s));
    static final Kind RATING = new Kind("rating", List.of(), s -> s.matches("[1-5]|cannot-rate"),
            List.of("1", "2", "3", "4", "5", "cannot-rate"), false);

    private static final List<String> NAMES_NOTHING = List.of("*", "consensus", "administrator");

    /** One of a few words. */
    static Kind word(String... words) {
        List<String> list = List.of(words);
        return new Kind("word", List.of(String.join(", ", list)), list::contains, list, false);
    }

    /** Several of a few words. */
    static Kind words(String... words) {
        Kind one = word(words);
        return new Kind("words", one.arguments, one.holds, List.of(), true);
    }

    /** A whole number within both limits. */
    static Kind whole(int from, int to) {
        return new Kind("whole", List.of("" + from, "" + to), s -> s.matches("\\d{1,9}") && Integer.parseInt(s) >= from
                && Integer.parseInt(s) <= to, List.of(), false);
    }

    /** A number with a decimal point if need be, from 0 to the limit. */
    static Kind decimal(int to) {
        return new Kind("decimal", List.of("0", "" + to), s -> s.matches("\\d{1,9}(\\.\\d{1,6})?")
                && Double.parseDouble(s) <= to, List.of(), false);
    }

    /** Whether a filled cell is right. */
    boolean accepts(String cell) {
        return many ? !pieces(cell).isEmpty() && pieces(cell).stream().allMatch(holds) : this == TEXT || holds.test(cell.strip());
    }

    /** The parts of a list, without spaces around them and without empty ones; one part where it is no list. */
    List<String> pieces(String cell) {
        return many ? Arrays.stream(cell.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList()
                : List.of(cell.strip());
    }

    /** One form for values that mean the same, to compare keys by: `01` is 1, addresses in any case are one. */
    String canonical(String cell) {
        if (this == TEXT) {
            return cell;
        }
        String value = cell.strip();
        if (key.equals("whole") && WHOLE_NUMBER.matcher(value).matches()) {
            return "" + Integer.parseInt(value);
        }
        return this == EMAIL || this == ASSESSOR ? value.toLowerCase(Locale.ROOT) : value;
    }

    /** The keys of other tables' rows that a cell names: each of a list; of a role, its site. */
    List<String> names(String cell) {
        return pieces(cell).stream().map(s -> this == ROLES ? s.substring(s.indexOf('@') + 1) : s)
                .map(s -> this == EMAILS ? EMAIL.canonical(s) : canonical(s))
                .filter(s -> !mayNameNothing() || !NAMES_NOTHING.contains(s)).toList();
    }

    private boolean mayNameNothing() {
        return this == ROLES || this == SITE_OR_ALL || this == ASSESSOR;
    }

    private Kind listed(String listKey) {
        return new Kind(listKey, List.of(), holds, List.of(), true);
    }

    private static Kind of(String key, Predicate<String> holds) {
        return new Kind(key, List.of(), holds, List.of(), false);
    }

    private static boolean parses(Runnable parsing) {
        try {
            parsing.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
