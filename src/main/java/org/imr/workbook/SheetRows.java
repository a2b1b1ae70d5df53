package org.imr.workbook;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** One sheet of an .xlsx, cell by cell, as text. A formula or an error in a cell is a fault; formatting is nothing. */
final class SheetRows extends DefaultHandler {

    private final String table;
    private final Gathering gathering;
    private final Faults faults;
    private final Caps caps;
    private final SharedTexts shared;
    private final DateStyles styles;
    private final boolean since1904;

    private final List<String> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private List<String> header = List.of();
    private int row;
    private int column;
    private String type;
    private String style;
    private boolean hasFormula;
    private boolean inReading;
    private StringBuilder into;

    SheetRows(String table, Gathering gathering, Faults faults, Caps caps, SharedTexts shared, DateStyles styles,
            boolean since1904) {
        this.table = table;
        this.gathering = gathering;
        this.faults = faults;
        this.caps = caps;
        this.shared = shared;
        this.styles = styles;
        this.since1904 = since1904;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                int next = number == null ? row + 1 : Integer.parseInt(number);
                if (next <= row) {
                    throw new Refused(new TableFault(table, next, "", number, "file-whole"));
                }
                row = next;
                column = -1;
                cells.clear();
            }
            case "c" -> {
                String place = attributes.getValue("r");
                column = place == null ? column + 1 : column(place);
                type = attributes.getValue("t");
                style = attributes.getValue("s");
                text.setLength(0);
                formula.setLength(0);
                hasFormula = false;
            }
            case "f" -> {
                hasFormula = true;
                into = formula;
            }
            case "rPh" -> inReading = true;
            case "v", "t" -> into = inReading ? null : text;
            default -> { }
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "f", "v", "t" -> into = null;
            case "rPh" -> inReading = false;
            case "c" -> cell();
            case "row" -> {
                if (row == 1) {
                    header = List.copyOf(cells);
                }
                gathering.row(row, cells);
            }
            default -> { }
        }
    }

    @Override
    public void characters(char[] characters, int from, int length) {
        if (into != null) {
            if (into.length() + length > 8 * Caps.CELL) {
                throw new Refused(new TableFault(table, row, heading(), "", "cell-length", Caps.CELL));
            }
            into.append(characters, from, length);
        }
    }

    private void cell() {
        if (hasFormula) {
            fault("=" + formula, "value-not-formula");
            return;
        }
        String value = value();
        if (value.isEmpty()) {
            return;
        }
        if (column < 0 || column >= caps.columns()) {
            throw new Refused(new TableFault(table, row, heading(), value, "columns", caps.columns()));
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }

    private String value() {
        String raw = text.toString();
        switch (type == null ? "n" : type) {
            case "s":
                return shared.at(raw);
            case "inlineStr", "str":
                return CellText.decode(raw);
            case "b":
                // The only two-way words of the exchange.
                return raw.equals("1") || raw.equals("true") ? "yes" : "no";
            case "d":
                return NumberText.iso(raw);
            case "e":
                fault(raw, "value-not-error");
                return "";
            default:
                return raw.isEmpty() ? "" : number(raw);
        }
    }

    private String number(String raw) {
        try {
            return styles.isDate(style) ? NumberText.moment(raw, since1904) : NumberText.number(raw);
        } catch (NumberFormatException e) {
            fault(raw, "number");
            return "";
        }
    }

    private void fault(String found, String key) {
        faults.add(new TableFault(table, row, heading(), found, key));
    }

    /** The column of a place such as `AB12`, from 0. By hand: this runs for every cell. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < Math.min(place.length(), 4) && place.charAt(i) >= 'A' && place.charAt(i) <= 'Z'; i++) {
            column = column * 26 + place.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private String heading() {
        boolean named = column >= 0 && column < header.size() && !header.get(column).isBlank();
        return named ? header.get(column).strip() : column < 0 ? "" : CellReference.convertNumToColString(column);
    }
}
