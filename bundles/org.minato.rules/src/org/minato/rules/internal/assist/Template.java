// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The expressions in a message template, {@code {expression}}, by their places. */
final class Template {
    /**
     * An expression of a template.
     *
     * @param text the expression
     * @param start where it begins in the template
     * @param closed whether its closing brace is there
     * @param caret where the caret stands in it
     */
    record Part(String text, int start, boolean closed, int caret) {}

    private Template() {}

    static List<Part> parts(String template) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < template.length(); i++) {
            if (template.startsWith("{{", i)) {
                i++;
            } else if (template.charAt(i) == '{') {
                int end = end(template, i + 1);
                parts.add(new Part(template.substring(i + 1, end), i + 1, end < template.length(), 0));
                i = end;
            }
        }
        return parts;
    }

    /** The expression that the caret stands in. */
    static Optional<Part> at(String template, int caret) {
        return parts(template).stream()
                .filter(part -> part.start <= caret && caret <= part.start + part.text.length())
                .findFirst()
                .map(part -> new Part(part.text, part.start, part.closed, caret - part.start));
    }

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
