// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for authors of plugins shows nothing but what the kit's own tests run. */
class GuideTest {
    private static final Pattern EXAMPLE = Pattern.compile("```xml\\n(.*?)```", Pattern.DOTALL);

    private static List<String> examples(String language) throws IOException {
        String page = Files.readString(Tea.ROOT.resolve("docs/guide/" + language + "/plugin-authors.md"));
        return EXAMPLE.matcher(page)
                .results()
                .map(match -> plain(match.group(1)))
                .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void everyExampleIsInTheTinyDomain() throws IOException {
        List<String> files;
        try (Stream<Path> found = Files.walk(Tea.FIXTURE)) {
            files = found.filter(Files::isRegularFile).map(GuideTest::content).toList();
        }
        List<String> examples = examples("en");
        assertEquals(2, examples.size());
        for (String example : examples) {
            assertTrue(files.stream().anyMatch(file -> file.contains(example)), example);
        }
    }

    @Test
    void bothLanguagesShowTheSameExamples() throws IOException {
        assertEquals(examples("en"), examples("ja"));
    }

    private static String content(Path file) {
        try {
            return plain(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
