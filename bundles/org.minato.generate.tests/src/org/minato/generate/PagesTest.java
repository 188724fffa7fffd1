// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PagesTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    /** What comes of each plan, kept for all tests. */
    private static final Map<String, Map<String, byte[]>> MADE = new TreeMap<>();

    @TempDir
    static @Nullable Path outputs;

    private static @Nullable ExamplePlans examples;

    @BeforeAll
    static void open() throws IOException {
        examples = new ExamplePlans();
    }

    @AfterAll
    static void close() {
        MADE.clear();
        examples = null;
    }

    private static Map<String, byte[]> make(Path plan, Locale language, String folder) throws IOException {
        ExamplePlans opened = Objects.requireNonNull(examples);
        return opened.generate(plan, language, Objects.requireNonNull(outputs).resolve(folder));
    }

    private static Map<String, byte[]> made(Path plan, Locale language) throws IOException {
        String key = plan.getFileName() + "-" + language;
        Map<String, byte[]> present = MADE.get(key);
        if (present == null) {
            present = make(plan, language, key);
            MADE.put(key, present);
        }
        return present;
    }

    static Stream<Arguments> plans() throws IOException {
        return ExamplePlans.all().stream()
                .flatMap(plan -> LANGUAGES.stream().map(language -> Arguments.of(plan, language)));
    }

    private static Map<String, Document> pages(Map<String, byte[]> files) throws Exception {
        Map<String, Document> pages = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                pages.put(file.getKey(), Html.parse(ExamplePlans.text(file.getValue())));
            }
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyPageIsSoundAndEveryLinkLeadsSomewhere(Path plan, Locale language, @TempDir Path output) throws Exception {
        Map<String, byte[]> files = made(plan, language);
        Map<String, Document> pages = pages(files);
        assertTrue(pages.size() > 11, pages.keySet()::toString);
        Map<String, Set<String>> ids = new TreeMap<>();
        pages.forEach((path, page) -> ids.put(path, ids(path, page)));
        pages.forEach((path, page) -> {
            assertEquals(language.getLanguage(), page.getDocumentElement().getAttribute("lang"), path);
            assertEquals(1, Html.all(page, "h1").size(), path);
            assertLevelsDoNotSkip(path, page);
            for (Element link : Html.all(page, "a")) {
                assertLeads(path, link.getAttribute("href"), files.keySet(), ids);
            }
            for (Element element : Html.all(page, "*")) {
                assertFalse(element.getAttribute("src").matches("(?i)(https?:)?//.*"), path);
                if (!element.getAttribute("aria-labelledby").isEmpty()) {
                    assertTrue(
                            ids.getOrDefault(path, Set.of()).contains(element.getAttribute("aria-labelledby")), path);
                }
            }
        });
    }

    private static Set<String> ids(String path, Document page) {
        Set<String> ids = new HashSet<>();
        for (Element element : Html.all(page, "*")) {
            String id = element.getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), () -> id + " twice in " + path);
        }
        return ids;
    }

    private static void assertLevelsDoNotSkip(String path, Document page) {
        int level = 0;
        for (Element heading : Html.all(page, "*")) {
            if (heading.getTagName().matches("h[1-6]")) {
                int next = heading.getTagName().charAt(1) - '0';
                assertTrue(next <= level + 1, path + ": " + heading.getTextContent());
                level = next;
            }
        }
    }

    private static void assertLeads(String from, String address, Set<String> files, Map<String, Set<String>> ids) {
        assertFalse(address.matches("(?i)[a-z]+:.*|//.*"), from + " leads out to " + address);
        String decoded = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        int sign = decoded.indexOf('#');
        String file = sign < 0 ? decoded : decoded.substring(0, sign);
        String path = file.isEmpty()
                ? from
                : Path.of(from).resolveSibling(file).normalize().toString().replace('\\', '/');
        assertTrue(files.contains(path), from + " leads to " + address);
        if (sign >= 0) {
            String id = decoded.substring(sign + 1);
            assertTrue(ids.getOrDefault(path, Set.of()).contains(id), from + " leads to " + address);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyPlaceToFillInIsListedInItsDocumentAndInTheListOfAll(Path plan, Locale language) throws Exception {
        Map<String, Document> pages = pages(made(plan, language));
        List<String> listed = new ArrayList<>();
        Html.all(Html.page(pages, "site/to-complete.html"), "a").forEach(link -> listed.add(decoded(link)));
        int marks = 0;
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            if (!page.getKey().startsWith("documents/")) {
                continue;
            }
            List<String> own = Html.all(page.getValue(), "a").stream()
                    .map(PagesTest::decoded)
                    .toList();
            boolean listsItself = Html.all(page.getValue(), "*").stream()
                    .anyMatch(element -> element.getAttribute("id").equals("section-fields"));
            for (Element mark : Html.all(page.getValue(), "mark")) {
                marks++;
                assertTrue(
                        Html.listedIn(listed, "../" + page.getKey() + "#", mark)
                                && (!listsItself || Html.listedIn(own, "#", mark)),
                        () -> Html.place(mark) + " of " + page.getKey());
            }
        }
        assertTrue(marks > 0);
    }

    private static String decoded(Element link) {
        return URLDecoder.decode(link.getAttribute("href").replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theSamePlanGivesTheSameFiles(Path plan, Locale language) throws Exception {
        Map<String, byte[]> first = made(plan, language);
        Map<String, byte[]> second = make(plan, language, "again-" + plan.getFileName() + "-" + language);
        assertEquals(first.keySet(), second.keySet());
        first.forEach((path, content) -> assertArrayEquals(content, second.get(path), path));
    }
}
