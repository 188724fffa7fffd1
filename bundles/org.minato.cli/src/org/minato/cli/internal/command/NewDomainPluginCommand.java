// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.Services;
import org.minato.extension.DomainPluginProject;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato new domain-plugin}: begins the project of a domain plugin. */
@picocli.CommandLine.Command(
        name = "domain-plugin",
        description = "${bundle:new.plugin.description}",
        sortOptions = false)
public final class NewDomainPluginCommand implements Command {

    @Parameters(paramLabel = "FOLDER", descriptionKey = "new.folder")
    Path folder = Path.of("");

    @Option(names = "--id", paramLabel = "ID", required = true, descriptionKey = "new.plugin.id")
    String id = "";

    @Option(names = "--bundle", paramLabel = "NAME", descriptionKey = "new.bundle")
    @Nullable
    String bundle;

    @Option(names = "--name-ja", paramLabel = "NAME", descriptionKey = "new.nameJa")
    @Nullable
    String nameJa;

    @Option(names = "--name-en", paramLabel = "NAME", descriptionKey = "new.nameEn")
    @Nullable
    String nameEn;

    @Override
    public int run(Console console, Services services) throws IOException {
        Path target = console.resolve(folder);
        String ja = firstOf(nameJa, nameEn);
        String en = firstOf(nameEn, nameJa);
        String name = Optional.ofNullable(bundle).orElse("org.example." + id);
        new DomainPluginProject(id, name, ja, en).create(target);
        console.say("new.plugin.done", console.show(target));
        return ExitStatus.DONE;
    }

    private String firstOf(@Nullable String wanted, @Nullable String other) {
        if (wanted != null) {
            return wanted;
        }
        return other == null ? id : other;
    }
}
