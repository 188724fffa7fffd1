// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.ResultFile;
import org.minato.cli.internal.Services;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.LoadedFile;
import org.minato.core.finding.Finding;
import org.minato.core.text.LocalizedText;
import org.minato.generate.Change;
import org.minato.generate.Conflict;
import org.minato.generate.GenerateOptions;
import org.minato.generate.GenerationReport;
import org.minato.generate.Outcome;
import org.minato.model.rules.RuleBook;
import org.minato.rules.RuleBooks;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato generate}: the files of a plan, merged with what people have changed. */
@picocli.CommandLine.Command(name = "generate", description = "${bundle:generate.description}", sortOptions = false)
public final class GenerateCommand implements Command {
    /** Changes of one file that a dry run lists. */
    private static final int SHOWN = 20;

    private static final int LONGEST = 60;
    private static final String ENDING = ".plan";

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "generate.plan")
    Path plan = Path.of("");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "RULEBOOK", descriptionKey = "option.books")
    List<Path> books = new ArrayList<>();

    @Option(names = "--output", paramLabel = "DIR", required = true, descriptionKey = "generate.output")
    Path output = Path.of("");

    @Option(names = "--only", paramLabel = "KIND", arity = "1", descriptionKey = "generate.only")
    Set<String> only = new LinkedHashSet<>();

    @Option(names = "--dry-run", descriptionKey = "generate.dryRunOption")
    boolean dryRun;

    @Override
    public int run(Console console, Services services) throws IOException {
        Path file = console.resolve(plan);
        List<RuleBook> own = RuleBookFiles.open(console, services, books);
        RuleBooks all =
                own.isEmpty() ? services.ruleBooks() : services.ruleBooks().plus(own);
        if (Files.isDirectory(file)) {
            return folder(console, services, all, file);
        }
        GenerationReport report = generate(console, services, all, file, console.resolve(output));
        list(console, report);
        say(console, report);
        for (Finding fault : report.faults()) {
            console.say("message", Opened.place(console, fault.location(), fault.message()));
        }
        return report.needsAttention() ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private GenerationReport generate(Console console, Services services, RuleBooks all, Path file, Path target) {
        LoadedFile opened = Opened.open(console, services, file);
        if (opened.plan().isEmpty()) {
            throw CallException.of("plan.expected", console.show(file));
        }
        LocalDate today = LocalDate.now();
        var plain = new GenerateOptions(only, dryRun, console.documents(), today);
        var options = services.options(today).cache().map(plain::cachedIn).orElse(plain);
        return services.generation().run(opened, target, all, options);
    }

    /**
     * Every plan below a folder, each into a folder of its own. Only one is held in memory at a time. A plan that cannot
     * be read is named and does not stop the others.
     */
    private int folder(Console console, Services services, RuleBooks all, Path folder) throws IOException {
        List<Path> plans = InputFiles.below(folder).stream()
                .filter(file -> file.toString().endsWith(ENDING))
                .sorted()
                .toList();
        if (plans.isEmpty()) {
            throw CallException.of("generate.noPlans", console.show(folder));
        }
        int status = ExitStatus.DONE;
        for (Path file : plans) {
            String name = folder.relativize(file).toString();
            Path target = console.resolve(output).resolve(name.substring(0, name.length() - ENDING.length()));
            try {
                GenerationReport report = generate(console, services, all, file, target);
                line(console, name, report);
                status = report.needsAttention() ? Math.max(status, ExitStatus.FINDINGS) : status;
            } catch (MinatoException unreadable) {
                console.say("message", LocalizedText.same(unreadable.message(console.locale())));
                status = ExitStatus.BAD_CALL;
            }
        }
        console.say("generate.folder", plans.size());
        if (dryRun) {
            console.say("generate.dryRun");
        }
        return status;
    }

    /** One line for a plan, and one for each file that a person has to look at. */
    private static void line(Console console, String name, GenerationReport report) throws IOException {
        ResultFile.write(console, Optional.empty(), target -> {
            target.append(name + "  " + console.text("generate.summary", counts(report)) + "\n");
            for (GenerationReport.Entry entry : report.files()) {
                if (entry.outcome() == Outcome.CONFLICT || entry.outcome() == Outcome.ORPHANED) {
                    target.append("    " + outcome(console, entry.outcome()) + "  " + entry.path() + "\n");
                }
            }
        });
        for (Finding fault : report.faults()) {
            console.say("message", Opened.place(console, fault.location(), fault.message()));
        }
    }

    private static Object[] counts(GenerationReport report) {
        return Stream.of(Outcome.values())
                .map(outcome -> report.files().stream()
                        .filter(entry -> entry.outcome() == outcome)
                        .count())
                .toArray();
    }

    private static void list(Console console, GenerationReport report) throws IOException {
        ResultFile.write(console, Optional.empty(), target -> {
            for (GenerationReport.Entry entry : report.files()) {
                String detail = entry.detail().in(console.locale());
                target.append(outcome(console, entry.outcome()) + "  " + entry.path())
                        .append(detail.isEmpty() ? "\n" : "  " + detail + "\n");
                for (Conflict conflict : entry.conflicts()) {
                    target.append("    " + conflict.text().in(console.locale()) + "\n");
                }
                if (report.dryRun()) {
                    target.append(changes(console, entry.changes()));
                }
            }
        });
    }

    /** What would change in a file: each place where they are few, the first ones and the number of the others else. */
    private static String changes(Console console, List<Change> changes) {
        StringBuilder lines = new StringBuilder();
        for (Change change : changes.subList(0, Math.min(changes.size(), SHOWN))) {
            String sign = switch (change.kind()) {
                case ADDED -> "+";
                case CHANGED -> "~";
                case REMOVED -> "-";
            };
            lines.append("    " + sign + " " + change.where().in(console.locale()));
            if (change.kind() == Change.Kind.CHANGED) {
                lines.append("  " + shown(change.before()) + " → " + shown(change.after()));
            }
            lines.append("\n");
        }
        if (changes.size() > SHOWN) {
            lines.append("    " + console.text("generate.more", changes.size() - SHOWN) + "\n");
        }
        return lines.toString();
    }

    private static String shown(String text) {
        String line = text.strip().replaceAll("\\s*\n\\s*", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static void say(Console console, GenerationReport report) {
        console.say("generate.summary", counts(report));
        if (report.dryRun()) {
            console.say("generate.dryRun");
        }
    }

    private static String outcome(Console console, Outcome outcome) {
        return switch (outcome) {
            case CREATED -> console.text("outcome.created");
            case UNCHANGED -> console.text("outcome.unchanged");
            case UPDATED -> console.text("outcome.updated");
            case MERGED -> console.text("outcome.merged");
            case KEPT -> console.text("outcome.kept");
            case CONFLICT -> console.text("outcome.conflict");
            case ORPHANED -> console.text("outcome.orphaned");
            case REMOVED -> console.text("outcome.removed");
        };
    }
}
