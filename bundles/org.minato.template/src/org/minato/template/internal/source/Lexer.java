// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.source;

import java.util.ArrayList;
import java.util.List;
import org.minato.template.TemplateRules;

/**
 * Takes a template apart into literal text, <code>{{ expressions }}</code>, <code>{% directives %}</code> and
 * <code>{# comments #}</code>. A line with nothing but directives and comments leaves no trace in the output.
 */
final class Lexer {
    private final Source source;
    private final String text;
    private final Faults faults;
    private final List<Token> tokens = new ArrayList<>();

    private Lexer(Source source, Faults faults) {
        this.source = source;
        this.text = source.text();
        this.faults = faults;
    }

    static List<Token> tokens(Source source, int start, int end, Faults faults) {
        Lexer lexer = new Lexer(source, faults);
        lexer.split(start, end);
        return lexer.withoutSilentLines(start, end);
    }

    private void split(int from, int end) {
        int at = from;
        while (at < end) {
            int open = open(at, end);
            if (open < 0) {
                tokens.add(new Token(Token.Kind.TEXT, at, end));
                return;
            }
            if (open > at) {
                tokens.add(new Token(Token.Kind.TEXT, at, open));
            }
            Token.Kind kind = kind(text.charAt(open + 1));
            int close = close(open + 2, end, kind);
            if (close < 0) {
                faults.add(TemplateRules.SYNTAX, source, open, "syntax.unclosed", mark(kind));
                return;
            }
            tokens.add(new Token(kind, open + 2, close));
            at = close + 2;
        }
    }

    private int open(int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            char next = text.charAt(i + 1);
            if (text.charAt(i) == '{' && (next == '{' || next == '%' || next == '#')) {
                return i;
            }
        }
        return -1;
    }

    private static Token.Kind kind(char mark) {
        return switch (mark) {
            case '{' -> Token.Kind.OUTPUT;
            case '%' -> Token.Kind.DIRECTIVE;
            default -> Token.Kind.COMMENT;
        };
    }

    private static String mark(Token.Kind kind) {
        return switch (kind) {
            case OUTPUT -> "}}";
            case DIRECTIVE -> "%}";
            default -> "#}";
        };
    }

    private int close(int from, int end, Token.Kind kind) {
        if (kind == Token.Kind.COMMENT) {
            int found = text.indexOf("#}", from);
            return found < 0 || found + 2 > end ? -1 : found;
        }
        String mark = mark(kind);
        for (int i = from; i + 1 < end; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = Quotes.end(text, i, end) - 1;
            } else if (text.startsWith(mark, i)) {
                return i;
            }
        }
        return -1;
    }

    private List<Token> withoutSilentLines(int start, int end) {
        int i = 0;
        while (i < tokens.size()) {
            if (!tokens.get(i).isSilent()) {
                i++;
                continue;
            }
            int last = i;
            while (last + 2 < tokens.size()
                    && isBlank(tokens.get(last + 1))
                    && tokens.get(last + 2).isSilent()) {
                last += 2;
            }
            while (last + 1 < tokens.size() && tokens.get(last + 1).isSilent()) {
                last++;
            }
            boolean begins = startsLine(tokens.get(i).start() - 2, start);
            boolean ends = endsLine(tokens.get(last).end() + 2, end);
            if (begins && ends) {
                swallow(i, last);
            }
            i = last + 1;
        }
        return tokens;
    }

    private boolean isBlank(Token token) {
        return token.kind() == Token.Kind.TEXT
                && text.substring(token.start(), token.end()).chars().allMatch(c -> c == ' ' || c == '\t');
    }

    /** Whether only spaces stand between an offset and the line feed, or the beginning, before it. */
    private boolean startsLine(int offset, int start) {
        int at = offset - 1;
        while (at >= start && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at--;
        }
        return at < start || text.charAt(at) == '\n';
    }

    private boolean endsLine(int offset, int end) {
        int at = offset;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at >= end || text.charAt(at) == '\n';
    }

    private void swallow(int first, int last) {
        if (first > 0 && tokens.get(first - 1).kind() == Token.Kind.TEXT) {
            Token before = tokens.get(first - 1);
            int cut = before.end();
            while (cut > before.start() && text.charAt(cut - 1) != '\n') {
                cut--;
            }
            tokens.set(first - 1, new Token(Token.Kind.TEXT, before.start(), cut));
        }
        if (last < tokens.size() - 1 && tokens.get(last + 1).kind() == Token.Kind.TEXT) {
            Token after = tokens.get(last + 1);
            int feed = text.indexOf('\n', after.start());
            int cut = feed < 0 || feed >= after.end() ? after.end() : feed + 1;
            tokens.set(last + 1, new Token(Token.Kind.TEXT, cut, after.end()));
        }
        for (int i = first + 1; i < last; i++) {
            if (isBlank(tokens.get(i))) {
                tokens.set(
                        i,
                        new Token(
                                Token.Kind.TEXT,
                                tokens.get(i).start(),
                                tokens.get(i).start()));
            }
        }
    }
}
