// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.assist;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What stands around the caret of an unfinished expression: the beginning of a name, what it is a member of, the
 * variables of the macros that are open there, and what it is compared with. Variables of macros are replaced by
 * expressions of the same type, so that every part found here can be checked by itself.
 *
 * @param prefix the part of the name that is typed already
 * @param start where that part begins
 * @param access how the name is reached
 * @param receiver what the name is a member of; empty where it stands alone
 * @param compared the other side of the comparison that the name is a side of, where there is one
 * @param variables the variables of open macros and an expression of the type of each
 */
record Caret(
        String prefix,
        int start,
        Access access,
        String receiver,
        Optional<String> compared,
        Map<String, String> variables) {
    /** How a name at the caret is reached. */
    enum Access {
        /** It stands alone. */
        FREE,
        /** Behind a dot. */
        MEMBER,
        /** Behind a dot with a question mark. */
        OPTIONAL_MEMBER,
        /** No name can stand there: inside a text, in a number, or where a macro's variable is named. */
        NONE
    }

    private static final Set<String> OVER_LISTS = Set.of("all", "exists", "exists_one", "map", "filter");
    private static final Set<String> OVER_OPTIONALS = Set.of("optMap", "optFlatMap");
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=", "in");

    /** Looks at the text before the caret. */
    static Caret at(String text, int place) {
        String before = text.substring(0, Math.clamp(place, 0, text.length()));
        List<Token> tokens = Token.of(before);
        @Nullable Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        boolean touches = last != null && last.end() == before.length();
        if (last != null
                && (last.kind() == Token.Kind.UNFINISHED_TEXT || touches && last.kind() == Token.Kind.NUMBER)) {
            return new Caret("", before.length(), Access.NONE, "", Optional.empty(), Map.of());
        }
        boolean typing = touches && last != null && last.isName();
        List<Token> rest = typing ? tokens.subList(0, tokens.size() - 1) : tokens;
        String prefix = typing && last != null ? last.text() : "";
        int start = before.length() - prefix.length();
        Open open = open(before, rest);
        if (open.namesVariable) {
            return new Caret(prefix, start, Access.NONE, "", Optional.empty(), open.variables);
        }
        int end = rest.size() - 1;
        if (end >= 0 && (rest.get(end).is(".") || rest.get(end).is(".?"))) {
            Access access = rest.get(end).is(".") ? Access.MEMBER : Access.OPTIONAL_MEMBER;
            String receiver = Substitution.in(operand(before, rest, end - 1), open.variables);
            return new Caret(prefix, start, access, receiver, Optional.empty(), open.variables);
        }
        return new Caret(prefix, start, Access.FREE, "", compared(before, rest, open), open.variables);
    }

    /** What is open at the end of the tokens. */
    private record Open(Map<String, String> variables, Deque<Integer> brackets, boolean namesVariable) {}

    private static Open open(String text, List<Token> tokens) {
        Deque<Integer> brackets = new ArrayDeque<>();
        Deque<Map<String, String>> scopes = new ArrayDeque<>();
        Map<String, String> known = new LinkedHashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("(") || token.is("[") || token.is("[?") || token.is("{")) {
                brackets.push(i);
                scopes.push(known);
                known = new LinkedHashMap<>(known);
                if (isMacro(tokens, i)
                        && i + 2 < tokens.size()
                        && tokens.get(i + 1).isName()
                        && tokens.get(i + 2).is(",")) {
                    String range = Substitution.in(operand(text, tokens, i - 3), known);
                    boolean list = OVER_LISTS.contains(tokens.get(i - 1).text());
                    known.put(tokens.get(i + 1).text(), "(" + range + ")" + (list ? "[0]" : ".value()"));
                }
            } else if ((token.is(")") || token.is("]") || token.is("}")) && !brackets.isEmpty()) {
                brackets.pop();
                known = new LinkedHashMap<>(scopes.pop());
            }
        }
        @Nullable Integer innermost = brackets.peek();
        boolean names = innermost != null && innermost == tokens.size() - 1 && isMacro(tokens, innermost);
        return new Open(known, brackets, names);
    }

    private static boolean isMacro(List<Token> tokens, int bracket) {
        return bracket >= 3
                && tokens.get(bracket).is("(")
                && (OVER_LISTS.contains(tokens.get(bracket - 1).text())
                        || OVER_OPTIONALS.contains(tokens.get(bracket - 1).text()))
                && tokens.get(bracket - 2).is(".");
    }

    /** The other side of a comparison, the list that is searched, or the optional that a value is given instead of. */
    private static Optional<String> compared(String text, List<Token> tokens, Open open) {
        int last = tokens.size() - 1;
        if (last < 1) {
            return Optional.empty();
        }
        int operator = COMPARISONS.contains(tokens.get(last).text()) ? last : -1;
        @Nullable Integer bracket = open.brackets.peek();
        if (operator < 0 && bracket != null && bracket > 0) {
            Token before = tokens.get(bracket - 1);
            if (before.is("in")) {
                operator = bracket - 1;
            } else if (before.is("orValue") && bracket == last && bracket >= 3) {
                String optional = Substitution.in(operand(text, tokens, bracket - 3), open.variables);
                return Optional.of("(" + optional + ").value()");
            }
        }
        return operator < 1
                ? Optional.empty()
                : Optional.of(Substitution.in(operand(text, tokens, operator - 1), open.variables))
                        .filter(found -> !found.isEmpty());
    }

    /** The operand that ends at a token: names and calls joined by dots, without operators. */
    private static String operand(String text, List<Token> tokens, int end) {
        int first = end;
        while (first >= 0) {
            Token token = tokens.get(first);
            if (token.is(")") || token.is("]")) {
                first = matching(tokens, first);
                if (first > 0
                        && (tokens.get(first - 1).isName()
                                || tokens.get(first - 1).is(")")
                                || tokens.get(first - 1).is("]"))
                        && !tokens.get(first - 1).is("in")) {
                    first--;
                    continue;
                }
            } else if (!token.isName() && token.kind() != Token.Kind.TEXT && token.kind() != Token.Kind.NUMBER) {
                return "";
            }
            if (first > 0
                    && (tokens.get(first - 1).is(".") || tokens.get(first - 1).is(".?"))) {
                first -= 2;
            } else {
                break;
            }
        }
        return first < 0 || end < 0
                ? ""
                : text.substring(tokens.get(first).start(), tokens.get(end).end());
    }

    private static int matching(List<Token> tokens, int end) {
        int depth = 0;
        for (int i = end; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.is(")") || token.is("]")) {
                depth++;
            } else if (token.is("(") || token.is("[") || token.is("[?")) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Puts expressions in the place of variables. */
    private static final class Substitution {
        private Substitution() {}

        static String in(String expression, Map<String, String> variables) {
            List<Token> tokens = Token.of(expression);
            Set<String> bound = new HashSet<>();
            for (int i = 0; i < tokens.size(); i++) {
                if (isMacro(tokens, i) && i + 1 < tokens.size()) {
                    bound.add(tokens.get(i + 1).text());
                }
            }
            StringBuilder result = new StringBuilder();
            int copied = 0;
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                @Nullable String value = token.isName() ? variables.get(token.text()) : null;
                boolean member =
                        i > 0 && (tokens.get(i - 1).is(".") || tokens.get(i - 1).is(".?"));
                if (value != null && !member && !bound.contains(token.text())) {
                    result.append(expression, copied, token.start()).append(value);
                    copied = token.end();
                }
            }
            return result.append(expression.substring(copied)).toString();
        }
    }
}
