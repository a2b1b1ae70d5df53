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
        boolean there = Files.isExecutable(PROGRAM);
        if (Boolean.getBoolean("office.required")) {
            assertThat(there).as("LibreOffice at %s", PROGRAM).isTrue();
        }
        assumeTrue(there, "no LibreOffice");
    }

    /** The workbook as LibreOffice saves it again, all formulas calculated. */
    public static byte[] recalculated(byte[] xlsx, Path folder) throws IOException, InterruptedException {
        Path user = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), SETTINGS);
        Path in = Files.write(folder.resolve("book.xlsx"), xlsx);
        Path out = Files.createDirectories(folder.resolve("out"));
        Process process = new ProcessBuilder(PROGRAM.toString(), "-env:UserInstallation=" + folder.resolve("profile")
                .toUri(), "--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir",
                out.toString(), in.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile()).start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(out.resolve("book.xlsx")).as(Files.readString(folder.resolve("office.log"))).exists();
        return Files.readAllBytes(out.resolve("book.xlsx"));
    }
}
