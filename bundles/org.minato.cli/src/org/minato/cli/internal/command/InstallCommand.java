// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.Services;
import org.minato.extension.Installer;
import org.minato.extension.Plugin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato install}: adds plugins to this product, from a p2 repository or as plain jars. */
@picocli.CommandLine.Command(name = "install", description = "${bundle:install.description}", sortOptions = false)
public final class InstallCommand implements Command {

    @Parameters(arity = "0..*", paramLabel = "FEATURE|JAR", descriptionKey = "install.features")
    List<String> features = new ArrayList<>();

    @Option(names = "--repository", paramLabel = "URI", descriptionKey = "install.repository")
    @Nullable
    String repository;

    @Option(names = "--list", descriptionKey = "install.list")
    boolean list;

    @Option(names = "--restore", descriptionKey = "install.restore")
    boolean restore;

    @Override
    public int run(Console console, Services services) throws IOException {
        if (features.isEmpty() && !list && !restore) {
            throw CallException.of("install.nothing");
        }
        Installer installer = services.installer();
        if (list) {
            for (Plugin plugin :
                    repository == null ? installer.installed() : installer.offered(from(console, services))) {
                console.out().println(plugin.id() + "  " + plugin.version() + "  " + plugin.name());
            }
        }
        List<Plugin> done = new ArrayList<>(restore ? installer.restore() : List.of());
        for (String feature : features) {
            Path jar = console.resolve(Path.of(feature));
            done.add(
                    feature.endsWith(".jar") && Files.isRegularFile(jar)
                            ? installer.installJar(jar)
                            : installer.install(feature, from(console, services)));
        }
        for (Plugin plugin : done) {
            console.say("install.done", plugin.id(), plugin.version());
        }
        return ExitStatus.DONE;
    }

    private URI from(Console console, Services services) {
        String given = repository;
        return given == null
                ? Installer.repository(services.product().sdk().toString())
                : Installer.repository(
                        Files.exists(console.resolve(Path.of(given)))
                                ? console.resolve(Path.of(given)).toString()
                                : given);
    }
}
