package org.imr.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * A text for Word (.docx), written part by part: title, headings with real styles, paragraphs, bullets, tables, page numbers, set up
 * for A4. Its bytes depend on its content alone.
 */
public final class TextDocument implements AutoCloseable {

    /** Twentieths of a point: A4, and the width between margins of 2 cm. */
    private static final int PAGE_WIDTH = 11_906;
    private static final int PAGE_HEIGHT = 16_838;
    private static final int MARGIN = 1_134;
    private static final int TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;
    private static final String SHADE = "E6EFEE";

    private final XWPFDocument document = new XWPFDocument();

    /**
     * Begins a document.
     *
     * @param title    what it is, for the document's properties; write it with {@link #title} where it is to be read
     * @param language its language: en, da or nb
     * @param asOf     the time of the content, which stands as the time of the document; never the clock's
     */
    public TextDocument(String title, String language, Instant asOf) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator("IMR Manager");
        document.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("IMR Manager");
        PackagePropertiesPart part = core.getUnderlyingProperties();
        part.setLanguageProperty(Optional.of(language));
        part.setCreatedProperty(Optional.of(Date.from(asOf)));
        part.setModifiedProperty(Optional.of(Date.from(asOf)));
        var section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(PAGE_WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(PAGE_HEIGHT));
        var margins = section.addNewPgMar();
        List.<Consumer<Object>>of(margins::setTop, margins::setBottom, margins::setLeft, margins::setRight)
            .forEach(side -> side.accept(BigInteger.valueOf(MARGIN)));
        TextStyles.add(document, language);
    }

    /** The title at the top. */
    public void title(String text) {
        paragraph(TextStyles.TITLE, text);
    }

    /** A heading. @param level 1 or 2 */
    public void heading(int level, String text) {
        paragraph(TextStyles.HEADING + level, text);
    }

    /** Text; each of its lines is a paragraph, and a line that begins with a hyphen a bullet. */
    public void text(String lines) {
        for (String line : lines.split("\n")) {
            if (line.startsWith("- ")) {
                bullet(line.substring(2).strip());
            } else if (!line.isBlank()) {
                paragraph(TextStyles.BODY, line.strip());
            }
        }
    }

    /** Quiet small text. */
    public void note(String text) {
        paragraph(TextStyles.NOTE, text);
    }

    /**
     * A table with a row of headings that is repeated on each page.
     *
     * @param widths of the columns, in shares of the width
     */
    public void table(List<Integer> widths, List<String> headings, List<List<String>> rows) {
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        XWPFTable table = document.createTable(1, headings.size());
        table.setWidth(TEXT_WIDTH);
        fill(table.getRow(0), headings, widths, all, true);
        table.getRow(0).setRepeatHeader(true);
        for (List<String> row : rows) {
            XWPFTableRow line = table.createRow();
            line.setCantSplitRow(true);
            fill(line, row, widths, all, false);
        }
        paragraph(TextStyles.NOTE, "");
    }

    /** What stands at the foot of each page, before the number of the page. */
    public void foot(String text) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle(TextStyles.NOTE);
        foot.setAlignment(ParagraphAlignment.CENTER);
        foot.createRun().setText(text + " \u00b7 ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" / ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    /** Writes the document; leaves {@code out} open. @throws IOException if {@code out} cannot be written */
    public void write(OutputStream out) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        document.write(made);
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(made.toByteArray()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(part.getName());
                timeless.setTimeLocal(ZipTables.NO_TIME);
                zip.putNextEntry(timeless);
                parts.transferTo(zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static void fill(XWPFTableRow row, List<String> texts, List<Integer> widths, int all, boolean heading) {
        for (int i = 0; i < texts.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(String.valueOf(TEXT_WIDTH * widths.get(i) / all));
            if (heading) {
                cell.setColor(SHADE);
            }
            List<String> lines = texts.get(i).lines().toList();
            for (int line = 0; line < Math.max(1, lines.size()); line++) {
                XWPFParagraph paragraph = line == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
                paragraph.setStyle(TextStyles.CELL);
                XWPFRun run = paragraph.createRun();
                run.setBold(heading);
                run.setText(lines.isEmpty() ? "" : lines.get(line));
            }
        }
    }

    private void bullet(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(TextStyles.BULLET);
        XWPFRun run = paragraph.createRun();
        run.setText("\u2022");
        run.addTab();
        run.setText(text);
    }

    private void paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }
}
