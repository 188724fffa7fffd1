// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.Services;
import org.minato.cli.internal.report.ClauseTexts;
import org.minato.core.files.LoadedFile;
import org.minato.core.region.Municipality;
import org.minato.core.text.LocalizedText;
import org.minato.model.deployment.Plan;
import org.minato.model.domain.Domain;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.planning.skeleton.PlanArea;
import org.minato.planning.skeleton.PlanSkeleton;
import org.minato.planning.skeleton.RegionChoice;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato plan}: a new plan for regions, as far as model and plugins can fill it in. */
@picocli.CommandLine.Command(name = "plan", description = "${bundle:plan.description}", sortOptions = false)
public final class PlanCommand implements Command {

    @Parameters(paramLabel = "MODEL", descriptionKey = "plan.model")
    Path model = Path.of("");

    @Option(names = "--region", paramLabel = "CODE|NAME", arity = "1..*", descriptionKey = "plan.region")
    List<String> regions = new ArrayList<>();

    @Option(names = "--wide-area", paramLabel = "NAME", descriptionKey = "plan.wideArea")
    @Nullable
    String wideArea;

    @Option(names = "--sea-area", paramLabel = "NAME", descriptionKey = "plan.seaArea")
    @Nullable
    String seaArea;

    @Option(names = "--fiscal-year", paramLabel = "YEAR", descriptionKey = "plan.fiscalYear")
    @Nullable
    String fiscalYear;

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
        PlanArea area = area(RegionChoice.choose(services.regions(), regions));
        LoadedFile file = Opened.open(console, services, model);
        if (!(file.root() instanceof ReferenceModel adopted)) {
            throw CallException.of("model.expected", console.show(model));
        }
        List<Domain> domains = services.domains().all().stream()
                .map(domain -> domain.descriptor())
                .toList();
        PlanSkeleton skeleton = new PlanSkeleton(adopted, services.files().checksum(file.resource()), area, domains);
        String year = fiscalYear;
        Plan plan = (year == null ? skeleton : skeleton.from(year(year))).plan();
        services.files().save(services.files().create(target, plan, file.resourceSet()));
        console.say("output.written", console.show(target));
        console.say("plan.summary", (Object[]) summary(console, plan, area, adopted, target));
        return ExitStatus.DONE;
    }

    private PlanArea area(List<Municipality> members) {
        String wide = wideArea;
        String sea = seaArea;
        if (wide != null && sea != null) {
            throw CallException.of("plan.twoAreas");
        }
        if (wide != null || sea != null) {
            String name = wide != null ? wide : String.valueOf(sea);
            if (name.isBlank()) {
                throw CallException.of("plan.areaName");
            }
            return wide != null ? PlanArea.wide(name, members) : PlanArea.sea(name, members);
        }
        if (members.isEmpty()) {
            throw CallException.of("plan.noRegion");
        }
        return PlanArea.of(members);
    }

    private static int year(String text) {
        String digits = text.startsWith("FY") ? text.substring(2) : text;
        if (!digits.matches("[12][0-9]{3}")) {
            throw CallException.of("plan.year", text);
        }
        return Integer.parseInt(digits);
    }

    private static Object[] summary(Console console, Plan plan, PlanArea area, ReferenceModel model, Path target) {
        LocalizedText names = area.name().isEmpty()
                ? LocalizedText.same(
                        area.members().stream().map(Municipality::fullName).collect(Collectors.joining("・")))
                : area.title();
        return new Object[] {
            names, ClauseTexts.name(model), plan.getProcedures().size(), console.show(target)
        };
    }
}
