package org.imr.workbook;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells of a workbook refer to by number, read with the memory weighed. Readings (`rPh`) are skipped. */
final class SharedTexts extends DefaultHandler {

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Pool pool;
    private boolean inText;
    private boolean inReading;

    SharedTexts(Pool pool) {
        this.pool = pool;
    }

    String at(String index) {
        return texts.get(Integer.parseInt(index));
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> inReading = true;
            case "t" -> inText = !inReading;
            default -> { }
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "si" -> texts.add(pool.keep(CellText.decode(text.toString())));
            case "rPh" -> inReading = false;
            case "t" -> inText = false;
            default -> { }
        }
    }

    @Override
    public void characters(char[] characters, int from, int length) {
        if (inText) {
            if (text.length() + length > 8 * Caps.CELL) {
                throw new Refused(TableFault.ofFile("", "cell-length", Caps.CELL));
            }
            text.append(characters, from, length);
        }
    }
}
