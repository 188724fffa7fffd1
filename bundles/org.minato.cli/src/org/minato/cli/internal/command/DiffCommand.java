// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.ResultFile;
import org.minato.cli.internal.Services;
import org.minato.cli.internal.report.DiffJson;
import org.minato.cli.internal.report.DiffText;
import org.minato.compare.Comparison;
import org.minato.compare.DifferenceKind;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato diff}: what differs between two models, plans or rule books. */
@picocli.CommandLine.Command(name = "diff", description = "${bundle:diff.description}", sortOptions = false)
public final class DiffCommand implements Command {

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "diff.old")
    Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "diff.new")
    Path present = Path.of("");

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    ListFormat format = ListFormat.text;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
    @Nullable
    Path output;

    @Override
    public int run(Console console, Services services) throws IOException {
        Comparison comparison = Comparison.of(
                Opened.open(console, services, old).root(),
                Opened.open(console, services, present).root());
        ResultFile.write(console, Optional.ofNullable(output), target -> {
            if (format == ListFormat.json) {
                DiffJson.write(comparison, services.version(), console, target);
            } else {
                DiffText.write(comparison, console, target);
            }
        });
        summary(console, comparison);
        return ExitStatus.DONE;
    }

    static void summary(Console console, Comparison comparison) {
        console.say(
                "diff.summary",
                comparison.count(DifferenceKind.ADDED),
                comparison.count(DifferenceKind.REMOVED),
                comparison.count(DifferenceKind.MOVED),
                comparison.count(DifferenceKind.CHANGED));
    }
}
