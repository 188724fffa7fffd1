// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.model.rules.RuleBook;
import org.minato.rules.internal.term.Operator;

class GuideTest {
    private static final Pattern EXAMPLE = Pattern.compile("```cel (\\w+)\\n(.*?)\\n```", Pattern.DOTALL);

    private static final Pattern FRAGMENT = Pattern.compile("```rulebook\\n(.*?)\\n```", Pattern.DOTALL);

    private static String page(String name) throws IOException {
        return Files.readString(Book.root().resolve("docs/guide").resolve(name));
    }

    private static List<String> examples(String page) {
        return Stream.of(EXAMPLE, FRAGMENT)
                .flatMap(pattern -> pattern.matcher(page).results().map(MatchResult::group))
                .toList();
    }

    @Test
    void everyExampleOfTheGuideCompiles() throws IOException {
        Book book = new Book();
        EXAMPLE.matcher(page("en/rule-language.md"))
                .results()
                .forEach(example -> book.require(example.group(1), example.group(2)));
        assertTrue(book.clause.getChecks().size() > 15);
        assertEquals(List.of(), Book.installed().examine(book.book));
    }

    @Test
    void everyPartOfARuleBookInTheGuideIsSound(@TempDir Path folder) throws IOException {
        List<String> fragments = FRAGMENT.matcher(page("en/rule-language.md"))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertTrue(fragments.size() >= 2);
        for (String fragment : fragments) {
            Path file = Files.writeString(folder.resolve("guide.rulebook"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <rules:RuleBook xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:rules="urn:minato:rules:1"
                    formatVersion="1" id="guide">
                """ + fragment + "</rules:RuleBook>");
            LoadedFile loaded = new ModelFiles(Book.domains()).open(file);
            assertEquals(List.of(), loaded.findings(), fragment);
            assertEquals(List.of(), Book.installed().examine((RuleBook) loaded.root()), fragment);
        }
    }

    @Test
    void bothLanguagesOfTheGuideHaveTheSameExamples() throws IOException {
        assertEquals(examples(page("en/rule-language.md")), examples(page("ja/rule-language.md")));
    }

    @Test
    void everyFunctionOfOursIsInTheGuide() throws IOException {
        String page = page("en/rule-language.md");
        for (Operator operator : Operator.values()) {
            String id = operator.overload();
            String name = id.substring(id.indexOf('_') + 1);
            boolean isFunction = id.startsWith(Operator.OURS)
                    && !List.of(
                                    "typedProperty",
                                    "predicate",
                                    "parameter",
                                    "hasParameter",
                                    "less",
                                    "less_equals",
                                    "greater",
                                    "greater_equals",
                                    "plus",
                                    "minus")
                            .contains(name);
            assertTrue(!isFunction || page.contains("`" + name + "("), name);
        }
    }
}
