// SPDX-License-Identifier: EPL-2.0
package org.minato.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minato.core.domain.Domains;
import org.minato.template.internal.source.Header;
import org.minato.template.internal.view.View;
import org.minato.template.internal.view.ViewFunctions;
import org.minato.template.internal.view.ViewModel;

/** The guide shows what is there: no more, no less, and its examples work. */
final class TemplateGuideTest {
    private static final Pattern EXAMPLE = Pattern.compile("```template\n(.*?)```", Pattern.DOTALL);

    private static String page(String language) throws IOException {
        return Files.readString(Fishery.ROOT.resolve("docs/guide/" + language + "/templates.md"));
    }

    /** The table below a heading, a row for each line. */
    private static List<String> table(String page, String heading) {
        int start = page.indexOf("\n## " + heading + "\n");
        assertTrue(start >= 0, heading);
        int end = page.indexOf("\n## ", start + 4);
        return page.substring(start, end < 0 ? page.length() : end)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    private static Set<String> names(List<String> rows, String pattern) {
        Set<String> names = new TreeSet<>();
        for (String row : rows) {
            Matcher matcher = Pattern.compile(pattern).matcher(row.split(" \\| ")[0]);
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void everyExampleCanBeRendered(String language) throws IOException {
        List<String> examples = EXAMPLE.matcher(page(language))
                .results()
                .map((MatchResult result) -> String.valueOf(result.group(1)))
                .toList();
        assertTrue(examples.size() > 10);
        assertEquals(EXAMPLE.matcher(page("en")).results().count(), examples.size());
        Fishery fishery = new Fishery();
        for (int i = 0; i < examples.size(); i++) {
            boolean whole = examples.get(i).startsWith("---");
            String header = whole ? "" : "---\nkey: guide.e" + i + "\ntitle: T\noutput: guide/" + i + "\n---\n";
            fishery.with(i + ".template", header + examples.get(i));
        }
        Rendering rendering = fishery.render(Locale.of(language));
        assertEquals(List.of(), rendering.faults());
        assertTrue(rendering.outputs().size() >= examples.size() - 2, "all but the part, and what does not apply");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void itNamesEveryVariableFunctionHeaderAndRuleAndNoOther(String language) throws IOException {
        boolean english = language.equals("en");
        String page = page(language);
        List<String> variables = table(page, english ? "Variables" : "変数");
        assertEquals(new TreeSet<>(View.types().keySet()), names(variables, "`(\\w+)`"));
        for (String row : variables) {
            String name = row.substring(3, row.indexOf('`', 3));
            assertTrue(row.contains("| `" + View.types().get(name) + "` |"), row);
        }
        assertEquals(
                new TreeSet<>(ViewFunctions.language(Domains.of(List.of())).functions()),
                names(table(page, english ? "Functions" : "関数"), "`(\\w+)\\("));
        assertEquals(new TreeSet<>(Header.NAMES), names(table(page, english ? "The header" : "見出し部"), "`([\\w-]+)`"));
        assertEquals(rules(), names(table(page, english ? "When something is wrong" : "誤りがあるとき"), "`([\\w-]+)`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void itNamesEveryFeatureAndLiteralOfTheView(String language) throws IOException {
        String page = page(language);
        ViewModel.packages().getLast().getEClassifiers().forEach(type -> {
            if (type instanceof EClass view) {
                String row = page.lines()
                        .filter(line -> line.contains("`list(" + view.getName() + ")`"))
                        .findFirst()
                        .orElseThrow();
                view.getEStructuralFeatures()
                        .forEach(feature -> assertTrue(row.contains("`" + feature.getName() + "`"), feature.getName()));
            } else if (type instanceof EEnum view) {
                assertTrue(page.contains("`" + view.getName() + "`"), view.getName());
                view.getELiterals()
                        .forEach(
                                literal -> assertTrue(page.contains("`" + literal.getName() + "`"), literal.getName()));
            }
        });
    }

    private static Set<String> rules() {
        return List.of(TemplateRules.class.getFields()).stream()
                .filter(field -> !field.getName().equals("BOOK"))
                .map(TemplateGuideTest::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
