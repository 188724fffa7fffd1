// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
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
import org.minato.core.files.AtomicFile;
import org.minato.portfolio.Portfolio;
import org.minato.portfolio.PortfolioReader;
import org.minato.portfolio.PortfolioWriter;
import org.minato.portfolio.ReportInput;
import org.minato.rules.RuleBooks;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato report}: what the models and plans of a folder come to as a whole. */
@picocli.CommandLine.Command(name = "report", description = "${bundle:report.description}", sortOptions = false)
public final class ReportCommand implements Command {
    /** How often progress is told. */
    private static final int STEP = 100;

    /** Formats of the report. */
    enum Format {
        html(PortfolioWriter.Format.HTML, "index.html"),
        json(PortfolioWriter.Format.JSON, "portfolio.json"),
        csv(PortfolioWriter.Format.CSV, "plans.csv");

        private final PortfolioWriter.Format format;
        private final String first;

        Format(PortfolioWriter.Format format, String first) {
            this.format = format;
            this.first = first;
        }
    }

    @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "report.path")
    Path path = Path.of("");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "RULEBOOK", descriptionKey = "option.books")
    List<Path> books = new ArrayList<>();

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "report.output")
    @Nullable
    Path output;

    @Option(names = "--format", paramLabel = "html|json|csv", arity = "1", descriptionKey = "report.format")
    Set<Format> formats = new LinkedHashSet<>();

    @Option(names = "--rulebook", paramLabel = "ID", arity = "1", descriptionKey = "option.rulebook")
    Set<String> ruleBooks = new LinkedHashSet<>();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "option.date")
    @Nullable
    LocalDate date;

    @Override
    public int run(Console console, Services services) throws IOException {
        Path folder = console.resolve(path);
        if (!Files.isDirectory(folder)) {
            throw CallException.of("report.folder", console.show(folder));
        }
        LocalDate day = Optional.ofNullable(date).orElseGet(LocalDate::now);
        var own = RuleBookFiles.open(console, services, books);
        RuleBooks all =
                own.isEmpty() ? services.ruleBooks() : services.ruleBooks().plus(own);
        var reader = new PortfolioReader(services.files(), services.checker(), all);
        Portfolio portfolio = reader.read(folder, services.options(day).only(ruleBooks), (file, left) -> {
            if (left % STEP == 0) {
                console.say("report.progress", left);
            }
        });
        if (portfolio.models().isEmpty()
                && portfolio.plans().isEmpty()
                && portfolio.unreadable().isEmpty()) {
            throw CallException.of("input.empty", console.show(folder));
        }
        write(console, new ReportInput(portfolio, console.locale(), services.version()));
        for (Portfolio.UnreadableFile file : portfolio.unreadable()) {
            console.say("message", console.texts().get("place", console.show(file.file()), file.reason()));
        }
        console.say(
                "report.summary",
                portfolio.models().size(),
                portfolio.plans().size(),
                portfolio.unreadable().size());
        return ExitStatus.DONE;
    }

    private void write(Console console, ReportInput input) throws IOException {
        Path given = output;
        if (given == null) {
            Format format = formats.stream().findFirst().orElse(Format.csv);
            Map<String, byte[]> files = PortfolioWriter.write(input, EnumSet.of(format.format));
            byte[] content = files.getOrDefault(format.first, new byte[0]);
            String text = new String(content, StandardCharsets.UTF_8);
            ResultFile.write(
                    console,
                    Optional.empty(),
                    target -> target.append(text.startsWith("\uFEFF") ? text.substring(1) : text));
            return;
        }
        Set<PortfolioWriter.Format> wanted = EnumSet.noneOf(PortfolioWriter.Format.class);
        (formats.isEmpty() ? EnumSet.allOf(Format.class) : formats).forEach(format -> wanted.add(format.format));
        Path target = console.resolve(given);
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw CallException.of("report.output.file", console.show(target));
        }
        Files.createDirectories(target);
        for (Map.Entry<String, byte[]> file :
                PortfolioWriter.write(input, wanted).entrySet()) {
            AtomicFile.write(target.resolve(file.getKey()), file.getValue());
        }
        console.say("output.written", console.show(target));
    }
}
