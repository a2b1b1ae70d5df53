package org.imr.bench;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.imr.exchange.ExchangeService;
import org.imr.exchange.Form;
import org.imr.oversight.Filter;
import org.imr.report.People;
import org.imr.report.ProgrammeBookService;
import org.imr.testing.Rooms;

/** What the files of a large programme cost: seconds, rows a second, the most that the heap held; each beside a writer of the same rows that does nothing else. */
final class ExportCosts {

    private static final double MEGABYTE = 1024 * 1024;

    /** Writes a file. */
    private interface Writing {
        void to(OutputStream out) throws Exception;
    }

    private final Rooms rooms;
    private final DataSource database;
    private final Path folder;

    ExportCosts(Rooms rooms, DataSource database, Path folder) {
        this.rooms = rooms;
        this.database = database;
        this.folder = folder;
    }

    void print() throws IOException {
        System.out.printf("%-28s %10s %10s %12s %14s %8s%n", "file", "rows", "seconds", "rows/s", "MB heap peak", "MB");
        // Each three times: the first runs pay for what a server that has been up for a while finds ready, and the bare writer comes between.
        for (int round = 0; round < 3; round++) {
            exchange();
        }
        for (int round = 0; round < 3; round++) {
            workbook();
        }
    }

    private void exchange() throws IOException {
        Path ours = folder.resolve("exchange.zip");
        double seconds = time(ours, out -> rooms.as(ProgrammeBench.EVERYWHERE, () -> {
            rooms.get(ExchangeService.class).give(Form.ZIP, out);
            return null;
        }), "exchange, ours", Optional.empty());
        int[] rows = new int[1];
        double bare = time(folder.resolve("bare.zip"), out -> {
            try (var connection = database.getConnection()) {
                rows[0] = Bare.exchange(connection, out);
            }
        }, "exchange, bare", Optional.of(rows));
        System.out.printf("%28s %.2f times the bare one%n", "", seconds / bare);
    }

    private void workbook() throws IOException {
        Path ours = folder.resolve("programme.xlsx");
        double seconds = time(ours, out -> rooms.as(ProgrammeBench.EVERYWHERE, () -> {
            rooms.get(ProgrammeBookService.class).workbook(Filter.ALL, People.CODES, "en", out);
            return null;
        }), "workbook, ours", Optional.empty());
        Map<String, List<List<Object>>> sheets = sheets(ours);
        int[] rows = new int[1];
        double writing = time(folder.resolve("written.xlsx"), out -> rows[0] = Bare.workbook(sheets, out), "workbook, written alone", Optional.of(rows));
        double bare = time(folder.resolve("bare.xlsx"), out -> {
            try (var connection = database.getConnection()) {
                Bare.facts(connection);
            }
            rows[0] = Bare.workbook(sheets, out);
        }, "workbook, bare", Optional.of(rows));
        System.out.printf("%28s %.2f times the bare one, %.2f times one that reads nothing%n", "", seconds / bare, seconds / writing);
    }

    /** @param rows how many were written, where only the writing tells; else they are counted in the file */
    private double time(Path file, Writing writing, String name, Optional<int[]> rows) throws IOException {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writing.to(out);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        double seconds = (System.nanoTime() - before) / 1e9;
        double peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
        long written = rows.isPresent() ? rows.get()[0] : count(file);
        System.out.printf("%-28s %10d %10.1f %12.0f %14.0f %8.1f%n", name, written, seconds, written / seconds, peak, Files.size(file) / MEGABYTE);
        return seconds;
    }

    private static long count(Path file) throws IOException {
        if (file.toString().endsWith(".xlsx")) {
            return sheets(file).values().stream().mapToLong(List::size).sum();
        }
        long rows = 0;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                rows += new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8)).lines().count() - 1;
            }
        }
        return rows;
    }

    private static Map<String, List<List<Object>>> sheets(Path file) throws IOException {
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : book.getSheets().toList()) {
                List<List<Object>> rows = new ArrayList<>();
                try (var all = sheet.openStream()) {
                    all.forEach(row -> rows.add(cells(row)));
                }
                sheets.put(sheet.getName(), rows);
            }
        }
        return sheets;
    }

    private static List<Object> cells(Row row) {
        List<Object> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(value(cell)));
        return cells;
    }

    private static Object value(Cell cell) {
        if (cell == null) {
            return null;
        }
        return cell.getType() == CellType.FORMULA ? "=" + cell.getFormula() : cell.getType() == CellType.NUMBER ? (Object) cell.asNumber().doubleValue()
            : cell.getRawValue();
    }
}
