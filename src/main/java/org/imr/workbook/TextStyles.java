package org.imr.workbook;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a text document: those a word processor lists as headings, so that its outline and a screen reader know them. */
final class TextStyles {

    static final String TITLE = "Title";
    static final String HEADING = "Heading";
    static final String BODY = "BodyText";
    static final String BULLET = "ListBullet";
    static final String NOTE = "Note";
    static final String CELL = "TableText";

    private static final String FONT = "Calibri";
    private static final String INK = "1B1B1B";
    private static final String TEAL = "0B5A57";

    private TextStyles() {
    }

    static void add(XWPFDocument document, String language) {
        XWPFStyles styles = document.createStyles();
        styles.setDefaultFonts(fonts());
        styles.setSpellingLanguage(tag(language));
        styles.addStyle(style(TITLE, "Title", -1, 40, TEAL, true, 0, 240));
        styles.addStyle(style(HEADING + 1, "heading 1", 0, 30, TEAL, true, 320, 120));
        styles.addStyle(style(HEADING + 2, "heading 2", 1, 24, INK, true, 220, 60));
        styles.addStyle(style(BODY, "Body Text", -1, 22, INK, false, 0, 120));
        styles.addStyle(bullet(style(BULLET, "List Bullet", -1, 22, INK, false, 0, 60)));
        styles.addStyle(style(NOTE, "Note", -1, 18, "4A4A4A", false, 0, 60));
        styles.addStyle(style(CELL, "Table Text", -1, 20, INK, false, 20, 20));
    }

    private static CTFonts fonts() {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        return fonts;
    }

    private static String tag(String language) {
        return switch (language) {
            case "da" -> "da-DK";
            case "nb" -> "nb-NO";
            default -> "en-GB";
        };
    }

    /** @param size in half points; before and after in twentieths of a point; outline -1 for none */
    private static XWPFStyle style(String id, String name, int outline, int size, String colour, boolean strong, int before, int after) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        if (strong) {
            paragraph.addNewKeepNext();
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        if (outline >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        var run = style.addNewRPr();
        if (strong) {
            run.addNewB();
        }
        run.addNewColor().setVal(colour);
        run.addNewSz().setVal(BigInteger.valueOf(size));
        return new XWPFStyle(style);
    }

    /** Its text hangs behind the bullet. */
    private static XWPFStyle bullet(XWPFStyle style) {
        var indent = style.getCTStyle().getPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(340));
        indent.setHanging(BigInteger.valueOf(340));
        return style;
    }
}
