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
import org.minato.cli.internal.report.AdoptionJson;
import org.minato.cli.internal.report.AdoptionText;
import org.minato.compare.ModelUpdate;
import org.minato.compare.Outlook;
import org.minato.core.errors.UnreadableFileException;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato adopt}: what another version of its reference model means for a plan, and taking it over. */
@picocli.CommandLine.Command(name = "adopt", description = "${bundle:adopt.description}", sortOptions = false)
public final class AdoptCommand implements Command {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "adopt.plan")
    Path planFile = Path.of("");

    @Parameters(index = "1", paramLabel = "MODEL", descriptionKey = "adopt.model")
    Path modelFile = Path.of("");

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "RULEBOOK", descriptionKey = "option.books")
    List<Path> books = new ArrayList<>();

    @Option(names = "--before", paramLabel = "MODEL", descriptionKey = "adopt.before")
    @Nullable
    Path beforeFile;

    @Option(names = "--dry-run", descriptionKey = "adopt.dryRun")
    boolean dryRun;

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
        LoadedFile file = Opened.open(console, services, planFile);
        Plan plan = file.plan().orElseThrow(() -> CallException.of("plan.expected", console.show(planFile)));
        ModelUpdate update = update(console, services, file, plan);
        LocalDate day = Optional.ofNullable(date).orElseGet(LocalDate::now);
        Outlook outlook = update.outlook(
                services.checker(),
                services.ruleBooks().plus(RuleBookFiles.open(console, services, books)),
                services.options(day));
        boolean takes = !dryRun && !update.isCurrent();
        ResultFile.write(console, Optional.ofNullable(output), target -> {
            if (format == ListFormat.json) {
                AdoptionJson.write(update, outlook, takes, day, services.version(), console, target);
            } else {
                AdoptionText.write(update, outlook, console, target);
            }
        });
        DiffCommand.summary(console, update.comparison());
        if (takes) {
            update.takeOver();
            services.files().save(file.resource());
            console.say("adopt.done", console.show(planFile), update.lost().size());
        } else {
            console.say(update.isCurrent() ? "adopt.current" : "adopt.dryRun.done", console.show(planFile));
        }
        return ExitStatus.DONE;
    }

    private ModelUpdate update(Console console, Services services, LoadedFile file, Plan plan) {
        ModelFiles files = services.files();
        LoadedFile next = into(console, file, files);
        ReferenceModel model = model(console, next, modelFile);
        String checksum = files.checksum(next.resource());
        if (plan.getAdopts() != null && plan.getAdopts().getModel() == model) {
            Path given = beforeFile;
            ReferenceModel before =
                    given == null ? model : model(console, Opened.open(console, services, given), given);
            return ModelUpdate.inPlace(plan, before, checksum);
        }
        if (beforeFile != null) {
            throw CallException.of("adopt.beforeUnneeded", console.show(planFile));
        }
        return ModelUpdate.of(plan, model, checksum);
    }

    /** Opens the model beside the plan, so that the plan can refer to it. */
    private LoadedFile into(Console console, LoadedFile plan, ModelFiles files) {
        Path path = console.resolve(modelFile);
        try {
            return files.open(path, plan.resourceSet());
        } catch (UnreadableFileException refused) {
            throw new CallException(Opened.explain(console, Checking.unreadable(path, refused)));
        }
    }

    private static ReferenceModel model(Console console, LoadedFile file, Path given) {
        if (file.root() instanceof ReferenceModel model) {
            return model;
        }
        throw CallException.of("model.expected", console.show(given));
    }
}
