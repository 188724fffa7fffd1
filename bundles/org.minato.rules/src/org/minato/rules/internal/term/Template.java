// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form of message templates: text with expressions in it, {@code {expression}}; {@code {{} stands for a brace. */
public final class Template {
    /**
     * An expression of a template.
     *
     * @param before the text between the expression before, or the beginning, and this one
     * @param text the expression
     * @param start where it begins in the template
     * @param closed whether its closing brace is there
     */
    public record Part(String before, String text, int start, boolean closed) {
        private boolean holds(int caret) {
            return start <= caret && caret <= start + text.length();
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final String rest;

    private Template(String template) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (template.startsWith("{{", i)) {
                text.append(c);
                i++;
            } else if (c == '{') {
                int end = end(template, i + 1);
                parts.add(new Part(text.toString(), template.substring(i + 1, end), i + 1, end < template.length()));
                text.setLength(0);
                i = end;
            } else {
                text.append(c);
            }
        }
        rest = text.toString();
    }

    /** Takes a template apart; any text is one. */
    public static Template of(String template) {
        return new Template(template);
    }

    /** Its expressions, in their order. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /** The text after the last expression. */
    public String rest() {
        return rest;
    }

    /** The expression that the caret stands in. */
    public Optional<Part> at(int caret) {
        return parts.stream().filter(part -> part.holds(caret)).findFirst();
    }

    /** The place of the brace that ends an expression; braces inside quotes do not count. */
    private static int end(String template, int start) {
        char quote = 0;
        for (int i = start; i < template.length(); i++) {
            char c = template.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '}') {
                return i;
            }
        }
        return template.length();
    }
}
