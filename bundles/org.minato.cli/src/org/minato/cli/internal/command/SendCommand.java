// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.Services;
import org.minato.core.files.AtomicFile;
import org.minato.core.files.LoadedFile;
import org.minato.exchange.PartnerFile;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.rules.Conformance;
import org.minato.rules.Subject;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato send}: a workbook for a partner who does not have Minato. */
@picocli.CommandLine.Command(name = "send", description = "${bundle:send.description}", sortOptions = false)
public final class SendCommand implements Command {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "send.plan")
    Path planFile = Path.of("");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "RULEBOOK", descriptionKey = "option.books")
    List<Path> books = new ArrayList<>();

    @Option(names = "--organisation", paramLabel = "ID|NAME", required = true, descriptionKey = "send.organisation")
    String organisation = "";

    @Option(names = "--output", paramLabel = "FILE", required = true, descriptionKey = "send.output")
    Path output = Path.of("");

    @Option(names = "--force", descriptionKey = "plan.force")
    boolean force;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "option.date")
    @Nullable
    LocalDate date;

    @Override
    public int run(Console console, Services services) throws IOException {
        Path target = console.resolve(output);
        if (!target.toString().endsWith(".xlsx")) {
            throw CallException.of("send.ending", console.show(output));
        }
        if (Files.exists(target) && !force) {
            throw CallException.of("output.exists", console.show(output));
        }
        LoadedFile file = Opened.open(console, services, planFile);
        Plan plan = file.plan().orElseThrow(() -> CallException.of("plan.expected", console.show(planFile)));
        Organisation whose = TasksCommand.organisation(plan, organisation);
        LocalDate day = Optional.ofNullable(date).orElseGet(LocalDate::now);
        Conformance conformance = services.checker()
                .check(
                        Subject.of(plan),
                        services.ruleBooks().plus(RuleBookFiles.open(console, services, books)),
                        services.options(day));
        AtomicFile.write(target, PartnerFile.write(plan, conformance, whose, console.documents()));
        console.say("output.written", console.show(output));
        console.say("send.done");
        return ExitStatus.DONE;
    }
}
