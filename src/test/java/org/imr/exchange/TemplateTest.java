package org.imr.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.imr.workbook.Caps;
import org.imr.workbook.ReadTables;
import org.imr.workbook.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb"})
    @DisplayName("J1 the template's example rows are themselves a valid file")
    void example(String language) throws IOException {
        byte[] bytes = template(language);
        ReadTables read = Form.XLSX.read(new ByteArrayInputStream(bytes), Caps.usual());
        assertThat(read.faults()).isEmpty();
        assertThat(read.tables()).extracting(Table::name).isEqualTo(Schema.names());
        assertThat(read.tables()).allSatisfy(table -> assertThat(table.rows()).hasSize(1));
        assertThat(Check.form(read.tables())).isEmpty();
        assertThat(Check.references(read.tables(), (table, key) -> false)).isEmpty();
        assertThat(template(language)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb"})
    @DisplayName("J1 each heading of the template has a note, and few words can be chosen")
    void notes(String language) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template(language)))) {
            for (Layout layout : Schema.TABLES) {
                XSSFSheet sheet = book.getSheet(layout.name());
                assertThat((int) sheet.getRow(0).getLastCellNum()).as("nothing of amendments, which nobody begins with")
                    .isEqualTo(layout.fields().size() - (layout.name().equals("Assessments") ? AssessmentTables.OF_AMENDMENTS.size() : 0));
                for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
                    assertThat(sheet.getCellComment(new org.apache.poi.ss.util.CellAddress(0, i)).getString()
                            .getString()).isNotBlank().doesNotContain("{");
                }
                long chosen = layout.fields().stream().filter(f -> !f.kind().choices().isEmpty()).count();
                assertThat((List<? extends DataValidation>) sheet.getDataValidations()).hasSize((int) chosen);
            }
        }
    }

    static byte[] template(String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.write(out, Locale.forLanguageTag(language));
        return out.toByteArray();
    }
}
