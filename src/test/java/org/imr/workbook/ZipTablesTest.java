package org.imr.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imr.workbook.Fixtures.in;
import static org.imr.workbook.Fixtures.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ZipTablesTest {

    private final Caps caps = Caps.usual();

    @Test
    @DisplayName("J1 a zip of CSV is read verbatim, whatever its line ends, with or without a byte order mark")
    void verbatim() throws IOException {
        ReadTables read = read("Sites.csv", "\ufeffcode,name\r\n007,\" Aa \"\r\n=1+1,\"a\"\"b\r\nc\rd\"\r\n\r\n1.0,x,\n");
        assertThat(read.faults()).isEmpty();
        assertThat(read.tables()).containsExactly(new Table("Sites", List.of("code", "name"), List.of(
                List.of("007", " Aa "), List.of("=1+1", "a\"b\nc\nd"), List.of("", ""), List.of("1.0", "x"))));
    }

    @Test
    @DisplayName("J1 each table comes back; the same tables are the same bytes")
    void roundTrip() throws IOException {
        Table sites = new Table("Sites", List.of("code", "name"), List.of(List.of("F", "Frederiksberg")));
        Table empty = new Table("Staff", List.of("email"), List.of());
        byte[] bytes = written(sites, empty);
        assertThat(bytes).isEqualTo(written(sites, empty));
        ReadTables read = ZipTables.read(in(bytes), caps);
        assertThat(read.faults()).isEmpty();
        assertThat(read.tables()).containsExactly(sites, empty);
    }

    @Test
    @DisplayName("J1 faults of a CSV name table, row and column as a person counts them")
    void places() throws IOException {
        assertThat(read("Sites.csv", "code,name\nA,b\nC,d,e\n").faults()).singleElement()
                .isEqualTo(new TableFault("Sites", 3, "C", "e", "column-name"));
        assertThat(read("Sites.csv", "code,code\n").faults()).singleElement()
                .isEqualTo(new TableFault("Sites", 1, "code", "code", "column-once"));
        assertThat(read("Sites.csv", "code;name\nA;b\n").faults()).extracting(TableFault::key).containsExactly("comma");
        assertThat(read("Sites.csv", "").faults()).extracting(TableFault::key).containsExactly("header");
        assertThat(read("Sites.csv", "code,name\nA,\"b\n").faults()).extracting(TableFault::key)
                .containsExactly("quotes");
        assertThat(read("Sites.csv", "code,name\nA," + "x".repeat(32_768)).faults()).singleElement()
                .satisfies(f -> assertThat(f.row() + f.column() + f.key()).isEqualTo("2namecell-length"));
        assertThat(read("Sites.csv", "code,name\nA,\0").faults()).extracting(TableFault::key).containsExactly("no-nul");
        assertThat(read("Sites.csv", "a,".repeat(60) + "b,".repeat(60)).faults()).extracting(TableFault::key)
                .contains("columns");
    }

    @Test
    @DisplayName("J1 text in another encoding is refused, not spoilt")
    void latin1() throws IOException {
        byte[] bytes = zip("Sites.csv", "code,name\nA,b\nC,~\n");
        byte[] content = "code,name\nA,b\nC,\u00f8\n".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("Sites.csv"));
            zip.write(content);
        }
        assertThat(ZipTables.read(in(out.toByteArray()), caps).faults()).extracting(TableFault::key)
                .containsExactly("utf-8");
        assertThat(ZipTables.read(in(bytes), caps).faults()).isEmpty();
    }

    @Test
    @DisplayName("J1 folders, ways out and other files in the zip are faults")
    void names() throws IOException {
        assertThat(keys(zip("../Sites.csv", "code"))).containsExactly("entry-name");
        assertThat(keys(zip("a\\Sites.csv", "code"))).containsExactly("entry-name");
        assertThat(keys(zip("export/Sites.csv", "code", "README.txt", "", ".csv", ""))).containsOnly("entry-name")
                .hasSize(3);
        assertThat(keys(zip("Sites.csv", "code", "Sites.csv", "code"))).containsExactly("entry-once");
        assertThat(keys(zip("Sites.csv", "code", "sites.csv", "code"))).containsExactly("entry-once");
    }

    @Test
    @DisplayName("J1 a truncated or damaged zip, or none, is a fault at every length")
    void damaged() throws IOException {
        byte[] good = zip("Sites.csv", "code,name\n" + "A,b\n".repeat(200), "Staff.csv", "email\n");
        for (int length = 0; length < good.length; length++) {
            assertThat(keys(Arrays.copyOf(good, length))).as("cut at %s", length).isNotEmpty();
        }
        // The bytes of the first file's packed content.
        for (int at = 40; at < 56; at++) {
            byte[] flipped = good.clone();
            flipped[at] ^= 0x55;
            assertThat(keys(flipped)).as("flipped at %s", at).isNotEmpty();
        }
        assertThat(keys("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).containsExactly("file-zip");
    }

    @Test
    @DisplayName("J1 a bomb is refused before it takes memory")
    void bombs() throws IOException {
        assertThat(keys(Fixtures.bomb("Sites.csv", 20))).containsExactly("ratio");
        assertThat(keys(zip("Sites.csv", "code\n" + ",".repeat(10_000_000)))).containsExactly("ratio");
        Caps narrow = new Caps(1_000_000, 2_000_000, 10_000, 5, 2, 10, 100, 1_000_000);
        assertThat(keys(Fixtures.bomb("Sites.csv", 3), narrow)).containsExactly("inflated");
        assertThat(keys(zip("a.csv", "a", "b.csv", "a", "c.csv", "a"), narrow)).containsExactly("sheets");
        String[] many = new String[20];
        Arrays.setAll(many, i -> i % 2 == 0 ? i + ".csv" : "a");
        assertThat(keys(zip(many), narrow)).containsExactly("entries");
        assertThat(keys(zip("a.csv", "a\n" + "1\n".repeat(11)), narrow)).containsExactly("rows");
        assertThat(keys(zip("a.csv", "a\n" + "1\n".repeat(10)), narrow)).isEmpty();
        assertThat(keys(zip("a.csv", "a\n"), narrow.withFile(20))).containsExactly("file-size");
        Caps little = new Caps(1_000_000, 20_000_000, 10_000, 5, 2, 1_000_000, 100, 100_000);
        assertThat(keys(zip("a.csv", "a\n" + "1\n".repeat(5_000)), little)).containsExactly("memory");
        // A quote that is never closed.
        assertThat(keys(zip("a.csv", "a\n\"" + "1".repeat(9_000_000)), new Caps(1_000_000, 20_000_000, 10_000, 5, 2,
                10, 100, 1_000_000))).containsExactly("cell-length");
    }

    @Test
    @DisplayName("J1 every fault has its words in each language")
    void words() throws IOException {
        TableFault fault = read("Sites.csv", "code\n" + "x".repeat(32_768)).faults().get(0);
        assertThat(fault.expected(java.util.Locale.ENGLISH)).isEqualTo("at most 32767 characters in a cell");
        assertThat(fault.expected(new java.util.Locale("da"))).contains("h\u00f8jst");
        assertThat(fault.expected(new java.util.Locale("nb"))).contains("h\u00f8yst");
    }

    private List<String> keys(byte[] bytes) throws IOException {
        return keys(bytes, caps);
    }

    private List<String> keys(byte[] bytes, Caps caps) throws IOException {
        return ZipTables.read(in(bytes), caps).faults().stream().map(TableFault::key).toList();
    }

    private ReadTables read(String name, String content) throws IOException {
        return ZipTables.read(in(zip(name, content)), caps);
    }

    private static byte[] written(Table... tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipTables.write(out, Arrays.stream(tables).map(TableRows::of).toList());
        return out.toByteArray();
    }
}
