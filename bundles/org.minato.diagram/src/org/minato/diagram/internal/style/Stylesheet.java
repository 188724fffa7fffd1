// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.style;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minato.diagram.Theme;

/**
 * The stylesheet of all diagrams, for drawings that stand alone. It reads the part of CSS that {@code diagram.css} keeps
 * to: selectors of classes that an element must all have, and custom properties in {@code :root} and {@code .dark}.
 * Immutable after it was made; a cache inside makes it one thread's.
 */
public final class Stylesheet {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern VARIABLE = Pattern.compile("var\\((--[a-z0-9-]+)\\)");

    private record Rule(Set<String> classes, Map<String, String> properties) {}

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, String> variables = new HashMap<>();
    private final Map<List<String>, SortedMap<String, String>> resolved = new HashMap<>();

    /** Reads the text of a stylesheet for a theme. */
    public Stylesheet(String css, Theme theme) {
        Matcher rule = RULE.matcher(COMMENT.matcher(css).replaceAll(""));
        while (rule.find()) {
            Map<String, String> properties = properties(Objects.requireNonNull(rule.group(2)));
            for (String selector : Objects.requireNonNull(rule.group(1)).split(",")) {
                add(selector.strip(), properties, theme);
            }
        }
        rules.sort(Comparator.comparingInt(each -> each.classes().size()));
    }

    private void add(String selector, Map<String, String> properties, Theme theme) {
        if (selector.equals(":root") || selector.equals(".dark")) {
            if (selector.equals(":root") || theme == Theme.DARK) {
                variables.putAll(properties);
            }
        } else {
            rules.add(new Rule(Set.of(selector.substring(1).split("\\.")), properties));
        }
    }

    private static Map<String, String> properties(String block) {
        Map<String, String> properties = new TreeMap<>();
        for (String line : block.split(";")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                properties.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        return properties;
    }

    /** How something with these classes looks: properties with their values, sorted. */
    public SortedMap<String, String> of(Collection<String> classes) {
        return resolved.computeIfAbsent(List.copyOf(classes), this::resolve);
    }

    private SortedMap<String, String> resolve(List<String> classes) {
        SortedMap<String, String> properties = new TreeMap<>();
        for (Rule rule : rules) {
            if (classes.containsAll(rule.classes())) {
                properties.putAll(rule.properties());
            }
        }
        properties.replaceAll((name, value) -> inserted(value));
        return properties;
    }

    private String inserted(String value) {
        return VARIABLE.matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(
                        variables.getOrDefault(Objects.requireNonNull(found.group(1)), "none")));
    }
}
