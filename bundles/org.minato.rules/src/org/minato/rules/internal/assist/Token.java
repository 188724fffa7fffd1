// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word or sign of an expression. Reading never fails: what is no token of the language becomes a sign of one
 * character, and an unfinished text in quotes reaches to the end.
 */
record Token(Kind kind, String text, int start) {
    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        UNFINISHED_TEXT,
        SIGN
    }

    private static final Set<String> LONG_SIGNS = Set.of("==", "!=", "<=", ">=", "&&", "||", ".?", "[?");

    int end() {
        return start + text.length();
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            Token token = next(text, at, c);
            tokens.add(token);
            at = token.end();
        }
        return tokens;
    }

    private static Token next(String text, int at, char c) {
        if (Character.isLetter(c) || c == '_') {
            return new Token(Kind.NAME, run(text, at), at);
        }
        if (Character.isDigit(c)) {
            return new Token(Kind.NUMBER, number(text, at), at);
        }
        if (c == '"' || c == '\'') {
            int end = closing(text, at, c);
            return end < 0
                    ? new Token(Kind.UNFINISHED_TEXT, text.substring(at), at)
                    : new Token(Kind.TEXT, text.substring(at, end + 1), at);
        }
        String two = text.substring(at, Math.min(text.length(), at + 2));
        return new Token(Kind.SIGN, LONG_SIGNS.contains(two) ? two : String.valueOf(c), at);
    }

    private static String run(String text, int at) {
        int end = at;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return text.substring(at, end);
    }

    private static String number(String text, int at) {
        int end = at;
        while (end < text.length()
                && (Character.isDigit(text.charAt(end))
                        || text.charAt(end) == '.'
                                && end + 1 < text.length()
                                && Character.isDigit(text.charAt(end + 1)))) {
            end++;
        }
        return text.substring(at, end);
    }

    private static int closing(String text, int at, char quote) {
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i;
            }
        }
        return -1;
    }
}
