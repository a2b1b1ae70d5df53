package org.imr.report;

import java.time.LocalDate;
import java.util.Map;
import org.imr.fidelity.Occasion;
import org.imr.kernel.Word;
import org.imr.workbook.Cell;

/** What every part of the programme's workbook is written with. Its texts stand in the bundle `book`. */
record ProgrammePart(Words words, ProgrammeMaterial material, People shown, Map<String, Leaf> sheets) {

    /** How a rating that could not be given stands in the matrix. */
    static final String CANNOT = "?";

    String head(String key) {
        return words.of("book." + key);
    }

    /** What somebody wrote, perhaps of somebody; with codes only that they did. */
    String written(String text) {
        return text == null || shown == People.NAMES ? text : words.of("audit.not-here");
    }

    /** A column of a table, for formulas. */
    String all(String table, String key) {
        return Live.all(table, head(key));
    }

    /** The sheet with its title and what it shows, ready for what comes. */
    Leaf sheet(String key) {
        return sheet(key, head("sheet-" + key));
    }

    Leaf sheet(String key, String title) {
        return sheets.get(key).title(title).line(Cell.text(head(key.startsWith("matrix-") ? "about-matrix" : "about-" + key))).blank();
    }

    String title(Occasion occasion) {
        return words.of(occasion.title());
    }

    /** The table of an occasion's ratings; codes of occasions may hold what names of tables may not. */
    static String matrix(Occasion occasion) {
        return "Matrix_" + occasion.code().replace('-', '_');
    }

    /** An item as the heads of the matrices name it. */
    String item(int number) {
        return number + " " + words.of(material.scale().item(number).orElseThrow().title());
    }

    /** A column of ratings. */
    String ratings(Occasion occasion, int item) {
        return Live.all(matrix(occasion), item(item));
    }

    String word(String prefix, Enum<?> value) {
        return value == null ? null : words.of(prefix + Word.of(value));
    }

    /** True when what is told is of a period and not of all time. */
    boolean isOfPeriod() {
        return !material.days().isAll();
    }

    LocalDate asOf() {
        return material.asOf();
    }

    /** How many rows meet all conditions, given as column, criterion, column, criterion: only for numbers and words of ours. */
    static String countIfs(String... columnsAndCriteria) {
        return "COUNTIFS(" + String.join(",", columnsAndCriteria) + ")";
    }

    /** The sum of a column over the rows where another holds a cell's number. */
    String sumIf(String table, String figure, String key, String cell) {
        return "SUMIFS(" + all(table, figure) + "," + all(table, key) + "," + cell + ")";
    }

    /** A share of 1; empty of nothing. */
    static String share(String part, String whole) {
        return "IF(" + whole + "=0,\"\"," + part + "/" + whole + ")";
    }

    static Cell share(long part, long whole) {
        return whole == 0 ? Cell.percent(null) : Cell.percent((double) part / whole);
    }

}
