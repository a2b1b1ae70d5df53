package org.imr.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people write it in English, Danish and Norwegian: `2026-12-24`, `24.12.2026`, `24/12/26`, `24. december 2026`,
 * `December 24, 2026`; with `24.12.` and `24.` where the other end of a span says the rest. Day before month, unless the year
 * stands first.
 *
 * @param month null when it is left out
 * @param year  null when it is left out
 */
record WrittenDay(int day, Integer month, Integer year) {

    /** Whole or its beginning, and nothing else: `2. juledag` names no July. */
    private static final String MONTH = "(?:jan(?:uary?)?|feb(?:ruary?)?|mar(?:ch|ts|s)?|apr(?:il)?|ma[jiy]|jun[ie]?|jul[iy]?|aug(?:ust)?"
        + "|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[cs](?:ember)?)(?!\\p{L})\\.?";
    private static final String ISO = "\\d{4}-\\d{1,2}-\\d{1,2}";
    private static final String DASHES = "\\d{1,2}-\\d{1,2}-\\d{4}";
    private static final String NUMBERS = "\\d{1,2}[./]\\s?\\d{1,2}(?:[./]\\s?(?:\\d{4}|\\d{2}(?!\\d)))";
    private static final String NO_YEAR = "\\d{1,2}[./]\\s?\\d{1,2}(?!\\d)\\.?";
    private static final String WORD = "\\d{1,2}(?:\\.|st|nd|rd|th)?\\s*" + MONTH + "(?:,?\\s*\\d{4})?";
    private static final String WORD_FIRST = MONTH + "\\s*\\d{1,2}(?!\\d)(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?";
    /** All that names a month, with the year or without; the longest first. */
    static final String COMPLETE = "(?<![\\d\\p{L}])(?:" + String.join("|", ISO, DASHES, NUMBERS, WORD, WORD_FIRST, NO_YEAR) + ")(?!\\d)";
    /** A day alone, to be completed by the other end. */
    static final String SHORT = "(?<![\\d\\p{L}])\\d{1,2}\\.?(?=\\s*(?:[-\u2013\u2014]|to\\b|til\\b))";

    private static final Pattern NAMED = Pattern.compile("(?<month>\\p{L}{3,})\\.?", Pattern.UNICODE_CASE);
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final List<List<String>> MONTHS = List.of(List.of("jan"), List.of("feb"), List.of("mar"), List.of("apr"),
        List.of("maj", "mai", "may"), List.of("jun"), List.of("jul"), List.of("aug"), List.of("sep"), List.of("okt", "oct"), List.of("nov"),
        List.of("dec", "des"));
    private static final int CENTURY = 2000;

    /** Reads what the patterns above have found. */
    static Optional<WrittenDay> read(String text) {
        List<String> numbers = DIGITS.matcher(text).results().map(match -> match.group()).toList();
        Optional<Integer> named = named(text);
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        if (numbers.get(0).length() == 4) {
            return Optional.of(new WrittenDay(number(numbers, 2), number(numbers, 1), number(numbers, 0)));
        }
        Integer month = named.orElse(number(numbers, 1));
        Integer year = number(numbers, named.isPresent() ? 1 : 2);
        return Optional.of(new WrittenDay(number(numbers, 0), month, year == null || year >= 100 ? year : Integer.valueOf(CENTURY + year)));
    }

    private static Integer number(List<String> numbers, int place) {
        return place < numbers.size() ? Integer.valueOf(numbers.get(place)) : null;
    }

    private static Optional<Integer> named(String text) {
        Matcher found = NAMED.matcher(text.toLowerCase(Locale.ROOT));
        while (found.find()) {
            String beginning = found.group("month").substring(0, 3);
            for (int i = 0; i < MONTHS.size(); i++) {
                if (MONTHS.get(i).contains(beginning)) {
                    return Optional.of(i + 1);
                }
            }
        }
        return Optional.empty();
    }

    boolean isComplete() {
        return month != null && year != null;
    }

    WrittenDay in(Integer otherMonth, Integer otherYear) {
        return new WrittenDay(day, otherMonth, otherYear == null ? year : otherYear);
    }

    /** True when it lies later in a year than the other. */
    boolean isBehind(WrittenDay other) {
        return month > other.month || month.equals(other.month) && day > other.day;
    }

    /** The date; empty when there is no such day in the years from 2000 to 2100. */
    Optional<LocalDate> date() {
        if (!isComplete() || year < CENTURY || year > CENTURY + 100) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
