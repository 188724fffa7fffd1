// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.render;

import com.google.gson.JsonIOException;
import com.google.gson.JsonSyntaxException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minato.core.text.LocalizedText;
import org.minato.rules.Subject;
import org.minato.rules.expression.Evaluation;
import org.minato.template.Rendered;
import org.minato.template.TemplateInfo.Form;
import org.minato.template.TemplateInput;
import org.minato.template.TemplateRules;
import org.minato.template.internal.compile.Program;
import org.minato.template.internal.compile.Step;
import org.minato.template.internal.source.Faults;
import org.minato.template.internal.source.Source;
import org.minato.template.internal.source.Written;
import org.minato.template.internal.view.Context;
import org.minato.template.internal.view.Format;
import org.minato.template.internal.view.Marks;
import org.minato.template.internal.view.Printer;
import org.minato.template.internal.view.View;
import org.minato.word.Block;
import org.minato.word.Emphasis;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** Renders compiled templates for one plan, one after the other. For one thread. */
public final class TemplateRendering {
    /** Steps that one template may take. */
    public static final int STEPS = 5_000_000;

    /** Files that one template may make. */
    public static final int MOST_FILES = 5_000;

    private static final Set<String> BINARY = Set.of("docx", "xlsx", "pptx", "zip", "jar", "png", "pdf");

    private final TemplateInput input;
    private final View view;
    private final Context context;
    private final Evaluation evaluation;
    private final Set<String> paths = new HashSet<>();

    /** Prepares the view of a plan. */
    public TemplateRendering(TemplateInput input) {
        this.input = input;
        view = new View(input);
        context = new Context(input.effective(), new Printer(input.locale(), false));
        evaluation =
                new Evaluation(Subject.of(input.plan()), Optional.of(input.effective()), input.date(), STEPS, context);
    }

    /**
     * The outputs of a template without faults.
     *
     * @throws RenderFault if something has no value, or an output is not as it may be; nothing counts then
     */
    public List<Rendered> render(Program program) {
        evaluation.restart(STEPS);
        context.printer(new Printer(input.locale(), false));
        Map<String, Object> values = new HashMap<>(view.values());
        Renderer renderer = new Renderer(evaluation, context, Format.PLAIN);
        if (program.when().isPresent()
                && Boolean.FALSE.equals(renderer.evaluate(program.when().get(), values))) {
            return List.of();
        }
        if (program.scope().isEmpty()) {
            return List.of(one(program, values, Set.of()));
        }
        Step.Loop scope = program.scope().get();
        List<?> members = (List<?>) renderer.evaluate(scope.list(), values);
        if (members.size() > MOST_FILES) {
            throw fault(TemplateRules.LIMIT, scope.list().written(), Faults.text("limit.files", MOST_FILES));
        }
        List<Rendered> outputs = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Map<String, Object> inner = new HashMap<>(values);
            Renderer.bind(inner, scope.variable(), members.get(i), i, members.size());
            outputs.add(one(program, inner, Set.of(members.get(i))));
        }
        return outputs;
    }

    private Rendered one(Program program, Map<String, Object> values, Set<Object> about) {
        context.printer(new Printer(input.locale(), false));
        String title = Marks.without(new Renderer(evaluation, context, Format.PLAIN)
                        .render(program.title(), values)
                        .toString())
                .replace('\n', ' ')
                .strip();
        values.put("title", title);
        String path = new Renderer(evaluation, context, Format.PATH)
                .render(program.output(), values)
                .toString()
                .strip();
        check(program, path);
        boolean data = program.format() == Format.JSON || program.format() == Format.CSV;
        context.printer(new Printer(input.locale(), data));
        Output body = new Renderer(evaluation, context, program.format()).render(program.body(), values);
        return program.definition().header().form() == Form.DOCUMENT
                ? document(program, path, title, body, about)
                : text(program, path, title, body, about);
    }

    private void check(Program program, String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean document = program.definition().header().form() == Form.DOCUMENT;
        boolean sound = !path.isEmpty() && path.length() <= 200 && !path.startsWith("/") && !path.contains("\\");
        for (String name : path.split("/", -1)) {
            sound = sound && !name.isBlank() && !name.startsWith(".") && !name.matches(".*[:*?\"<>|\\x00-\\x1f].*");
        }
        if (!sound || !document && BINARY.contains(extension)) {
            throw fault(TemplateRules.OUTPUT, output(program), Faults.text("output.path", path));
        }
        if (!paths.add(path.toLowerCase(Locale.ROOT))) {
            throw fault(TemplateRules.OUTPUT, output(program), Faults.text("output.twice", path));
        }
    }

    private static Written output(Program program) {
        Source source = program.definition().source();
        return program.definition().header().get("output").orElse(new Written(source, "", 0));
    }

    private Rendered document(Program program, String path, String title, Output body, Set<Object> about) {
        DocumentBlocks read = new DocumentBlocks(body, input.language().equals("ja")).read();
        String header = context.printer().print(List.copyOf(input.plan().getRegions())) + "  " + title;
        WordDocument document = new WordDocument(title, header.strip(), input.locale(), read.blocks());
        List<Rendered.Fill> fills = new ArrayList<>();
        for (Block block : read.blocks()) {
            switch (block) {
                case Block.Heading heading -> fills(heading.key(), heading.text(), fills);
                case Block.Paragraph paragraph -> fills(paragraph.key(), paragraph.text(), fills);
                case Block.Table table -> {
                    table.columns().forEach(column -> fills(table.key(), column.title(), fills));
                    table.rows().forEach(row -> row.cells().forEach(cell -> fills(row.key(), cell, fills)));
                }
                case Block.Figure figure -> fills(figure.key(), figure.caption(), fills);
            }
        }
        List<Rendered.Part> parts = new ArrayList<>(whole(title, about));
        parts.addAll(read.parts());
        return new Rendered(program.definition().info(), path, title, Optional.of(document), "", parts, fills);
    }

    private static void fills(String key, Text text, List<Rendered.Fill> fills) {
        for (Text.Span span : text.spans()) {
            if (span.emphasis() == Emphasis.FIELD) {
                fills.add(new Rendered.Fill(span.text(), key, 0));
            }
        }
    }

    private Rendered text(Program program, String path, String title, Output body, Set<Object> about) {
        List<Rendered.Fill> fills = new ArrayList<>();
        String text = TextFills.taken(body.toString(), fills);
        if (program.format() == Format.JSON) {
            json(text).ifPresent(message -> {
                throw fault(TemplateRules.OUTPUT, output(program), Faults.text("output.json", path, message));
            });
        }
        if (program.format() == Format.CSV) {
            text = "\uFEFF" + text.replace("\n", "\r\n");
        }
        Set<Object> members = new LinkedHashSet<>(about);
        members.addAll(body.members());
        return new Rendered(
                program.definition().info(), path, title, Optional.empty(), text, whole(title, members), fills);
    }

    private static List<Rendered.Part> whole(String title, Set<Object> about) {
        return Subjects.of(about).stream()
                .map(subjects -> new Rendered.Part("", title, subjects.clauses(), subjects.elements()))
                .toList();
    }

    /** What is wrong with JSON. */
    private static Optional<LocalizedText> json(String text) {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            reader.skipValue();
            return reader.peek() == JsonToken.END_DOCUMENT
                    ? Optional.empty()
                    : Optional.of(Faults.text("output.json.more"));
        } catch (MalformedJsonException | JsonSyntaxException | JsonIOException | IllegalStateException e) {
            return Optional.of(LocalizedText.same(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        } catch (IOException e) {
            return Optional.of(Faults.text("output.json.end"));
        }
    }

    private static RenderFault fault(String rule, Written written, LocalizedText text) {
        return new RenderFault(rule, written.source(), written.place(), text);
    }
}
