package org.imr.curriculum;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How hard a text is to read, by the measure that is usual in its language: the Flesch-Kincaid grade for English (years of school;
 * 6 is about the age of 12), LIX for Danish and Norwegian (below 30 is easy, above 40 is hard).
 *
 * @param words     how many
 * @param sentences a heading, a point of a list and a paragraph without full stop count as one
 */
public record Readability(String language, int words, int sentences, double value) {

    private static final Pattern MARKS = Pattern.compile("(?m)^\\s*(#+|[-*+]|\\d+[.)]|>)\\s+|[_*`\u2610|]+|\\[|\\]\\([^)]*\\)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]+(?=\\s|$)|\\R");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}'\u2019-]+");
    private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]+");

    /** The readability of a handout's Markdown. */
    public static Readability of(String language, String markdown) {
        List<String> sentences = Arrays.stream(SENTENCE_END.split(MARKS.matcher(markdown).replaceAll(" ")))
                .filter(text -> words(text).size() > 0).toList();
        List<String> words = sentences.stream().flatMap(text -> words(text).stream()).toList();
        double perSentence = words.size() / (double) Math.max(1, sentences.size());
        double value = language.equals("en") ? grade(words, perSentence) : lix(words, perSentence);
        return new Readability(language, words.size(), sentences.size(), words.isEmpty() ? 0 : value);
    }

    /** What the value is measured by. */
    public String measure() {
        return language.equals("en") ? "Flesch-Kincaid grade" : "LIX";
    }

    /** Björnsson CH. Läsbarhet. Stockholm: Liber, 1968: words per sentence, and the percentage of words of more than six letters. */
    private static double lix(List<String> words, double perSentence) {
        return perSentence + 100.0 * words.stream().filter(word -> word.length() > 6).count() / Math.max(1, words.size());
    }

    /** Kincaid JP, Fishburne RP, Rogers RL, Chissom BS. Research Branch Report 8-75. Naval Technical Training Command, 1975. */
    private static double grade(List<String> words, double perSentence) {
        return 0.39 * perSentence + 11.8 * words.stream().mapToInt(Readability::syllables).sum() / Math.max(1, words.size()) - 15.59;
    }

    /** Groups of vowels; a silent e at the end is none. An estimate, as in all programs. */
    private static int syllables(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String heard = lower.matches(".*[^aeiouyl]e") ? lower.substring(0, lower.length() - 1) : lower;
        return Math.max(1, (int) SYLLABLE.matcher(heard).results().count());
    }

    private static List<String> words(String text) {
        return WORD.splitAsStream(text).filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit)).toList();
    }
}
