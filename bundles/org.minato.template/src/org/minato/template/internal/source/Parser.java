// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.template.TemplateRules;

/** Reads the body of a template. A fault leaves out what it is about; the rest is read all the same. Used once. */
public final class Parser {
    /** How deep directives may stand in each other. */
    private static final int DEEPEST = 32;

    private static final Pattern FOR = Pattern.compile("for\\s+([A-Za-z][A-Za-z0-9_]*)\\s+in\\s", Pattern.DOTALL);
    private static final Pattern INCLUDE = Pattern.compile("include\\s+\"([^\"]*)\"\\s*(with\\s)?", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)\\s*=", Pattern.DOTALL);

    /** A directive that is open, with what it has so far. */
    private static final class Open {
        final Written directive;
        final List<Node.Branch> branches = new ArrayList<>();

        @Nullable
        Written condition;

        @Nullable
        Written variable;

        @Nullable
        Written list;

        boolean hasElse;
        List<Node> body = new ArrayList<>();

        Open(Written directive) {
            this.directive = directive;
        }

        void branch() {
            branches.add(new Node.Branch(Optional.ofNullable(condition), body));
            body = new ArrayList<>();
            condition = null;
        }
    }

    private final Source source;
    private final Faults faults;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Node> top = new ArrayList<>();
    private List<Node> body = top;

    private Parser(Source source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    /** Reads the source from one offset to another. */
    public static List<Node> parse(Source source, int start, int end, Faults faults) {
        return new Parser(source, faults).read(Lexer.tokens(source, start, end, faults));
    }

    /** Reads a value of a header. */
    public static List<Node> parse(Written written, Faults faults) {
        return parse(
                written.source(),
                written.offset(),
                written.offset() + written.text().length(),
                faults);
    }

    private List<Node> read(List<Token> tokens) {
        for (Token token : tokens) {
            switch (token.kind()) {
                case TEXT -> {
                    if (token.end() > token.start()) {
                        String text = source.text().substring(token.start(), token.end());
                        body.add(new Node.Text(new Written(source, text, token.start())));
                    }
                }
                case OUTPUT -> {
                    Written expression = Written.between(source, token.start(), token.end());
                    if (expected(expression, token.start())) {
                        body.add(new Node.Output(expression));
                    }
                }
                case DIRECTIVE -> directive(Written.between(source, token.start(), token.end()));
                case COMMENT -> {}
            }
        }
        while (!open.isEmpty()) {
            Open left = open.pop();
            fault(left.directive.offset(), "syntax.noEnd", word(left.directive));
        }
        return top;
    }

    private static String word(Written directive) {
        return directive.text().split("\\s", 2)[0];
    }

    private void directive(Written written) {
        switch (word(written)) {
            case "if" -> {
                Open here = push(written);
                here.condition = rest(written, "if".length());
            }
            case "else" -> otherwise(written);
            case "for" -> loop(written);
            case "include" -> include(written);
            case "end" -> end(written);
            default -> fault(written.offset(), "syntax.unknown", word(written));
        }
    }

    private Open push(Written written) {
        Open here = new Open(written);
        if (open.size() >= DEEPEST) {
            fault(written.offset(), "syntax.deep", DEEPEST);
        }
        open.push(here);
        body = here.body;
        return here;
    }

    private @Nullable Written rest(Written written, int length) {
        Written rest = Written.between(
                source,
                written.offset() + length,
                written.offset() + written.text().length());
        return expected(rest, written.offset()) ? rest : null;
    }

    private boolean expected(Written expression, int offset) {
        if (expression.text().isEmpty()) {
            fault(offset, "syntax.noExpression");
            return false;
        }
        return true;
    }

    private void otherwise(Written written) {
        Open here = open.peek();
        if (here == null || here.list != null || here.variable != null || here.hasElse) {
            fault(written.offset(), "syntax.else");
            return;
        }
        here.branch();
        body = here.body;
        Matcher condition = Pattern.compile("else\\s+if\\b").matcher(written.text());
        if (condition.lookingAt()) {
            here.condition = rest(written, condition.end());
        } else if (written.text().equals("else")) {
            here.hasElse = true;
        } else {
            fault(written.offset(), "syntax.elseIf");
        }
    }

    private void loop(Written written) {
        Open here = push(written);
        Matcher matcher = FOR.matcher(written.text());
        if (!matcher.lookingAt()) {
            fault(written.offset(), "syntax.for");
            here.variable = new Written(source, "", written.offset());
            return;
        }
        here.variable = new Written(source, matcher.group(1), written.offset() + matcher.start(1));
        here.list = rest(written, matcher.end());
    }

    private void include(Written written) {
        Matcher matcher = INCLUDE.matcher(written.text());
        if (!matcher.lookingAt()
                || matcher.group(2) == null && matcher.end() != written.text().length()) {
            fault(written.offset(), "syntax.include");
            return;
        }
        Map<Written, Written> arguments = new LinkedHashMap<>();
        int end = written.offset() + written.text().length();
        if (matcher.group(2) != null) {
            for (Written part : Quotes.split(source, written.offset() + matcher.end(), end, ',')) {
                Matcher argument = ARGUMENT.matcher(part.text());
                if (!argument.lookingAt()) {
                    fault(part.offset(), "syntax.argument");
                    return;
                }
                Written name = new Written(source, argument.group(1), part.offset());
                Written value = Written.between(
                        source,
                        part.offset() + argument.end(),
                        part.offset() + part.text().length());
                if (expected(value, part.offset())) {
                    arguments.put(name, value);
                }
            }
        }
        body.add(new Node.Include(
                new Written(source, matcher.group(1), written.offset() + matcher.start(1)), arguments));
    }

    private void end(Written written) {
        Open here = open.poll();
        if (here == null || !written.text().equals("end")) {
            fault(written.offset(), here == null ? "syntax.endAlone" : "syntax.end");
            if (here == null) {
                return;
            }
        }
        Open outer = open.peek();
        List<Node> around = outer == null ? top : outer.body;
        Written variable = here.variable;
        Written list = here.list;
        if (variable == null) {
            here.branch();
            around.add(new Node.If(here.branches));
        } else if (list != null) {
            around.add(new Node.For(variable, list, here.body));
        }
        body = around;
    }

    private void fault(int offset, String key, Object... arguments) {
        faults.add(TemplateRules.SYNTAX, source, offset, key, arguments);
    }
}
