// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A small regular expression as an automaton whose states are the bits of a number: one state for each character or
 * class that is written (Glushkov's construction). Takes time in proportion to the text, and a tenth of what the general
 * matcher takes. Knows characters and classes of ASCII, {@code .}, groups, {@code |}, {@code ? * +}, {@code ^} at the very
 * beginning and {@code $} at the very end; everything else is left to the general matcher.
 */
final class SmallPattern {
    private static final int ASCII = 128;
    private static final int MAX_STATES = 62;

    /** Stands for every character beyond ASCII. */
    private static final int OTHER = ASCII;

    /** States that a character leads to, by character. */
    private final long[] accepting = new long[ASCII + 1];

    /** States that may follow a state. */
    private final long[] follow = new long[MAX_STATES];

    private final boolean fromStart;
    private final boolean toEnd;
    private long first;
    private long last;
    private boolean empty;

    private SmallPattern(boolean fromStart, boolean toEnd) {
        this.fromStart = fromStart;
        this.toEnd = toEnd;
    }

    /** The automaton of an expression; empty where it is not small enough, also where it has an error. */
    static Optional<SmallPattern> of(String written) {
        boolean fromStart = written.startsWith("^");
        boolean toEnd = written.endsWith("$") && !written.endsWith("\\$");
        String inner = written.substring(fromStart ? 1 : 0, written.length() - (toEnd ? 1 : 0));
        SmallPattern pattern = new SmallPattern(fromStart, toEnd);
        Reader reader = new Reader(inner, pattern);
        @Nullable Part whole = reader.alternatives();
        boolean branchesAreAnchored = (fromStart || toEnd) && reader.hasTopLevelAlternatives;
        if (whole == null || reader.at != inner.length() || branchesAreAnchored) {
            return Optional.empty();
        }
        pattern.first = whole.first;
        pattern.last = whole.last;
        pattern.empty = whole.empty;
        return Optional.of(pattern);
    }

    /** Whether the expression matches somewhere in a text. */
    boolean isFoundIn(String text) {
        if (empty && (!toEnd || !fromStart || text.isEmpty())) {
            return true;
        }
        long active = 0;
        long next = first;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            }
            active = next & accepting[c < ASCII ? c : OTHER];
            if (!toEnd && (active & last) != 0) {
                return true;
            }
            next = fromStart ? 0 : first;
            for (long rest = active; rest != 0; rest &= rest - 1) {
                next |= follow[Long.numberOfTrailingZeros(rest)];
            }
            if ((active | next) == 0) {
                return false;
            }
        }
        return toEnd && (active & last) != 0;
    }

    /** A part of an expression: the states that it begins and ends with, and whether it may be empty. */
    private record Part(long first, long last, boolean empty) {
        static final Part NOTHING = new Part(0, 0, true);
    }

    /** Reads an expression and fills the automaton; null where it is not small. */
    private static final class Reader {
        private static final String SPECIAL = "\\^$.[]|()?*+{}";

        private final String written;
        private final SmallPattern pattern;
        private int at;
        private int depth;
        private int states;
        private boolean hasTopLevelAlternatives;

        Reader(String written, SmallPattern pattern) {
            this.written = written;
            this.pattern = pattern;
        }

        private boolean next(char c) {
            boolean is = at < written.length() && written.charAt(at) == c;
            at += is ? 1 : 0;
            return is;
        }

        @Nullable
        Part alternatives() {
            @Nullable Part all = sequence();
            while (all != null && next('|')) {
                hasTopLevelAlternatives |= depth == 0;
                @Nullable Part other = sequence();
                all = other == null
                        ? null
                        : new Part(all.first | other.first, all.last | other.last, all.empty | other.empty);
            }
            return all;
        }

        private @Nullable Part sequence() {
            Part all = Part.NOTHING;
            while (at < written.length() && written.charAt(at) != '|' && written.charAt(at) != ')') {
                @Nullable Part part = repeated();
                if (part == null) {
                    return null;
                }
                connect(all.last, part.first);
                all = new Part(
                        all.empty ? all.first | part.first : all.first,
                        part.empty ? all.last | part.last : part.last,
                        all.empty && part.empty);
            }
            return all;
        }

        private void connect(long from, long to) {
            for (long rest = from; rest != 0; rest &= rest - 1) {
                pattern.follow[Long.numberOfTrailingZeros(rest)] |= to;
            }
        }

        private @Nullable Part repeated() {
            @Nullable Part part = single();
            if (part == null || at == written.length() || "?*+{".indexOf(written.charAt(at)) < 0) {
                return part;
            }
            char sign = written.charAt(at++);
            boolean twice = at < written.length() && "?*+{".indexOf(written.charAt(at)) >= 0;
            if (sign == '{' || twice) {
                return null;
            }
            if (sign != '?') {
                connect(part.last, part.first);
            }
            return new Part(part.first, part.last, part.empty || sign != '+');
        }

        private @Nullable Part single() {
            char c = written.charAt(at++);
            if (c == '(') {
                return group();
            }
            boolean[] members = new boolean[ASCII + 1];
            if (c == '.') {
                Arrays.fill(members, true);
                members['\n'] = false;
            } else if (c == '[') {
                if (!members(members)) {
                    return null;
                }
            } else if (c == '\\' ? !escape(members) : SPECIAL.indexOf(c) >= 0 || c >= ASCII || !add(members, c)) {
                return null;
            }
            return state(members);
        }

        private @Nullable Part group() {
            if (next('?') && !next(':')) {
                return null;
            }
            depth++;
            @Nullable Part inner = alternatives();
            depth--;
            return next(')') ? inner : null;
        }

        private static boolean add(boolean[] members, char c) {
            members[c] = true;
            return true;
        }

        /** An escaped sign that stands for itself. */
        private boolean escape(boolean[] members) {
            if (at == written.length()) {
                return false;
            }
            char c = written.charAt(at++);
            return c < ASCII && !Character.isLetterOrDigit(c) && add(members, c);
        }

        private boolean members(boolean[] members) {
            boolean negated = next('^');
            boolean any = false;
            while (at < written.length() && written.charAt(at) != ']') {
                char from = written.charAt(at++);
                boolean range = at + 1 < written.length() && written.charAt(at) == '-' && written.charAt(at + 1) != ']';
                char to = range ? written.charAt(at + 1) : from;
                at += range ? 2 : 0;
                if ("[\\^&".indexOf(from) >= 0 || "[\\^&".indexOf(to) >= 0 || from > to || to >= ASCII) {
                    return false;
                }
                Arrays.fill(members, from, to + 1, true);
                any = true;
            }
            for (int i = 0; negated && i < members.length; i++) {
                members[i] = !members[i];
            }
            return any && next(']');
        }

        private @Nullable Part state(boolean[] members) {
            if (states == MAX_STATES) {
                return null;
            }
            long bit = 1L << states++;
            for (int i = 0; i < members.length; i++) {
                pattern.accepting[i] |= members[i] ? bit : 0;
            }
            return new Part(bit, bit, false);
        }
    }
}
