// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Collects HTML; characters that it cannot hold are left out. Not for use by several threads. */
public final class Markup {
    private static final String UNRESERVED =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?&=:;,+@!$'()*";

    private final StringBuilder out = new StringBuilder();

    /** Adds markup. */
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds characters, escaped for content and attributes alike. */
    public Markup text(String text) {
        text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !isOdd(c))
                .forEach(this::escape);
        return this;
    }

    private static boolean isOdd(int c) {
        return c >= 0xD800 && c <= 0xDFFF || c >= 0x7F && c <= 0x9F;
    }

    private void escape(int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(c);
        }
    }

    /** Characters in which a line feed breaks the line. */
    Markup lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.append("<br/>");
            }
            text(lines[i]);
        }
        return this;
    }

    /** The id of a block: its key without white space. */
    public static String id(String key) {
        return key.strip().replaceAll("\\s+", "_");
    }

    /** A path with an optional fragment as an address: what addresses cannot hold is escaped. */
    public static String address(String target) {
        int sign = target.indexOf('#');
        return sign < 0
                ? escaped(target)
                : escaped(target.substring(0, sign)) + "#" + escaped(id(target.substring(sign + 1)));
    }

    private static String escaped(String part) {
        StringBuilder address = new StringBuilder();
        for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf((char) b) >= 0) {
                address.append((char) b);
            } else {
                address.append(String.format(Locale.ROOT, "%%%02X", b));
            }
        }
        return address.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
