package org.imr.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.imr.kernel.Rejected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileKindTest {

    @Test
    @DisplayName("A3 PDF, DOCX and ODT are told by their content")
    void kinds() throws Exception {
        assertThat(FileKind.of(SampleFiles.pdf("1 0 obj\n<< /Type /Catalog >>\nendobj"))).isEqualTo(FileKind.PDF);
        assertThat(FileKind.of(SampleFiles.zip(SampleFiles.odt()))).isEqualTo(FileKind.ODT);
        assertThat(FileKind.of(SampleFiles.zip(SampleFiles.docx()))).isEqualTo(FileKind.DOCX);
        try (XWPFDocument word = new XWPFDocument(); var out = new java.io.ByteArrayOutputStream()) {
            word.createParagraph().createHyperlinkRun("https://example.org/").setText("as Word writes it");
            word.write(out);
            assertThat(FileKind.of(out.toByteArray())).isEqualTo(FileKind.DOCX);
        }
    }

    @Test
    @DisplayName("A3 a PDF as a library writes it is taken, encrypted too; one with a script is not, wherever the script lies")
    void realPdf() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            assertThat(FileKind.of(bytes(pdf))).isEqualTo(FileKind.PDF);
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            assertRefused(bytes(pdf), "own.pdf-script");
        }
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            assertThat(FileKind.of(bytes(pdf))).isEqualTo(FileKind.PDF);
        }
    }

    static Stream<Arguments> refused() {
        Map<String, String> macros = SampleFiles.docx();
        macros.put("[Content_Types].xml", SampleFiles.WORD.replace("vnd.openxmlformats-officedocument.wordprocessingml.document.main",
            "vnd.ms-word.document.macroEnabled.main"));
        Map<String, String> hidden = SampleFiles.docx();
        hidden.put("word/vbaProject.bin", "x");
        Map<String, String> template = SampleFiles.docx();
        template.put("word/_rels/settings.xml.rels", "<Relationships><Relationship Id=\"r\" TargetMode=\"External\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"https://example.org/t.dotm\"/></Relationships>");
        Map<String, String> basic = SampleFiles.odt();
        basic.put("Basic/Standard/Module1.xml", "x");
        Map<String, String> sheet = SampleFiles.odt();
        sheet.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        return Stream.of(
            Arguments.of("a renamed executable", bytes("MZ\u0090\u0000\u0003"), "own.kind"),
            Arguments.of("an HTML page as PDF", bytes("<!doctype html><script>alert(1)</script> %PDF-1.7"), "own.kind"),
            Arguments.of("an empty file", new byte[0], "own.empty-file"),
            Arguments.of("a zip renamed .docx", SampleFiles.zip(Map.of("a.txt", "a")), "own.kind"),
            Arguments.of("a spreadsheet renamed .odt", SampleFiles.zip(sheet), "own.kind"),
            Arguments.of("half a zip", java.util.Arrays.copyOf(SampleFiles.zip(SampleFiles.docx()), 200), "own.broken"),
            Arguments.of("a zip bomb .docx", SampleFiles.bomb(), "own.unpacked"),
            Arguments.of("a .docm", SampleFiles.zip(macros), "own.macros"),
            Arguments.of("a .docx with macros inside", SampleFiles.zip(hidden), "own.macros"),
            Arguments.of("an .odt with macros", SampleFiles.zip(basic), "own.macros"),
            Arguments.of("a .docx that fetches its template", SampleFiles.zip(template), "own.fetches"),
            Arguments.of("half a PDF", bytes("%PDF-1.7\n1 0 obj"), "own.broken"),
            Arguments.of("a PDF that starts a program", SampleFiles.pdf("<< /S /Launch /F (x.exe) >>"), "own.pdf-script"),
            Arguments.of("a PDF with a script, its name in hexadecimal", SampleFiles.pdf("<< /S /J#61vaScript /JS (x) >>"), "own.pdf-script"),
            Arguments.of("a PDF with a script in packed objects", SampleFiles.packedPdf("1 0 << /S /JavaScript /JS (x) >>"), "own.pdf-script"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    @DisplayName("A3 what is no handout is refused with its reason")
    void refused(String what, byte[] content, String reason) {
        assertRefused(content, reason);
    }

    @Test
    @DisplayName("A3 three bytes that look like a script's name in a picture are no script")
    void pictures() {
        assertThat(FileKind.of(SampleFiles.pdf("1 0 obj\n<< /Subtype /Image /Length 9 >>\nstream\n\u0001/JS (\u0002\nendstream\nendobj")))
            .isEqualTo(FileKind.PDF);
    }

    private static void assertRefused(byte[] content, String reason) {
        assertThatThrownBy(() -> FileKind.of(content)).isInstanceOfSatisfying(Rejected.class, no -> assertThat(no.key()).isEqualTo(reason));
    }

    private static byte[] bytes(PDDocument pdf) throws java.io.IOException {
        var out = new java.io.ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
