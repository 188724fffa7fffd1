// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
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
import org.minato.cli.internal.ResultFile;
import org.minato.cli.internal.Services;
import org.minato.core.files.LoadedFile;
import org.minato.exchange.AnswerLine;
import org.minato.exchange.AnswerLine.Outcome;
import org.minato.exchange.PartnerAnswers;
import org.minato.model.deployment.Plan;
import org.minato.rules.Conformance;
import org.minato.rules.Subject;
import org.minato.sheet.Decisions;
import org.minato.sheet.Side;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato receive}: the answers of a partner into a plan. */
@picocli.CommandLine.Command(name = "receive", description = "${bundle:receive.description}", sortOptions = false)
public final class ReceiveCommand implements Command {

    /** Whose version is taken where both changed a cell. */
    enum Take {
        plan,
        answer
    }

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "receive.plan")
    Path planFile = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "receive.file")
    Path answered = Path.of("");

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "RULEBOOK", descriptionKey = "option.books")
    List<Path> books = new ArrayList<>();

    @Option(names = "--take", paramLabel = "plan|answer", descriptionKey = "receive.take")
    @Nullable
    Take take;

    @Option(names = "--dry-run", descriptionKey = "receive.dryRun")
    boolean dryRun;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "option.date")
    @Nullable
    LocalDate date;

    @Override
    public int run(Console console, Services services) throws IOException {
        LoadedFile file = Opened.open(console, services, planFile);
        Plan plan = file.plan().orElseThrow(() -> CallException.of("plan.expected", console.show(planFile)));
        LocalDate day = Optional.ofNullable(date).orElseGet(LocalDate::now);
        Conformance conformance = services.checker()
                .check(
                        Subject.of(plan),
                        services.ruleBooks().plus(RuleBookFiles.open(console, services, books)),
                        services.options(day));
        Decisions decisions = take == Take.answer ? Decisions.all(Side.THEIRS) : Decisions.NONE;
        PartnerAnswers answers =
                PartnerAnswers.read(plan, conformance, TableFiles.read(console, answered), decisions, day);
        list(console, answers);
        console.say(
                "receive.summary",
                answers.count(Outcome.TAKEN),
                answers.count(Outcome.CONFLICT),
                answers.count(Outcome.REFUSED));
        if (dryRun) {
            console.say("import.dryRun.done", console.show(planFile));
        } else if (!answers.edit().isEmpty()) {
            answers.edit().apply();
            services.files().save(file.resource());
            console.say("output.written", console.show(planFile));
        }
        boolean open = answers.count(Outcome.REFUSED) > 0 || take == null && answers.count(Outcome.CONFLICT) > 0;
        return open ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private static void list(Console console, PartnerAnswers answers) throws IOException {
        ResultFile.write(console, Optional.empty(), target -> {
            for (AnswerLine line : answers.lines()) {
                String outcome = switch (line.outcome()) {
                    case TAKEN -> console.text("receive.taken");
                    case CONFLICT -> console.text("receive.conflict");
                    case REFUSED -> console.text("receive.refused");
                };
                target.append(console.text("receive.line", outcome, line.sheet(), line.address(), line.what()) + "\n");
                String values = line.outcome() == Outcome.CONFLICT ? "receive.values" : "receive.change";
                if (line.outcome() != Outcome.REFUSED) {
                    target.append("    "
                            + console.text(
                                    values,
                                    shown(console, line.present()),
                                    shown(console, line.answer()),
                                    shown(console, line.sent()))
                            + "\n");
                }
                String detail = line.detail().in(console.locale());
                target.append(detail.isEmpty() ? "" : "    " + detail + "\n");
            }
        });
    }

    private static String shown(Console console, String text) {
        return text.isEmpty() ? console.text("receive.nothing") : text.replaceAll("\\s*\n\\s*", " ");
    }
}
