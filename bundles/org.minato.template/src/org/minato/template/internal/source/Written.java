// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.source;

/**
 * A piece of a source: an expression or a value of the header.
 *
 * @param source the source that it stands in
 * @param text the characters, without spaces around them
 * @param offset where it begins in the source
 */
public record Written(Source source, String text, int offset) {
    /** The piece from one offset to another, without spaces around it. */
    static Written between(Source source, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(source.text().charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(source.text().charAt(to - 1))) {
            to--;
        }
        return new Written(source, source.text().substring(from, to), from);
    }

    /** The place where it begins. */
    public Source.Place place() {
        return source.place(offset);
    }

    /** The place of a line and column of the piece. */
    public Source.Place place(int line, int column) {
        Source.Place start = place();
        return line <= 1
                ? new Source.Place(start.line(), start.column() + column - 1)
                : new Source.Place(start.line() + line - 1, column);
    }
}
