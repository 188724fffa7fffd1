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
import picocli.CommandLine.Mixin;
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

    @Mixin
    NewNames names = new NewNames();

    @Option(names = "--bundle", paramLabel = "NAME", descriptionKey = "new.bundle")
    @Nullable
    String bundle;

    @Override
    public int run(Console console, Services services) throws IOException {
        Path target = console.resolve(folder);
        String folderName = String.valueOf(target.getFileName());
        String id = names.id(folderName.substring(folderName.lastIndexOf('.') + 1));
        String ja = names.ja().or(names::en).orElse(id);
        String en = names.en().or(names::ja).orElse(id);
        String name = Optional.ofNullable(bundle).orElse("org.example." + id);
        new DomainPluginProject(id, name, ja, en).create(target);
        console.say("new.plugin.done", console.show(target));
        return ExitStatus.DONE;
    }
}
