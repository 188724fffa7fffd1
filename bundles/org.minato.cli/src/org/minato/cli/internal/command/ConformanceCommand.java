// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.ResultFile;
import org.minato.cli.internal.Services;
import org.minato.cli.internal.report.ConformanceCsv;
import org.minato.cli.internal.report.ConformanceHtml;
import org.minato.cli.internal.report.ConformanceJson;
import org.minato.cli.internal.report.ConformanceText;
import org.minato.cli.internal.report.Report;
import org.minato.cli.internal.report.ReportWriter;
import org.minato.core.finding.Severity;
import org.minato.rules.ClauseState;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato conformance}: where a plan or model stands with each clause. */
@picocli.CommandLine.Command(
        name = "conformance",
        description = "${bundle:conformance.description}",
        sortOptions = false)
public final class ConformanceCommand implements Command {

    /** Formats of the result. */
    enum Format {
        text,
        json,
        html,
        csv;

        ReportWriter writer(boolean toFile) {
            return switch (this) {
                case text -> new ConformanceText();
                case json -> new ConformanceJson();
                case html -> new ConformanceHtml();
                case csv -> new ConformanceCsv(toFile);
            };
        }
    }

    @Parameters(index = "0", paramLabel = "PLAN|MODEL", descriptionKey = "conformance.file")
    Path file = Path.of("");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "RULEBOOK", descriptionKey = "option.books")
    List<Path> books = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json|html|csv", descriptionKey = "option.format")
    Format format = Format.text;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
    @Nullable
    Path output;

    @Option(names = "--rulebook", paramLabel = "ID", arity = "1", descriptionKey = "option.rulebook")
    Set<String> ruleBooks = new LinkedHashSet<>();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "option.date")
    @Nullable
    LocalDate date;

    @Override
    public int run(Console console, Services services) throws IOException {
        Path path = console.resolve(file);
        if (path.toString().endsWith(".rulebook") || Files.isDirectory(path)) {
            throw CallException.of("checkable.expected", console.show(path));
        }
        LocalDate day = Optional.ofNullable(date).orElseGet(LocalDate::now);
        var checking = new Checking(services, services.options(day).only(ruleBooks));
        checking.check(List.of(path), RuleBookFiles.open(console, services, books));
        if (!checking.unreadable().isEmpty()) {
            throw new CallException(
                    Opened.explain(console, checking.unreadable().get(0)));
        }
        var report = new Report(
                console.directory(),
                day,
                console.locale(),
                Optional.of(Severity.ERROR),
                services.version(),
                checking.reports(),
                List.of());
        ReportWriter writer = format.writer(output != null);
        ResultFile.write(console, Optional.ofNullable(output), target -> writer.write(report, target));
        say(console, ConformanceText.counts(report));
        return report.hasFailures() ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private static void say(Console console, Map<ClauseState, Long> counts) {
        console.say(
                "conformance.summary",
                counts.getOrDefault(ClauseState.MET, 0L),
                counts.getOrDefault(ClauseState.BROKEN, 0L),
                counts.getOrDefault(ClauseState.OPEN, 0L),
                counts.getOrDefault(ClauseState.WAITING, 0L),
                counts.getOrDefault(ClauseState.WAIVED, 0L),
                counts.getOrDefault(ClauseState.NOT_APPLICABLE, 0L));
    }
}
