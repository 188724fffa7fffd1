// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.ResultFile;
import org.minato.cli.internal.Services;
import org.minato.cli.internal.report.FileReport;
import org.minato.cli.internal.report.JUnitReport;
import org.minato.cli.internal.report.JsonReport;
import org.minato.cli.internal.report.Report;
import org.minato.cli.internal.report.ReportWriter;
import org.minato.cli.internal.report.SarifReport;
import org.minato.cli.internal.report.TextReport;
import org.minato.cli.internal.report.UnreadableFile;
import org.minato.core.finding.Severity;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato validate}: checks models, plans and rule books, and lists what was found. */
@picocli.CommandLine.Command(name = "validate", description = "${bundle:validate.description}", sortOptions = false)
public final class ValidateCommand implements Command {

    /** Formats of the result. */
    enum Format {
        text,
        json,
        sarif,
        junit;

        ReportWriter writer() {
            return switch (this) {
                case text -> new TextReport();
                case json -> new JsonReport();
                case sarif -> new SarifReport();
                case junit -> new JUnitReport();
            };
        }
    }

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "validate.paths")
    List<Path> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json|sarif|junit", descriptionKey = "option.format")
    Format format = Format.text;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
    @Nullable
    Path output;

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never", descriptionKey = "validate.failOn")
    FailOn failOn = FailOn.error;

    @Option(names = "--rulebook", paramLabel = "ID", arity = "1", descriptionKey = "option.rulebook")
    Set<String> ruleBooks = new LinkedHashSet<>();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "option.date")
    @Nullable
    LocalDate date;

    @Override
    public int run(Console console, Services services) throws IOException {
        List<Path> found = InputFiles.findWithTemplates(console, paths);
        List<Path> templates = found.stream().filter(InputFiles::isTemplate).toList();
        List<Path> files =
                found.stream().filter(file -> !InputFiles.isTemplate(file)).toList();
        LocalDate day = Optional.ofNullable(date).orElseGet(LocalDate::now);
        var checking = new Checking(services, services.options(day).only(ruleBooks));
        checking.check(files);
        List<FileReport> reports = new ArrayList<>(checking.reports());
        if (!templates.isEmpty()) {
            reports.addAll(CheckedTemplates.reports(services.templates(), templates));
        }
        var report = new Report(
                console.directory(),
                day,
                console.locale(),
                failOn.threshold(),
                services.version(),
                reports,
                checking.unreadable());
        ResultFile.write(
                console, Optional.ofNullable(output), target -> format.writer().write(report, target));
        for (UnreadableFile file : report.unreadable()) {
            console.say("message", Opened.explain(console, file));
        }
        console.say(
                "validate.summary",
                report.files().size(),
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.INFO));
        if (!report.unreadable().isEmpty()) {
            return ExitStatus.BAD_CALL;
        }
        return report.hasFailures() ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }
}
