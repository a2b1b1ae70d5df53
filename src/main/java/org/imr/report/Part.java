package org.imr.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imr.fidelity.Rule;
import org.imr.roster.Membership;
import org.imr.session.Contact;
import org.imr.workbook.Book;
import org.imr.workbook.BookSheet;
import org.imr.workbook.Cell;

/**
 * What every part of the audit workbook is written with.
 *
 * @param tallies the counts of people that may be shown; only in an aggregated workbook
 */
record Part(Book book, Words words, Material material, Map<String, BookSheet> sheets, People people, Names names, Optional<Tallies> tallies) {

    /** The sheets in their order, by the last word of their name's key. */
    private static final String[] SHEETS = {"cover", "profile", "ratings", "assessors", "evidence", "tallies", "people", "sessions", "attendance", "roll", "taught", "modules",
        "areas", "coverage", "handouts", "homework", "goals", "steps", "follow-ups", "contacts", "history", "guide"};

    /** Those in which every row is about somebody, or somebody wrote it. */
    private static final Set<String> OF_PERSONS = Set.of("evidence", "people", "attendance", "roll", "coverage", "handouts", "homework", "goals",
        "steps", "follow-ups", "contacts", "history");

    static Part of(Book book, Words words, Material material, People people) {
        Map<String, BookSheet> sheets = new HashMap<>();
        Stream.of(SHEETS).filter(sheet -> !sheet.equals("areas") || material.counts(Rule.Kind.TOPIC_AREAS))
            .filter(sheet -> people == People.AGGREGATED ? !OF_PERSONS.contains(sheet) : !sheet.equals("tallies"))
            .forEach(sheet -> sheets.put(sheet, book.sheet(words.of("audit.sheet-" + sheet))));
        Names names = new Names(words, people == People.NAMES, material.view().assessors(), material.facilitations(),
            material.memberships().stream().map(Membership::participant));
        // Who led a session for somebody else, or called, is known before any text is written that may name them.
        Stream.concat(material.sessions().stream().flatMap(one -> one.facilitators().stream()), material.contacts().stream().map(Contact::staff)
            .filter(Objects::nonNull)).forEach(names::staff);
        return new Part(book, words, material, sheets, people, names,
            people == People.AGGREGATED ? Optional.of(new Tallies(words, material)) : Optional.empty());
    }

    boolean isNamed() {
        return people == People.NAMES;
    }

    boolean isAggregated() {
        return people == People.AGGREGATED;
    }

    /** A number of people, or that it is hidden. */
    Cell number(Optional<Long> shown) {
        return shown.map(Cell::whole).orElseGet(() -> Cell.text(head("hidden")));
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
