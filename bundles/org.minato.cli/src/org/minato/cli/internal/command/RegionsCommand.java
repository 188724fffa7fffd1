// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.ResultFile;
import org.minato.cli.internal.Services;
import org.minato.cli.internal.report.RegionsResult;
import org.minato.core.region.Municipality;
import org.minato.core.region.RegionData;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato regions}: municipalities and prefectures with their codes, and what users know of them. */
@picocli.CommandLine.Command(name = "regions", description = "${bundle:regions.description}", sortOptions = false)
public final class RegionsCommand implements Command {

    @Parameters(arity = "0..1", paramLabel = "QUERY", descriptionKey = "regions.query")
    @Nullable
    String query;

    @Option(names = "--data", paramLabel = "FILE.csv", descriptionKey = "regions.data")
    @Nullable
    Path data;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    ListFormat format = ListFormat.text;

    @Override
    public int run(Console console, Services services) throws IOException {
        String wanted = query;
        Path file = data;
        RegionData own = file == null ? RegionData.none() : services.regions().data(console.resolve(file));
        List<Municipality> found =
                wanted == null ? services.regions().all() : services.regions().find(wanted);
        List<Municipality> regions = file == null ? found : in(own, found);
        RegionsResult result = new RegionsResult(regions, own, console.locale());
        ResultFile.write(console, Optional.empty(), target -> {
            if (format == ListFormat.json) {
                result.json(services.version(), target);
            } else {
                result.text(target);
            }
        });
        if (regions.isEmpty() && wanted != null) {
            console.say(
                    "message",
                    services.regions()
                            .explain(wanted)
                            .orElseGet(() -> console.texts().get("regions.none", wanted)));
        }
        for (RegionData.Problem problem : own.problems()) {
            console.say("place", console.show(Path.of(String.valueOf(file))) + ":" + problem.line(), problem.text());
        }
        return own.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private static List<Municipality> in(RegionData own, List<Municipality> found) {
        Set<String> codes = own.all().stream().map(row -> row.region().code()).collect(Collectors.toSet());
        return found.stream().filter(region -> codes.contains(region.code())).toList();
    }
}
