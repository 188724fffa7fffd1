// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.Services;
import org.minato.core.errors.UnreadableFileException;
import org.minato.core.files.AtomicFile;
import org.minato.core.files.LoadedFile;
import org.minato.diagram.Diagram;
import org.minato.diagram.DiagramKind;
import org.minato.diagram.DiagramOptions;
import org.minato.diagram.Theme;
import org.minato.diagram.layout.LayoutFile;
import org.minato.model.rules.RuleBook;
import org.minato.rules.Conformance;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato render}: a picture of a model or plan. */
@picocli.CommandLine.Command(name = "render", description = "${bundle:render.description}", sortOptions = false)
public final class RenderCommand implements Command {
    private static final double LARGEST_SCALE = 8;
    private static final long LARGEST_OUTLINE = 32L << 20;

    @Parameters(index = "0", paramLabel = "MODEL|PLAN", descriptionKey = "render.file")
    Path file = Path.of("");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "RULEBOOK", descriptionKey = "option.books")
    List<Path> books = new ArrayList<>();

    @Option(names = "--diagram", paramLabel = "KIND", descriptionKey = "render.diagram")
    @Nullable
    String diagram;

    @Option(names = "--output", paramLabel = "FILE.svg|FILE.png", required = true, descriptionKey = "render.output")
    Path output = Path.of("");

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "render.theme")
    Theme theme = Theme.LIGHT;

    @Option(names = "--findings", descriptionKey = "render.findings")
    boolean findings;

    @Option(names = "--projected", descriptionKey = "render.projected")
    boolean projected;

    @Option(names = "--outline", paramLabel = "GEOJSON", descriptionKey = "render.outline")
    @Nullable
    Path outline;

    @Option(names = "--scale", paramLabel = "0.1-8", descriptionKey = "render.scale")
    double scale = 2;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "option.date")
    @Nullable
    LocalDate date;

    @Override
    public int run(Console console, Services services) throws IOException {
        Path target = console.resolve(output);
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".svg") && !name.endsWith(".png")) {
            throw CallException.of("render.ending", console.show(target));
        }
        if (Files.isDirectory(target)) {
            throw CallException.of("output.folder", console.show(target));
        }
        if (!(scale >= 0.1 && scale <= LARGEST_SCALE)) {
            throw CallException.of("call.value", Double.toString(scale), "--scale", "0.1-8");
        }
        Path path = console.resolve(file);
        if (path.toString().endsWith(".rulebook")) {
            throw CallException.of("checkable.expected", console.show(path));
        }
        LoadedFile opened = Opened.open(console, services, path);
        DiagramKind kind = kind(opened);
        Diagram drawn = services.diagrams().draw(opened.root(), kind, options(console, services, opened, kind, path));
        byte[] content =
                name.endsWith(".svg") ? drawn.svg(theme).getBytes(StandardCharsets.UTF_8) : drawn.png(theme, scale);
        AtomicFile.write(target, content);
        console.say("output.written", console.show(target));
        return ExitStatus.DONE;
    }

    private DiagramKind kind(LoadedFile opened) {
        String asked = diagram;
        if (asked == null) {
            return DiagramKind.usualOf(opened.root());
        }
        return DiagramKind.of(asked)
                .orElseThrow(() -> CallException.of(
                        "call.value",
                        asked,
                        "--diagram",
                        Arrays.stream(DiagramKind.values())
                                .map(DiagramKind::key)
                                .collect(Collectors.joining("|"))));
    }

    private DiagramOptions options(Console console, Services services, LoadedFile opened, DiagramKind kind, Path path)
            throws IOException {
        Path layout = LayoutFile.beside(path);
        DiagramOptions options = DiagramOptions.in(console.documents());
        try {
            options = options.arranged(LayoutFile.read(layout).of(kind));
        } catch (UnreadableFileException refused) {
            throw new CallException(Opened.explain(console, Checking.unreadable(layout, refused)));
        }
        if (projected || outline != null) {
            if (kind != DiagramKind.DEPLOYMENT_MAP) {
                throw CallException.of("render.onlyMaps");
            }
            options = options.projected(outline(console));
        }
        List<RuleBook> own = RuleBookFiles.open(console, services, books);
        if (!findings && kind != DiagramKind.RULE_MAP) {
            return options;
        }
        RuleBooks all =
                own.isEmpty() ? services.ruleBooks() : services.ruleBooks().plus(own);
        Subject subject = opened.plan()
                .map(Subject::of)
                .orElseGet(() -> Subject.of(
                        opened.model().orElseThrow(() -> CallException.of("checkable.expected", console.show(path)))));
        LocalDate day = Optional.ofNullable(date).orElseGet(LocalDate::now);
        Conformance result = services.checker().check(subject, all, services.options(day));
        DiagramOptions checked = options.checked(result, all);
        return findings ? checked.marked() : checked;
    }

    private String outline(Console console) throws IOException {
        @Nullable Path asked = outline;
        if (asked == null) {
            return "";
        }
        Path given = console.resolve(asked);
        if (!Files.isRegularFile(given)) {
            throw CallException.of("input.missing", console.show(given));
        }
        if (Files.size(given) > LARGEST_OUTLINE) {
            throw CallException.of("render.outline.large", console.show(given));
        }
        return new String(Files.readAllBytes(given), StandardCharsets.UTF_8);
    }
}
