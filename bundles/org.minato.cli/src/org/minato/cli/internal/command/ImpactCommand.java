// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.ResultFile;
import org.minato.cli.internal.Services;
import org.minato.cli.internal.report.ImpactJson;
import org.minato.cli.internal.report.ImpactText;
import org.minato.cli.internal.report.UnreadableFile;
import org.minato.impact.ImpactScope;
import org.minato.impact.Link;
import org.minato.model.base.Root;
import org.minato.model.rules.RuleBook;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato impact}: what a rule touches, and why an element or a line is there. */
@picocli.CommandLine.Command(name = "impact", description = "${bundle:impact.description}", sortOptions = false)
public final class ImpactCommand implements Command {

    @Parameters(index = "0", paramLabel = "RULEBOOK[#CLAUSE]|PATH#ELEMENT", descriptionKey = "impact.from")
    String from = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PATH", descriptionKey = "impact.paths")
    List<Path> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    ListFormat format = ListFormat.text;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
    @Nullable
    Path output;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "option.date")
    @Nullable
    LocalDate date;

    @Override
    public int run(Console console, Services services) throws IOException {
        LocalDate day = Optional.ofNullable(date).orElseGet(LocalDate::now);
        Optional<Path> file = file(console);
        ImpactFiles opened = ImpactFiles.open(console, services, paths, file);
        ImpactScope scope = opened.scope(services.options(day));
        Link link = file.isPresent() ? back(console, services, file.get(), opened, scope) : forward(services, scope);
        ResultFile.write(console, Optional.ofNullable(output), target -> {
            if (format == ListFormat.json) {
                ImpactJson.write(link, from, day, opened.unreadable(), services.version(), console, target);
            } else {
                ImpactText.write(link, console, target);
            }
        });
        for (UnreadableFile refused : opened.unreadable()) {
            console.say("message", Opened.explain(console, refused));
        }
        console.say("impact.summary", opened.roots().size(), scope.outputs().size());
        return opened.unreadable().isEmpty() ? ExitStatus.DONE : ExitStatus.BAD_CALL;
    }

    /** The file before the sign, where the call begins with one; a rule book's file stands for its id. */
    private Optional<Path> file(Console console) {
        Path whole = console.resolve(Path.of(from));
        if (Files.isRegularFile(whole)) {
            return Optional.of(whole);
        }
        Path before = console.resolve(Path.of(beforeSign()));
        boolean isFile = Files.isRegularFile(before)
                || beforeSign().contains("/")
                || InputFiles.isKnown(before)
                || Files.isDirectory(before) && from.contains("#");
        return isFile ? Optional.of(before) : Optional.empty();
    }

    private String beforeSign() {
        int sign = from.indexOf('#');
        return sign < 0 ? from : from.substring(0, sign);
    }

    private String afterSign() {
        int sign = from.indexOf('#');
        return sign < 0 ? "" : from.substring(sign + 1);
    }

    private Link forward(Services services, ImpactScope scope) {
        return services.impact().forward(from, scope).orElseThrow(() -> unknown(services, scope));
    }

    private CallException unknown(Services services, ImpactScope scope) {
        List<RuleBook> own = scope.roots().stream()
                .filter(RuleBook.class::isInstance)
                .map(RuleBook.class::cast)
                .toList();
        var books = services.ruleBooks().plus(own);
        return books.find(beforeSign())
                .map(book -> CallException.of(
                        "clause.unknown",
                        beforeSign(),
                        afterSign(),
                        book.getChapters().stream()
                                .flatMap(chapter -> chapter.getClauses().stream())
                                .map(clause -> String.valueOf(clause.getNumber()))
                                .collect(Collectors.joining(", "))))
                .orElseGet(() -> CallException.of(
                        "rulebook.unknown",
                        beforeSign(),
                        new TreeSet<>(books.all().stream().map(Root::getId).toList())
                                .stream().collect(Collectors.joining(", "))));
    }

    private Link back(Console console, Services services, Path file, ImpactFiles opened, ImpactScope scope)
            throws IOException {
        String wanted = afterSign();
        Optional<Root> root = opened.root(file);
        if (root.isEmpty()) {
            return services.impact()
                    .back(file, wanted, scope)
                    .orElseThrow(() -> noPart(console, services, file, wanted, scope));
        }
        if (root.get() instanceof RuleBook book) {
            String key = wanted.isEmpty() ? book.getId() : book.getId() + "#" + wanted;
            Optional<Link> clause = services.impact().forward(key, scope);
            if (clause.isPresent()) {
                return clause.get();
            }
        }
        EObject element = wanted.isEmpty() ? root.get() : root.get().eResource().getEObject(wanted);
        if (element == null) {
            throw CallException.of("element.unknown", console.show(file), wanted);
        }
        return services.impact().back(element, scope);
    }

    private static CallException noPart(
            Console console, Services services, Path file, String wanted, ImpactScope scope) {
        List<String> parts = services.impact().parts(file, scope);
        if (wanted.isEmpty() || parts.isEmpty()) {
            return CallException.of("impact.notGenerated", console.show(file));
        }
        String known = parts.stream().limit(10).collect(Collectors.joining(", "));
        return CallException.of("impact.noPart", console.show(file), wanted, known);
    }
}
