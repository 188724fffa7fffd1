// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.render;

import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.minato.template.internal.view.Marks;
import org.minato.word.Emphasis;
import org.minato.word.Text;

/** Turns the inside of a Markdown block into text with emphasis. Used once. */
final class Inline {
    /** A sign without meaning, by which Markdown sees that emphasis may end behind Japanese punctuation. */
    private static final String JOINT = "\uE003";

    private static final String PUNCTUATION = "[「」『』（）【】〔〕〈〉《》。、・：；！？～ー“”‘’]";
    private static final Pattern BEHIND = Pattern.compile("(?<=" + PUNCTUATION + ")(?=\\*)");
    private static final Pattern BEFORE = Pattern.compile("(?<=[^\\\\]\\*)(?=" + PUNCTUATION + ")");

    private final boolean japanese;
    private Text text = Text.EMPTY;
    private boolean filling;

    Inline(boolean japanese) {
        this.japanese = japanese;
    }

    /** Markdown in which emphasis works beside Japanese punctuation as beside letters. */
    static String prepared(String markdown) {
        return BEFORE.matcher(BEHIND.matcher(markdown).replaceAll(JOINT)).replaceAll(JOINT);
    }

    Text of(Node node) {
        children(node, Emphasis.PLAIN, "");
        return text;
    }

    private void children(Node parent, Emphasis emphasis, String target) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case org.commonmark.node.Text written -> append(written.getLiteral(), emphasis, target);
                case Code code -> append(code.getLiteral(), emphasis, target);
                case HtmlInline html -> append(html.getLiteral(), emphasis, target);
                case SoftLineBreak soft -> append(japanese ? "" : " ", emphasis, target);
                case HardLineBreak hard -> append("\n", emphasis, target);
                case StrongEmphasis strong -> children(strong, Emphasis.STRONG, target);
                case org.commonmark.node.Emphasis remark -> children(remark, Emphasis.NOTE, target);
                case Link link -> children(link, emphasis, safe(link.getDestination()));
                default -> children(node, emphasis, target);
            }
        }
    }

    /** Only addresses that a click cannot harm with. */
    private static String safe(String target) {
        return target.matches("(?i)(https?://|mailto:|#).*") ? target : "";
    }

    private void append(String written, Emphasis emphasis, String target) {
        StringBuilder piece = new StringBuilder();
        for (char c : written.toCharArray()) {
            String sign = String.valueOf(c);
            if (sign.equals(Marks.FILL) || sign.equals(Marks.FILLED)) {
                flush(piece, emphasis, target);
                filling = sign.equals(Marks.FILL);
            } else if (sign.equals(Marks.BREAK)) {
                piece.append('\n');
            } else if (!sign.equals(JOINT)) {
                piece.append(c);
            }
        }
        flush(piece, emphasis, target);
    }

    private void flush(StringBuilder piece, Emphasis emphasis, String target) {
        if (!piece.isEmpty()) {
            text = text.then(new Text(
                    java.util.List.of(new Text.Span(piece.toString(), filling ? Emphasis.FIELD : emphasis, target))));
            piece.setLength(0);
        }
    }
}
