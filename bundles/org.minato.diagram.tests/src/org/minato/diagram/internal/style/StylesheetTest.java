// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.minato.diagram.Diagram;
import org.minato.diagram.Theme;

class StylesheetTest {
    private static final String CSS = """
        /* .a { fill: wrong } */
        :root { --x: black; --y: red }
        .dark { --x: white }
        .a { fill: var(--x); stroke: none }
        .a.b, .c { fill: var(--y) }
        """;

    @Test
    void theRuleThatNamesMoreClassesWins() {
        Stylesheet light = new Stylesheet(CSS, Theme.LIGHT);
        assertEquals(Map.of("fill", "black", "stroke", "none"), light.of(List.of("a")));
        assertEquals(Map.of("fill", "red", "stroke", "none"), light.of(List.of("b", "a")));
        assertEquals(Map.of("fill", "red"), light.of(List.of("c", "x")));
        assertEquals(Map.of(), light.of(List.of("b")));
    }

    @Test
    void theDarkThemeChangesOnlyItsOwnValues() {
        Stylesheet dark = new Stylesheet(CSS, Theme.DARK);
        assertEquals("white", dark.of(List.of("a")).get("fill"));
        assertEquals("red", dark.of(List.of("c")).get("fill"));
    }

    @Test
    void everyColourHasAValueInBothThemes() {
        String css = Diagram.css();
        Set<String> used = names(css, "var\\((--[a-z-]+)\\)");
        String root = css.substring(css.indexOf(":root"), css.indexOf(".dark"));
        String dark = css.substring(css.indexOf(".dark"), css.indexOf(".ground"));
        Set<String> light = names(root, "(--[a-z-]+):");
        assertEquals(light, names(dark, "(--[a-z-]+):"));
        used.removeAll(light);
        assertTrue(used.isEmpty(), () -> "without a value: " + used);
    }

    private static Set<String> names(String text, String pattern) {
        Set<String> names = new TreeSet<>();
        Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> String.valueOf(found.group(1)))
                .forEach(names::add);
        return names;
    }
}
