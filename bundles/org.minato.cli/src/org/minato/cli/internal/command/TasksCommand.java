// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.ResultFile;
import org.minato.cli.internal.Services;
import org.minato.cli.internal.report.HandoverSheet;
import org.minato.cli.internal.report.TasksResult;
import org.minato.core.files.AtomicFile;
import org.minato.core.files.LoadedFile;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.model.rules.RuleBook;
import org.minato.planning.work.Handover;
import org.minato.planning.work.WorkItems;
import org.minato.rules.Conformance;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato tasks}: what is still to be done in a plan, and whom it waits for. */
@picocli.CommandLine.Command(name = "tasks", description = "${bundle:tasks.description}", sortOptions = false)
public final class TasksCommand implements Command {

    /** Formats of the result. */
    enum Format {
        text,
        json,
        xlsx
    }

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "tasks.plan")
    Path file = Path.of("");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "RULEBOOK", descriptionKey = "option.books")
    List<Path> books = new ArrayList<>();

    @Option(names = "--organisation", paramLabel = "ID|NAME", descriptionKey = "tasks.organisation")
    @Nullable
    String organisation;

    @Option(names = "--format", paramLabel = "text|json|xlsx", descriptionKey = "tasks.format")
    Format format = Format.text;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
    @Nullable
    Path output;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "option.date")
    @Nullable
    LocalDate date;

    @Override
    public int run(Console console, Services services) throws IOException {
        Path target = output;
        if (format == Format.xlsx && target == null) {
            throw CallException.of("tasks.output");
        }
        LoadedFile opened = Opened.open(console, services, file);
        if (!(opened.root() instanceof Plan plan)) {
            throw CallException.of("plan.expected", console.show(file));
        }
        Optional<Organisation> whose = Optional.ofNullable(organisation).map(name -> organisation(plan, name));
        LocalDate day = Optional.ofNullable(date).orElseGet(LocalDate::now);
        List<RuleBook> own = RuleBookFiles.open(console, services, books);
        RuleBooks all =
                own.isEmpty() ? services.ruleBooks() : services.ruleBooks().plus(own);
        Conformance conformance = services.checker().check(Subject.of(plan), all, services.options(day));
        if (format == Format.xlsx && target != null) {
            byte[] sheet = HandoverSheet.write(Handover.of(plan, conformance, whose), console.documents());
            Path written = console.resolve(target);
            AtomicFile.write(written, sheet);
            console.say("output.written", console.show(written));
            return ExitStatus.DONE;
        }
        TasksResult result = new TasksResult(plan, WorkItems.of(plan, conformance), whose, console.locale());
        ResultFile.write(console, Optional.ofNullable(target), to -> {
            if (format == Format.json) {
                result.json(services.version(), to);
            } else {
                result.text(to);
            }
        });
        return ExitStatus.DONE;
    }

    /** The organisation with an id, a name, or a part of the name that no other has. */
    static Organisation organisation(Plan plan, String name) {
        List<Organisation> exact = plan.getOrganisations().stream()
                .filter(each ->
                        name.equals(each.getId()) || name.equals(each.getNameJa()) || name.equals(each.getNameEn()))
                .toList();
        List<Organisation> found = exact.isEmpty()
                ? plan.getOrganisations().stream()
                        .filter(each -> String.valueOf(each.getNameJa()).contains(name)
                                || String.valueOf(each.getNameEn()).contains(name))
                        .toList()
                : exact;
        if (found.size() != 1) {
            String names = (found.isEmpty() ? plan.getOrganisations() : found)
                    .stream()
                            .map(each -> each.getId() + " " + String.valueOf(each.getNameJa()))
                            .collect(Collectors.joining(", "));
            throw CallException.of(found.isEmpty() ? "tasks.unknown" : "tasks.ambiguous", name, names);
        }
        return found.get(0);
    }
}
