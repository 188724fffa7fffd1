// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.minato.rules.internal.term.Operator;

class GuideTest {
    private static final Pattern EXAMPLE = Pattern.compile("```cel (\\w+)\\n(.*?)\\n```", Pattern.DOTALL);

    private static String page(String name) throws IOException {
        return Files.readString(Book.root().resolve("docs/guide").resolve(name));
    }

    private static List<String> examples(String page) {
        return EXAMPLE.matcher(page).results().map(MatchResult::group).toList();
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
                    && !List.of("typedProperty", "less", "less_equals", "greater", "greater_equals", "plus", "minus")
                            .contains(name);
            assertTrue(!isFunction || page.contains("`" + name + "("), name);
        }
    }
}
