package org.imr.workbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The look of our workbooks, each style made once. */
final class Styles {

    /** The ratings 1 to 5: one hue, light to dark, so that it is read without seeing colours. */
    private static final List<String> RAMP = List.of("E4F3F0", "B4DCD5", "7CC0B6", "1F7A72", "0B4F4A");
    /** From this rating on the ground is dark and the number white. */
    private static final int DARK = 4;
    private static final String HEADER = "DDEBE8";
    /** Is there, or a face of the same measures, wherever a workbook is opened; so pages are broken alike everywhere. */
    private static final String FACE = "Arial";
    /** In points. */
    static final short SIZE = 10;
    private static final short TITLE = 16;

    private final SealedWorkbook book;
    private final Map<Format, CellStyle> plain = new EnumMap<>(Format.class);
    private final Map<Format, CellStyle> quoted = new EnumMap<>(Format.class);
    private final Map<Format, CellStyle> free = new EnumMap<>(Format.class);
    private final CellStyle header;

    Styles(SealedWorkbook book) {
        this.book = book;
        XSSFFont usual = (XSSFFont) book.getFontAt(0);
        usual.setScheme(FontScheme.NONE);
        usual.setFontName(FACE);
        usual.setFontHeightInPoints(SIZE);
        for (Format format : Format.values()) {
            plain.put(format, indented(style(format), format));
            if (format == Format.RATING) {
                plain.get(format).setAlignment(HorizontalAlignment.CENTER);
            }
            free.put(format, style(format));
            free.get(format).setAlignment(HorizontalAlignment.LEFT);
            if (format.isText()) {
                CellStyle style = indented(style(format), format);
                style.setQuotePrefixed(true);
                quoted.put(format, style);
            }
        }
        header = indented(style(Format.HEADING), Format.HEADING);
        ((XSSFCellStyle) header).setFillForegroundColor(color(HEADER));
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setBorderBottom(BorderStyle.THIN);
    }

    CellStyle of(Format format) {
        return plain.get(format);
    }

    /** For a row outside of tables. */
    CellStyle ofFree(Format format) {
        return free.get(format);
    }

    /** For text that something could take for a formula. */
    CellStyle ofRisky(Format format) {
        return quoted.get(format);
    }

    /** The same on several lines. */
    CellStyle wrapped(CellStyle style) {
        CellStyle wrapped = book.createCellStyle();
        wrapped.cloneStyleFrom(style);
        wrapped.setWrapText(true);
        return wrapped;
    }

    CellStyle header() {
        return header;
    }

    void rate(SXSSFSheet sheet, CellRangeAddress range) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule[] rules = new ConditionalFormattingRule[RAMP.size()];
        for (int rating = 1; rating <= rules.length; rating++) {
            rules[rating - 1] = formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, "" + rating);
            PatternFormatting fill = rules[rating - 1].createPatternFormatting();
            fill.setFillBackgroundColor(color(RAMP.get(rating - 1)));
            fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            rules[rating - 1].createFontFormatting().setFontColor(color(rating < DARK ? "000000" : "FFFFFF"));
        }
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rules);
    }

    /** Keeps text in a table off the number to its left. */
    private static CellStyle indented(CellStyle style, Format format) {
        if (format.isText()) {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        }
        return style;
    }

    private CellStyle style(Format format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format.number()));
        style.setWrapText(format.wrapped());
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (format.bold()) {
            Font font = book.createFont();
            font.setFontName(FACE);
            font.setFontHeightInPoints(format == Format.TITLE ? TITLE : SIZE);
            font.setBold(true);
            style.setFont(font);
        }
        return style;
    }

    private static XSSFColor color(String rgb) {
        byte[] bytes = java.util.HexFormat.of().parseHex(rgb);
        return new XSSFColor(bytes);
    }
}
