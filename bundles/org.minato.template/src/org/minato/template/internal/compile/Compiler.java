// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.rules.expression.Compilation;
import org.minato.rules.expression.ExpressionFault;
import org.minato.rules.expression.ExpressionLanguage;
import org.minato.template.TemplateInfo.Form;
import org.minato.template.TemplateRules;
import org.minato.template.internal.source.Definition;
import org.minato.template.internal.source.Faults;
import org.minato.template.internal.source.Header;
import org.minato.template.internal.source.Node;
import org.minato.template.internal.source.Parser;
import org.minato.template.internal.source.Source;
import org.minato.template.internal.source.Written;
import org.minato.template.internal.view.Format;
import org.minato.template.internal.view.View;

/**
 * Compiles templates for one language: every expression is checked against the metamodel, every part is found, and no
 * part includes itself. Each template is compiled once. Not for use by several threads.
 */
public final class Compiler {
    /** Where a header of a document says nothing. */
    private static final String OUTPUT = "documents/{{ title }}_{{ regions }}";

    private static final Pattern FOR = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)\\s+in\\s");
    private static final Pattern PARAMETER = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)\\s*:\\s*(\\S+)");

    private final ExpressionLanguage language;
    private final String outputLanguage;
    private final Function<String, Optional<Definition>> parts;
    private final Map<Definition, Program> programs = new IdentityHashMap<>();
    private final Deque<String> including = new ArrayDeque<>();

    /**
     * A compiler.
     *
     * @param outputLanguage language of the outputs
     * @param parts finds parts by key
     */
    public Compiler(ExpressionLanguage language, String outputLanguage, Function<String, Optional<Definition>> parts) {
        this.language = language;
        this.outputLanguage = outputLanguage;
        this.parts = parts;
    }

    /** The template, compiled. */
    public Program compile(Definition definition) {
        Program present = programs.get(definition);
        if (present == null) {
            present = new Body(definition).compile();
            programs.put(definition, present);
        }
        return present;
    }

    /** Compiles one template. */
    private final class Body {
        private final Definition definition;
        private final Header header;
        private final Faults faults = new Faults();

        Body(Definition definition) {
            this.definition = definition;
            header = definition.header();
            faults.addAll(definition.faults());
        }

        Program compile() {
            including.push(definition.key());
            Map<String, String> parameters = parameters();
            Map<String, String> variables = new TreeMap<>(View.types());
            variables.putAll(parameters);
            Optional<Step.Checked> when = header.get("when").flatMap(written -> condition(written, variables));
            Optional<Step.Loop> scope = header.get("for").flatMap(written -> scope(written, variables));
            Form form = header.form();
            Optional<Written> title = header.title(outputLanguage);
            List<Step> titleSteps = title.map(written -> steps(Parser.parse(written, faults), variables))
                    .orElse(List.of());
            if (form != Form.PART) {
                variables.put("title", "string");
                if (title.isEmpty() && header.end() > 0) {
                    faults.add(TemplateRules.HEADER, definition.source(), 0, "header.noTitle");
                }
            }
            List<Step> output = form == Form.PART ? List.of() : output(form, variables);
            List<Step> body = steps(definition.body(), variables);
            including.pop();
            return new Program(
                    definition, parameters, scope, when, titleSteps, output, format(form), body, faults.all());
        }

        private Format format(Form form) {
            if (form != Form.TEXT) {
                return Format.DOCUMENT;
            }
            return switch (header.text("format")) {
                case "html" -> Format.HTML;
                case "markdown" -> Format.MARKDOWN;
                case "csv" -> Format.CSV;
                case "json" -> Format.JSON;
                case "plain" -> Format.PLAIN;
                default -> Format.ofPath(header.text("output"));
            };
        }

        private List<Step> output(Form form, Map<String, String> variables) {
            Optional<Written> written = header.get("output");
            if (written.isPresent()) {
                return steps(Parser.parse(written.get(), faults), variables);
            }
            if (form == Form.TEXT && header.end() > 0) {
                faults.add(TemplateRules.HEADER, definition.source(), 0, "header.noOutput");
            }
            return steps(
                    Parser.parse(new Written(new Source(definition.source().location(), OUTPUT), OUTPUT, 0), faults),
                    variables);
        }

        private Map<String, String> parameters() {
            Map<String, String> parameters = new LinkedHashMap<>();
            header.get("parameters").ifPresent(written -> {
                for (String part : written.text().split(",")) {
                    Matcher matcher = PARAMETER.matcher(part.strip());
                    if (!matcher.matches() || !language.isType(matcher.group(2))) {
                        fault(TemplateRules.HEADER, written, "header.parameters", part.strip());
                    } else if (isFree(matcher.group(1), Map.of())) {
                        parameters.put(matcher.group(1), matcher.group(2));
                    } else {
                        fault(TemplateRules.HEADER, written, "type.taken", matcher.group(1));
                    }
                }
            });
            return parameters;
        }

        private Optional<Step.Loop> scope(Written written, Map<String, String> variables) {
            Matcher matcher = FOR.matcher(written.text());
            if (!matcher.lookingAt()) {
                fault(TemplateRules.HEADER, written, "header.for");
                return Optional.empty();
            }
            String list = written.text().substring(matcher.end());
            int blanks = list.length() - list.stripLeading().length();
            Written rest = new Written(written.source(), list.strip(), written.offset() + matcher.end() + blanks);
            Written variable = new Written(written.source(), matcher.group(1), written.offset());
            Optional<Step.Loop> loop =
                    expression(rest, variables).map(checked -> new Step.Loop(matcher.group(1), checked, List.of()));
            loop(variable, rest, variables).ifPresent(variables::putAll);
            return loop;
        }

        private List<Step> steps(List<Node> nodes, Map<String, String> variables) {
            List<Step> steps = new ArrayList<>();
            for (Node node : nodes) {
                switch (node) {
                    case Node.Text text -> steps.add(new Step.Literal(text.text()));
                    case Node.Output output ->
                        expression(output.expression(), variables).ifPresent(value -> steps.add(new Step.Value(value)));
                    case Node.If choice -> steps.add(choice(choice, variables));
                    case Node.For loop -> loop(loop, variables).ifPresent(steps::add);
                    case Node.Include include -> include(include, variables).ifPresent(steps::add);
                }
            }
            return List.copyOf(steps);
        }

        private Step choice(Node.If choice, Map<String, String> variables) {
            List<Step.Case> cases = new ArrayList<>();
            for (Node.Branch branch : choice.branches()) {
                Optional<Step.Checked> condition = branch.condition().flatMap(written -> condition(written, variables));
                cases.add(new Step.Case(condition, steps(branch.body(), variables)));
            }
            return new Step.Choice(List.copyOf(cases));
        }

        private Optional<Step> loop(Node.For loop, Map<String, String> variables) {
            Optional<Map<String, String>> inner = loop(loop.variable(), loop.list(), variables);
            if (inner.isEmpty()) {
                return Optional.empty();
            }
            List<Step> body = steps(loop.body(), inner.get());
            return expression(loop.list(), variables)
                    .map(list -> new Step.Loop(loop.variable().text(), list, body));
        }

        /** The variables inside a loop. */
        private Optional<Map<String, String>> loop(Written variable, Written list, Map<String, String> variables) {
            Optional<Step.Checked> checked = expression(list, variables);
            if (checked.isEmpty()) {
                return Optional.empty();
            }
            String type = checked.get().expression().type();
            if (!type.startsWith("list(")) {
                fault(TemplateRules.TYPE, list, "type.noList", type);
                return Optional.empty();
            }
            String name = variable.text();
            if (!isFree(name, variables)) {
                fault(TemplateRules.TYPE, variable, "type.taken", name);
                return Optional.empty();
            }
            if (variables.size() + 3 > ExpressionLanguage.MOST_VARIABLES) {
                fault(TemplateRules.TYPE, variable, "type.tooMany");
                return Optional.empty();
            }
            Map<String, String> inner = new TreeMap<>(variables);
            inner.put(name, type.substring("list(".length(), type.length() - 1));
            inner.put(name + "_index", "int");
            inner.put(name + "_last", "bool");
            return Optional.of(inner);
        }

        private boolean isFree(String name, Map<String, String> variables) {
            return language.isFree(name)
                    && !variables.containsKey(name)
                    && !View.types().containsKey(name)
                    && !name.equals("title");
        }

        private Optional<Step> include(Node.Include include, Map<String, String> variables) {
            Written key = include.key();
            Optional<Definition> part = parts.apply(key.text());
            if (part.isEmpty() || part.get().header().form() != Form.PART) {
                fault(TemplateRules.INCLUDE, key, part.isEmpty() ? "include.unknown" : "include.noPart", key.text());
                return Optional.empty();
            }
            if (including.contains(key.text())) {
                fault(TemplateRules.INCLUDE, key, "include.cycle", key.text());
                return Optional.empty();
            }
            Program program = Compiler.this.compile(part.get());
            faults.addAll(program.faults());
            Map<String, Step.Checked> arguments = new LinkedHashMap<>();
            include.arguments().forEach((name, value) -> {
                @Nullable String wanted = program.parameters().get(name.text());
                Optional<Step.Checked> checked = expression(value, variables);
                if (wanted == null) {
                    fault(TemplateRules.INCLUDE, name, "include.unneeded", key.text(), name.text());
                } else if (checked.isPresent()) {
                    String given = checked.get().expression().type();
                    if (given.equals(wanted)) {
                        arguments.put(name.text(), checked.get());
                    } else {
                        fault(TemplateRules.INCLUDE, value, "include.type", name.text(), wanted, given);
                    }
                }
            });
            for (String name : program.parameters().keySet()) {
                if (include.arguments().keySet().stream()
                        .noneMatch(given -> given.text().equals(name))) {
                    fault(TemplateRules.INCLUDE, key, "include.missing", key.text(), name);
                }
            }
            return Optional.of(new Step.Part(key, program, Map.copyOf(arguments)));
        }

        private Optional<Step.Checked> condition(Written written, Map<String, String> variables) {
            Optional<Step.Checked> checked = expression(written, variables);
            String type = checked.map(each -> each.expression().type()).orElse("bool");
            if (!type.equals("bool")) {
                fault(TemplateRules.TYPE, written, "type.noCondition", type);
                return Optional.empty();
            }
            return checked;
        }

        private Optional<Step.Checked> expression(Written written, Map<String, String> variables) {
            Compilation compilation = language.compile(written.text(), variables);
            for (ExpressionFault fault : compilation.faults()) {
                faults.add(
                        TemplateRules.TYPE,
                        written.source(),
                        written.place(fault.line(), fault.column()),
                        fault.text());
            }
            return compilation.expression().map(expression -> new Step.Checked(expression, written));
        }

        private void fault(String rule, Written written, String key, Object... arguments) {
            faults.add(rule, written.source(), written.offset(), key, arguments);
        }
    }
}
