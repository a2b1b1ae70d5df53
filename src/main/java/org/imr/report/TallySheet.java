package org.imr.report;

/** The counts of people in an aggregated workbook, each out of those it is about; those that may not be told say so. */
final class TallySheet {

    private TallySheet() {
    }

    static void write(Part part) {
        Tallies tallies = part.tallies().orElseThrow();
        new Grid<Tallies.Line>().wrapped(part.head("about"), 46, Tallies.Line::about).wrapped(part.head("tally-who"), 40, Tallies.Line::who)
            .cell(part.head("tally-people"), 12, line -> part.number(tallies.shown(line)))
            .cell(part.head("denominator"), 12, line -> part.number(tallies.of(line)))
            .write(part.sheet("tallies").portrait(), "Tallies", tallies.lines());
    }
}
