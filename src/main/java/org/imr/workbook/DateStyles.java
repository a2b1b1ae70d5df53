package org.imr.workbook;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which cell styles of a workbook show a number as a date or a time: only the style tells them from plain numbers. */
final class DateStyles extends DefaultHandler {

    private static final int MOST = 65_000;

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private boolean inCellStyles;
    private int count;

    boolean isDate(String style) {
        return style != null && dates.get(Integer.parseInt(style));
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "numFmt" -> {
                if (formats.size() < MOST) {
                    formats.put(number(attributes, "numFmtId"), attributes.getValue("formatCode"));
                }
            }
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles && count < MOST) {
                    int format = number(attributes, "numFmtId");
                    String code = formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
                    dates.set(count++, code != null && DateUtil.isADateFormat(format, code));
                }
            }
            default -> { }
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    private static int number(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? 0 : Integer.parseInt(value);
    }
}
