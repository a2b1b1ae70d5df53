package org.imr.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** J1: any text goes through both forms and comes back; only NUL and halves of surrogate pairs are left out. */
class AnyTextTest {

    @Property(tries = 300)
    void zip(@ForAll("rows") List<List<String>> rows) throws IOException {
        Table table = new Table("Any", List.of("a", "b", "end"), rows);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipTables.write(out, List.of(TableRows.of(table)));
        ReadTables read = ZipTables.read(new ByteArrayInputStream(out.toByteArray()), Caps.usual());
        assertThat(read.faults()).isEmpty();
        assertThat(read.tables()).containsExactly(table);
    }

    @Property(tries = 60)
    void xlsx(@ForAll("rows") List<List<String>> rows) throws IOException {
        Table table = new Table("Any", List.of("a", "b", "end"), rows);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxTables.write(out, List.of(TableRows.of(table)));
        ReadTables read = XlsxTables.read(new ByteArrayInputStream(out.toByteArray()), Caps.usual());
        assertThat(read.faults()).isEmpty();
        assertThat(read.tables()).containsExactly(table);
    }

    /** Each row ends in a full cell: a table's empty last rows are not kept. */
    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> wild = Arbitraries.strings().all().excludeChars('\0').ofMaxLength(30)
                .filter(s -> s.chars().noneMatch(c -> Character.isSurrogate((char) c)));
        Arbitrary<String> nasty = Arbitraries.of("", "=1+1", "-5", "+1", "@a", " x ", "_x0041_", "_x005F_", "]]>",
                "a,b;c\"d", "\n", "two\nlines", "\t", "\u0001", "\uffff", "007", "1E5", "<&>'", "\ud83d\ude00",
                "\u00c6\u00f8\u00e5", "TRUE", "2026-03-02", "_x_x0041_", "__x0041_", "\ufeff", "#", "'");
        Arbitrary<String> text = Arbitraries.oneOf(wild, nasty).map(s -> s.replace("\r", ""));
        return text.list().ofSize(2).map(pair -> List.of(pair.get(0), pair.get(1), ".")).list().ofMaxSize(5);
    }
}
