// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.Services;
import org.minato.cli.internal.plan.PlanSkeleton;
import org.minato.cli.internal.plan.RegionChoice;
import org.minato.cli.internal.report.ClauseTexts;
import org.minato.core.files.LoadedFile;
import org.minato.core.region.Municipality;
import org.minato.core.text.LocalizedText;
import org.minato.model.deployment.Plan;
import org.minato.model.domain.Domain;
import org.minato.model.refmodel.ReferenceModel;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato plan}: a new plan for regions, as far as model and plugins can fill it in. */
@picocli.CommandLine.Command(name = "plan", description = "${bundle:plan.description}", sortOptions = false)
public final class PlanCommand implements Command {

    @Parameters(paramLabel = "MODEL", descriptionKey = "plan.model")
    Path model = Path.of("");

    @Option(
            names = "--region",
            paramLabel = "CODE|NAME",
            arity = "1..*",
            required = true,
            descriptionKey = "plan.region")
    List<String> regions = new ArrayList<>();

    @Option(names = "--output", paramLabel = "PLAN", required = true, descriptionKey = "plan.output")
    Path output = Path.of("");

    @Option(names = "--force", descriptionKey = "plan.force")
    boolean force;

    @Override
    public int run(Console console, Services services) throws IOException {
        Path target = console.resolve(output);
        if (!target.toString().endsWith(".plan") || Files.isDirectory(target)) {
            throw CallException.of("plan.expected", console.show(target));
        }
        if (Files.exists(target) && !force) {
            throw CallException.of("output.exists", console.show(target));
        }
        List<Municipality> chosen = RegionChoice.choose(services.regions(), regions);
        LoadedFile file = Opened.open(console, services, model);
        if (!(file.root() instanceof ReferenceModel adopted)) {
            throw CallException.of("model.expected", console.show(model));
        }
        List<Domain> domains = services.domains().all().stream()
                .map(domain -> domain.descriptor())
                .toList();
        Plan plan = new PlanSkeleton(adopted, services.files().checksum(file.resource()), chosen, domains).plan();
        services.files().save(services.files().create(target, plan, file.resourceSet()));
        console.say("output.written", console.show(target));
        console.say("plan.summary", (Object[]) summary(console, plan, chosen, adopted, target));
        return ExitStatus.DONE;
    }

    private static Object[] summary(
            Console console, Plan plan, List<Municipality> regions, ReferenceModel model, Path target) {
        LocalizedText names =
                LocalizedText.same(regions.stream().map(Municipality::fullName).collect(Collectors.joining("・")));
        return new Object[] {
            names, ClauseTexts.name(model), plan.getProcedures().size(), console.show(target)
        };
    }
}
