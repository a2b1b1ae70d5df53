package org.imr.session;

/** Text as it comes from a form: line ends are LF, spaces around it go, nothing typed is null. */
final class PlainText {

    private PlainText() {
    }

    static String of(String typed) {
        String text = typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        return text.isEmpty() ? null : text;
    }
}
