// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.Services;
import org.minato.extension.Plugin;
import picocli.CommandLine.Parameters;

/** {@code minato uninstall}: removes plugins from this product; models that use them keep everything. */
@picocli.CommandLine.Command(name = "uninstall", description = "${bundle:uninstall.description}", sortOptions = false)
public final class UninstallCommand implements Command {

    @Parameters(arity = "1..*", paramLabel = "FEATURE", descriptionKey = "uninstall.features")
    List<String> features = new ArrayList<>();

    @Override
    public int run(Console console, Services services) throws IOException {
        for (String feature : features) {
            Plugin plugin = services.installer().uninstall(feature);
            console.say("uninstall.done", plugin.id(), plugin.version());
        }
        return ExitStatus.DONE;
    }
}
