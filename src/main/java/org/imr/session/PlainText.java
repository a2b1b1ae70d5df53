package org.imr.session;

import org.imr.kernel.Typed;

/** Text as it comes from a form: line ends are LF, spaces around it go, nothing typed is null, a book is refused. */
final class PlainText {

    /** A cell of a spreadsheet takes 32,767 characters, and a note is read aloud in a minute. */
    private static final int LONGEST = 8_000;

    private PlainText() {
    }

    static String of(String typed) {
        String text = typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        return Typed.optional(text, LONGEST);
    }
}
