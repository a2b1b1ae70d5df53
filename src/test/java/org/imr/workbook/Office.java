package org.imr.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * LibreOffice without a window, told to calculate every formula anew, as an independent reader of our workbooks. Where it
 * is missing the test is skipped, unless `-Doffice.required=true`.
 */
public final class Office {

    private static final Path PROGRAM = Path.of("/usr/bin/soffice");
    /** The part of it that reads texts; a package of its own. */
    private static final Path WRITER = Path.of("/usr/lib/libreoffice/program/libswlo.so");
    /** 0 means always; without it a reader may believe the results that stand in the file. */
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    private Office() {
    }

    /** Skips or fails the test where there is no LibreOffice. */
    public static void needed() {
        needed(PROGRAM);
    }

    /** The same for texts. */
    public static void writerNeeded() {
        needed(PROGRAM);
        needed(WRITER);
    }

    private static void needed(Path part) {
        boolean there = Files.isReadable(part);
        if (Boolean.getBoolean("office.required")) {
            assertThat(there).as("LibreOffice at %s", part).isTrue();
        }
        assumeTrue(there, "no LibreOffice");
    }

    /** The text of a Word document as LibreOffice reads it, with the rows of its tables. */
    public static String text(byte[] docx, Path folder) throws IOException, InterruptedException {
        return Files.readString(converted(docx, "text.docx", "txt:Text (encoded):UTF8", "text.txt", folder));
    }

    /** The workbook as LibreOffice saves it again, all formulas calculated. */
    public static byte[] recalculated(byte[] xlsx, Path folder) throws IOException, InterruptedException {
        Path user = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), SETTINGS);
        return Files.readAllBytes(converted(xlsx, "book.xlsx", "xlsx:Calc MS Excel 2007 XML", "book.xlsx", folder));
    }

    private static Path converted(byte[] file, String name, String format, String result, Path folder) throws IOException, InterruptedException {
        Path in = Files.write(folder.resolve(name), file);
        Path out = Files.createDirectories(folder.resolve("out"));
        Process process = new ProcessBuilder(PROGRAM.toString(), "-env:UserInstallation=" + folder.resolve("profile")
                .toUri(), "--headless", "--norestore", "--convert-to", format, "--outdir",
                out.toString(), in.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile()).start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(out.resolve(result)).as(Files.readString(folder.resolve("office.log"))).exists();
        return out.resolve(result);
    }
}
