// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.ResultFile;
import org.minato.cli.internal.Services;
import org.minato.core.files.LoadedFile;
import org.minato.core.text.LocalizedText;
import org.minato.exchange.ImportLine;
import org.minato.exchange.ImportLine.Outcome;
import org.minato.exchange.SiteImport;
import org.minato.model.deployment.Plan;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato import}: sites of a list into a plan. */
@picocli.CommandLine.Command(name = "import", description = "${bundle:import.description}", sortOptions = false)
public final class ImportCommand implements Command {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "import.plan")
    Path planFile = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "import.file")
    Path list = Path.of("");

    @Option(names = "--dry-run", descriptionKey = "import.dryRun")
    boolean dryRun;

    @Override
    public int run(Console console, Services services) throws IOException {
        LoadedFile file = Opened.open(console, services, planFile);
        Plan plan = file.plan().orElseThrow(() -> CallException.of("plan.expected", console.show(planFile)));
        SiteImport read = SiteImport.read(plan, TableFiles.read(console, list));
        ResultFile.write(console, Optional.empty(), target -> {
            for (ImportLine line : read.lines()) {
                target.append(console.text("import.line", line.row(), outcome(console, line), line.name()) + "\n");
                for (LocalizedText detail : line.details()) {
                    target.append("    " + detail.in(console.locale()) + "\n");
                }
            }
        });
        console.say(
                "import.summary",
                read.count(Outcome.ADDED),
                read.count(Outcome.CHANGED),
                read.count(Outcome.UNCHANGED),
                read.count(Outcome.REFUSED));
        if (dryRun) {
            console.say("import.dryRun.done", console.show(planFile));
        } else if (!read.edit().isEmpty()) {
            read.edit().apply();
            services.files().save(file.resource());
            console.say("output.written", console.show(planFile));
        }
        return read.count(Outcome.REFUSED) > 0 ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private static String outcome(Console console, ImportLine line) {
        return switch (line.outcome()) {
            case ADDED -> console.text("import.added");
            case CHANGED -> console.text("import.changed");
            case UNCHANGED -> console.text("import.unchanged");
            case REFUSED -> console.text("import.refused");
        };
    }
}
