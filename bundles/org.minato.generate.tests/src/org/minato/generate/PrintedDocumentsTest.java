// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every document of every example as LibreOffice prints it. */
class PrintedDocumentsTest {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");

    @Test
    void everyWordFileOpensAndTheBriefFitsOnOnePage(@TempDir Path folder) throws Exception {
        ExamplePlans examples = new ExamplePlans();
        Path word = Files.createDirectories(folder.resolve("word"));
        Map<String, String> documents = new TreeMap<>();
        for (Path plan : ExamplePlans.all()) {
            Path output = folder.resolve("out-" + plan.getFileName());
            for (Map.Entry<String, byte[]> file :
                    examples.generate(plan, Locale.JAPANESE, output).entrySet()) {
                if (file.getKey().endsWith(".docx")) {
                    String name = "d" + documents.size();
                    documents.put(name, plan.getFileName() + " " + file.getKey());
                    Files.write(word.resolve(name + ".docx"), file.getValue());
                }
            }
        }
        Path printed = print(word, folder);
        for (Map.Entry<String, String> document : documents.entrySet()) {
            Path pdf = printed.resolve(document.getKey() + ".pdf");
            assertTrue(Files.exists(pdf), document.getValue());
            int pages = pages(pdf);
            assertTrue(pages > 0, document.getValue());
            if (document.getValue().contains("決裁用の概要")) {
                assertEquals(1, pages, document.getValue());
            }
        }
        assertTrue(documents.values().stream().anyMatch(name -> name.contains("決裁用の概要")));
    }

    private static int pages(Path pdf) throws IOException {
        String content = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        return (int) PAGE.matcher(content).results().count();
    }

    private static Path print(Path word, Path folder) throws IOException, InterruptedException {
        Path printed = Files.createDirectories(folder.resolve("pdf"));
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                printed.toString()));
        try (var files = Files.list(word)) {
            files.sorted().forEach(file -> command.add(file.toString()));
        }
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
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("LibreOffice did not end: " + Files.readString(folder.resolve("log")));
        }
        return printed;
    }
}
