// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.ResultFile;
import org.minato.cli.internal.Services;
import org.minato.core.files.LoadedFile;
import org.minato.model.deployment.Plan;
import org.minato.model.domain.Domain;
import org.minato.planning.publish.PublicCopy;
import org.minato.planning.publish.Removal;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato publish}: a copy of a plan and its model without confidential parts. */
@picocli.CommandLine.Command(name = "publish", description = "${bundle:publish.description}", sortOptions = false)
public final class PublishCommand implements Command {

    @Parameters(paramLabel = "PLAN", descriptionKey = "publish.plan")
    Path file = Path.of("");

    @Option(names = "--output", paramLabel = "FILE", required = true, descriptionKey = "publish.output")
    Path output = Path.of("");

    @Option(names = "--force", descriptionKey = "publish.force")
    boolean force;

    @Override
    public int run(Console console, Services services) throws IOException {
        Path target = console.resolve(output);
        if (!target.toString().endsWith(".plan") || Files.isDirectory(target)) {
            throw CallException.of("plan.expected", console.show(target));
        }
        LoadedFile opened = Opened.open(console, services, file);
        if (!(opened.root() instanceof Plan plan)) {
            throw CallException.of("plan.expected", console.show(file));
        }
        List<Domain> domains = services.domains().all().stream()
                .map(domain -> domain.descriptor())
                .toList();
        PublicCopy copy = PublicCopy.of(plan, domains);
        Path original = path(plan.getAdopts().getModel().eResource().getURI());
        Path model = beside(target, original);
        if (Files.exists(target) && Files.isSameFile(target, console.resolve(file))) {
            throw CallException.of("publish.same", console.show(target));
        }
        for (Path written : List.of(target, model)) {
            if (Files.exists(written) && !force) {
                throw CallException.of("output.exists", console.show(written));
            }
        }
        copy.write(services.files(), target, model);
        ResultFile.write(console, Optional.empty(), to -> {
            for (Removal removal : copy.removals()) {
                to.append(line(console, removal)).append("\n");
            }
        });
        console.say("output.written", console.show(target));
        console.say("output.written", console.show(model));
        console.say("publish.summary", copy.removals().size());
        return ExitStatus.DONE;
    }

    /** The model's copy keeps its name, so that the plan's reference reads the same, unless that would replace the model. */
    private static Path beside(Path plan, Path original) throws IOException {
        String name = String.valueOf(original.getFileName());
        Path same = plan.resolveSibling(name);
        if (Files.exists(same) && Files.exists(original) && Files.isSameFile(same, original)) {
            int dot = name.lastIndexOf('.');
            return plan.resolveSibling(name.substring(0, dot) + "-public" + name.substring(dot));
        }
        return same;
    }

    private static Path path(URI address) {
        return Path.of(address.toFileString());
    }

    private static String line(Console console, Removal removal) {
        return console.text(
                "publish.removed." + removal.kind().name().toLowerCase(Locale.ROOT), removal.element(), removal.part());
    }
}
