// SPDX-License-Identifier: EPL-2.0
package org.minato.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Opens and saves documents with the real LibreOffice. */
final class LibreOffice {

    private LibreOffice() {}

    /** Opens a document and saves it again as .docx, by way of LibreOffice's own model. */
    static byte[] save(byte[] docx, Path folder) throws IOException, InterruptedException {
        Path in = Files.createDirectories(folder.resolve("in")).resolve("document.docx");
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.write(in, docx);
        List<String> command = List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "docx:MS Word 2007 XML",
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
                    "LibreOffice is missing: install it, for instance with apt-get install libreoffice-writer-nogui",
                    e);
        }
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("LibreOffice did not end: " + Files.readString(folder.resolve("log")));
        }
        Path saved = out.resolve("document.docx");
        if (!Files.exists(saved)) {
            throw new AssertionError("LibreOffice saved nothing: " + Files.readString(folder.resolve("log")));
        }
        return Files.readAllBytes(saved);
    }
}
