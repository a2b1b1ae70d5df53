package org.imr.workbook;

/** How a cell of a designed workbook looks; the number formats are Excel's own, shown by each reader's language. */
public enum Format {
    /** Text on one line. */
    TEXT("@", false, false),
    /** Text that wraps in its column. */
    WRAPPED("@", true, false),
    /** Bold text that names what stands beside or below it. */
    HEADING("@", true, true),
    /** The sheet's title. */
    TITLE("@", false, true),
    /** A whole number. */
    WHOLE("0", false, false),
    /** A rating, which stands in the middle of its colour. */
    RATING("0", false, false),
    /** A number shown with one decimal, such as the mean of one assessment. */
    DECIMAL("0.0", false, false),
    /** A number shown with two decimals, such as a mean over assessments. */
    DECIMAL2("0.00", false, false),
    /** A share of 1, shown in per cent with one decimal. */
    PERCENT("0.0%", false, false),
    /** A day. */
    DATE("yyyy\\-mm\\-dd", false, false);

    private final String number;
    private final boolean wrapped;
    private final boolean bold;

    Format(String number, boolean wrapped, boolean bold) {
        this.number = number;
        this.wrapped = wrapped;
        this.bold = bold;
    }

    String number() {
        return number;
    }

    boolean wrapped() {
        return wrapped;
    }

    boolean bold() {
        return bold;
    }

    boolean isText() {
        return number.equals("@");
    }
}
