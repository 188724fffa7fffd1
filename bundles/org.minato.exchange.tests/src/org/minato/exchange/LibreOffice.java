// SPDX-License-Identifier: EPL-2.0
package org.minato.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Opens and saves workbooks with the real LibreOffice. */
final class LibreOffice {

    private LibreOffice() {}

    /** Opens a workbook and saves it again as .xlsx, by way of LibreOffice's own model. */
    static byte[] save(byte[] workbook, Path folder) throws IOException, InterruptedException {
        Path in = Files.createDirectories(folder.resolve("in")).resolve("table.xlsx");
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.write(in, workbook);
        List<String> command = List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString(),
                in.toString());
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError(
                    "LibreOffice is missing: install it, for instance with apt-get install libreoffice-calc-nogui", e);
        }
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("LibreOffice did not end: " + Files.readString(folder.resolve("log")));
        }
        Path saved = out.resolve("table.xlsx");
        if (!Files.exists(saved)) {
            throw new AssertionError("LibreOffice saved nothing: " + Files.readString(folder.resolve("log")));
        }
        return Files.readAllBytes(saved);
    }
}
