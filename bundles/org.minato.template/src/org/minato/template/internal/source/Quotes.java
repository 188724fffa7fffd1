// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.source;

import java.util.ArrayList;
import java.util.List;

/** Finds the ends of quoted texts in expressions, and what stands outside of them. */
final class Quotes {
    private Quotes() {}

    /** Where the quoted text that begins at an offset ends; the end where it does not. */
    static int end(String text, int open, int end) {
        char quote = text.charAt(open);
        boolean raw = open > 0 && (text.charAt(open - 1) == 'r' || text.charAt(open - 1) == 'R');
        String triple = String.valueOf(quote).repeat(3);
        String mark = text.startsWith(triple, open) ? triple : String.valueOf(quote);
        for (int i = open + mark.length(); i < end; i++) {
            if (text.charAt(i) == '\\' && !raw) {
                i++;
            } else if (text.startsWith(mark, i)) {
                return Math.min(end, i + mark.length());
            }
        }
        return end;
    }

    /** Splits at a separator that stands outside of quotes and brackets. */
    static List<Written> split(Source source, int start, int end, char separator) {
        String text = source.text();
        List<Written> parts = new ArrayList<>();
        int depth = 0;
        int from = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = end(text, i, end) - 1;
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            } else if (c == separator && depth == 0) {
                parts.add(Written.between(source, from, i));
                from = i + 1;
            }
        }
        parts.add(Written.between(source, from, end));
        return parts;
    }
}
