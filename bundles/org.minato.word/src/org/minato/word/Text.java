// SPDX-License-Identifier: EPL-2.0
package org.minato.word;

import java.util.ArrayList;
import java.util.List;

/**
 * Text of one paragraph or cell, made of spans. A line feed inside a span breaks the line. Immutable.
 *
 * @param spans the spans in reading order
 */
public record Text(List<Span> spans) {

    /** No text at all. */
    public static final Text EMPTY = new Text(List.of());

    /**
     * A piece of text with one emphasis.
     *
     * @param text the characters
     * @param emphasis how they stand out
     * @param target where a page leads on from here: a path beside the page, with the key of a block after a number sign;
     *     empty for none. Word shows the text alone.
     */
    public record Span(String text, Emphasis emphasis, String target) {
        /** A piece of text that leads nowhere. */
        public Span(String text, Emphasis emphasis) {
            this(text, emphasis, "");
        }
    }

    /** Keeps its own copy of the spans. */
    public Text {
        spans = List.copyOf(spans);
    }

    /** Running text. */
    public static Text of(String text) {
        return EMPTY.plain(text);
    }

    /** A field to fill in, for instance 【要記入】. */
    public static Text field(String text) {
        return EMPTY.then(text, Emphasis.FIELD);
    }

    /** This text followed by running text. */
    public Text plain(String text) {
        return then(text, Emphasis.PLAIN);
    }

    /** This text followed by bold text. */
    public Text strong(String text) {
        return then(text, Emphasis.STRONG);
    }

    /** This text followed by text that leads on in a page. */
    public Text link(String text, String target) {
        return text.isEmpty() ? this : then(new Text(List.of(new Span(text, Emphasis.PLAIN, target))));
    }

    /** This text followed by a remark in smaller print. */
    public Text note(String text) {
        return then(text, Emphasis.NOTE);
    }

    /** This text followed by text with an emphasis; the same text where there is nothing to add. */
    public Text then(String text, Emphasis emphasis) {
        return text.isEmpty() ? this : then(new Text(List.of(new Span(text, emphasis))));
    }

    /** This text followed by another. */
    public Text then(Text other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new Text(all);
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** The characters without their emphasis. */
    @Override
    public String toString() {
        StringBuilder all = new StringBuilder();
        spans.forEach(span -> all.append(span.text()));
        return all.toString();
    }
}
