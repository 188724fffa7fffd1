// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.ResultFile;
import org.minato.cli.internal.Services;
import org.minato.cli.internal.report.JsonTexts;
import org.minato.core.region.Municipality;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato regions}: municipalities and prefectures with their codes. */
@picocli.CommandLine.Command(name = "regions", description = "${bundle:regions.description}", sortOptions = false)
public final class RegionsCommand implements Command {

    @Parameters(arity = "0..1", paramLabel = "QUERY", descriptionKey = "regions.query")
    @Nullable
    String query;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    ListFormat format = ListFormat.text;

    @Override
    public int run(Console console, Services services) throws IOException {
        String wanted = query;
        List<Municipality> regions =
                wanted == null ? services.regions().all() : services.regions().find(wanted);
        ResultFile.write(console, Optional.empty(), target -> {
            if (format == ListFormat.json) {
                json(services, regions, target);
            } else {
                for (Municipality region : regions) {
                    target.append(region.code() + "  " + region.fullName() + "  " + region.kana() + "\n");
                }
            }
        });
        if (regions.isEmpty() && wanted != null) {
            console.say(
                    "message",
                    services.regions()
                            .explain(wanted)
                            .orElseGet(() -> console.texts().get("regions.none", wanted)));
        }
        return ExitStatus.DONE;
    }

    private static void json(Services services, List<Municipality> regions, Appendable target) throws IOException {
        JsonWriter json = JsonTexts.open(target);
        json.beginObject();
        JsonTexts.head(json, "regions", services.version());
        json.name("regions").beginArray();
        for (Municipality region : regions) {
            json.beginObject();
            json.name("code").value(region.code());
            json.name("kind").value(JsonTexts.word(region.kind()));
            json.name("name").value(region.nameJa());
            json.name("fullName").value(region.fullName());
            json.name("kana").value(region.kana());
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.flush();
        target.append('\n');
    }
}
