package org.imr.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imr.fidelity.Rule;
import org.imr.workbook.Book;
import org.imr.workbook.BookSheet;

/** What every part of the audit workbook is written with. */
record Part(Book book, Words words, Material material, Map<String, BookSheet> sheets) {

    /** The sheets in their order, by the last word of their name's key. */
    private static final String[] SHEETS = {"cover", "ratings", "assessors", "people", "sessions", "attendance", "roll", "taught", "modules",
        "areas", "coverage", "handouts", "homework", "goals", "steps", "follow-ups", "contacts", "history", "guide"};

    /** The sheets of that material: the topic areas have one where an item counts them. */
    static List<String> sheets(Material material) {
        return Stream.of(SHEETS).filter(sheet -> !sheet.equals("areas") || material.counts(Rule.Kind.TOPIC_AREAS)).toList();
    }

    /** A heading of a table. */
    String head(String key) {
        return words.of("audit." + key);
    }

    /** A column of a table, for formulas. */
    String all(String table, String key) {
        return Live.all(table, head(key));
    }

    /** The condition that a column says a word of ours. */
    String says(String table, String key, String word) {
        return Live.equal(all(table, key), Live.quoted(words.of("audit." + word)));
    }

    /** The condition that a column holds what stands in a cell. */
    String at(String table, String key, String cell) {
        return Live.equal(all(table, key), cell);
    }

    /** The sheet with its title, ready for what comes. */
    BookSheet sheet(String key) {
        return sheets.get(key).title(words.of("audit.sheet-" + key)).blank();
    }

    String state(Material.State state) {
        return words.of("audit.state", state);
    }
}
