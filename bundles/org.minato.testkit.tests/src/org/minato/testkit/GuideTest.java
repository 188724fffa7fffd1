// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for authors of plugins shows nothing but what tests run. */
class GuideTest {
    private static final Pattern EXAMPLE = Pattern.compile("```(?:xml|template)\\n(.*?)```", Pattern.DOTALL);

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
    void everyExampleIsInTheTinyDomainOrInTheSharingPlugin() throws IOException {
        List<String> files = new ArrayList<>(contents(Tea.FIXTURE, ""));
        files.addAll(contents(Tea.ROOT.resolve("examples/domain-plugin-sharing"), ".rulebook"));
        List<String> examples = examples("en");
        assertEquals(5, examples.size());
        for (String example : examples) {
            assertTrue(files.stream().anyMatch(file -> file.contains(example)), example);
        }
    }

    @Test
    void bothLanguagesShowTheSameExamples() throws IOException {
        assertEquals(examples("en"), examples("ja"));
    }

    private static List<String> contents(Path folder, String suffix) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(suffix))
                    .map(GuideTest::content)
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return plain(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
