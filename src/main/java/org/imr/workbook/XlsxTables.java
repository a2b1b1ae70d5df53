package org.imr.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/** Tables as an .xlsx with one sheet each, every cell of it text when written. */
public final class XlsxTables {

    private static final String KIND = "file-xlsx";

    private XlsxTables() {
    }

    /**
     * Reads the tables of an .xlsx from somebody we do not trust: one per sheet, streamed. Whatever the bytes are, the
     * answer is tables or faults. True dates come back as `2026-03-02`, times as `14:30`, whole numbers without a point,
     * yes and no for true and false.
     *
     * @throws IOException if the source itself cannot be read
     */
    public static ReadTables read(InputStream source, Caps caps) throws IOException {
        return Guard.read(source, caps, KIND, (archive, faults) -> tables(archive, caps, faults));
    }

    /**
     * Writes the tables, row by row; leaves {@code out} open. The same tables give the same bytes.
     *
     * @throws IOException if {@code out} cannot be written
     */
    public static void write(OutputStream out, Iterable<TableRows> tables) throws IOException {
        SheetsOfText.write(out, tables);
    }

    /**
     * Writes a workbook to fill in: each table with one example row, a note on each heading, words to choose from where a
     * cell holds one of a few. The same tables give the same bytes.
     *
     * @param title    for the document's properties
     * @param language the language of the notes
     * @throws IOException if {@code out} cannot be written
     */
    public static void writeBlank(OutputStream out, String title, String language, List<BlankTable> tables)
            throws IOException {
        SheetsOfText.writeBlank(out, title, language, tables);
    }

    private static List<Table> tables(Archive archive, Caps caps, Faults faults) throws Exception {
        try (OPCPackage file = OPCPackage.open(new ZipFileZipEntrySource(archive.zip()))) {
            List<PackagePart> main = file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
            String found = main.isEmpty() ? "" : main.get(0).getContentType();
            if (!found.equals(XSSFRelation.WORKBOOK.getContentType())) {
                throw new Refused(TableFault.ofFile(found, KIND));
            }
            return tables(new XSSFReader(file), caps, faults);
        }
    }

    private static List<Table> tables(XSSFReader reader, Caps caps, Faults faults) throws Exception {
        Pool pool = new Pool(caps.memory());
        SharedTexts shared = new SharedTexts(pool);
        parse(reader.getSharedStringsData(), shared);
        DateStyles styles = new DateStyles();
        parse(reader.getStylesData(), styles);
        Epoch epoch = new Epoch();
        parse(reader.getWorkbookData(), epoch);

        List<Table> tables = new ArrayList<>();
        XSSFReader.SheetIterator sheets = reader.getSheetIterator();
        while (sheets.hasNext()) {
            if (tables.size() == caps.sheets()) {
                throw new Refused(TableFault.ofFile("> " + caps.sheets(), "sheets", caps.sheets()));
            }
            InputStream sheet = sheets.next();
            String table = sheets.getSheetName();
            Gathering gathering = new Gathering(table, caps, pool, faults);
            parse(sheet, new SheetRows(table, gathering, faults, caps, shared, styles, epoch.since1904));
            tables.add(gathering.table());
        }
        return tables;
    }

    private static void parse(InputStream part, DefaultHandler handler) throws Exception {
        if (part == null) {
            return;
        }
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        XMLFilterImpl shallow = new Shallow(xml);
        shallow.setContentHandler(handler);
        try (part) {
            shallow.parse(new InputSource(part));
        }
    }

    /** Stops at elements within elements within elements: a parser remembers each that is open. */
    private static final class Shallow extends XMLFilterImpl {

        private static final int DEEPEST = 50;

        private int depth;

        Shallow(XMLReader xml) {
            super(xml);
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
            if (++depth > DEEPEST) {
                throw new SAXException("too deep");
            }
            super.startElement(uri, name, qName, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qName) throws SAXException {
            depth--;
            super.endElement(uri, name, qName);
        }
    }

    /** Whether the workbook counts its days from 1904, as some made on a Macintosh do. */
    private static final class Epoch extends DefaultHandler {

        private boolean since1904;

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            if (name.equals("workbookPr")) {
                String value = attributes.getValue("date1904");
                since1904 = "1".equals(value) || "true".equals(value);
            }
        }
    }
}
