// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.font;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks texts into lines by Japanese and Latin rules: between Japanese characters, but never with a closing mark at
 * the beginning or an opening one at the end of a line; between Latin words at blanks and after hyphens and slashes.
 */
public final class LineBreaker {
    private static final String NOT_FIRST = "、。，．・：；？！゛゜ヽヾゝゞ々ー）〕］｝〉》」』】°′″℃％‰ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}％…‥’”〜～";
    private static final String NOT_LAST = "（〔［｛〈《「『【([{‘“￥＄";
    private static final String ELLIPSIS = "…";

    private final Face face;
    private final double size;

    /** Breaks lines of a face in a size. */
    public LineBreaker(Face face, double size) {
        this.face = face;
        this.size = size;
    }

    /**
     * The lines of a text.
     *
     * @param width greatest width of a line
     * @param limit greatest number of lines; where it does not suffice, the last line ends with an ellipsis
     */
    public List<String> lines(String text, double width, int limit) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip().replaceAll("\\s+", " ");
        while (!rest.isEmpty()) {
            if (face.width(rest, size) <= width) {
                lines.add(rest);
                break;
            }
            if (lines.size() == limit - 1) {
                lines.add(cut(rest, width));
                break;
            }
            int end = end(rest, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    private String cut(String text, double width) {
        int end = fitting(text, width - face.width(ELLIPSIS, size));
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    /** Where the first line ends: the last place within the width where a break is allowed, or else the last of all. */
    private int end(String text, double width) {
        int longest = fitting(text, width);
        for (int end = longest; end > 0; end--) {
            if (mayBreak(text, end)) {
                return end;
            }
        }
        return longest;
    }

    /** How many of the first characters fit; at least one. */
    private int fitting(String text, double width) {
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (end > 0 && face.width(text.substring(0, next), size) > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static boolean mayBreak(String text, int place) {
        if (place >= text.length() || Character.isLowSurrogate(text.charAt(place))) {
            return place >= text.length();
        }
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' '
                || after == ' '
                || before == '-'
                || before == '/'
                || isJapanese(before)
                || isJapanese(after);
    }

    private static boolean isJapanese(char character) {
        return character >= 0x2E80 && character < 0xFFE0 && (character < 0xFF61 || character > 0xFF9F)
                || Character.isSurrogate(character);
    }
}
