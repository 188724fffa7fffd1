// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.Services;
import org.minato.cli.internal.report.UnreadableFile;
import org.minato.core.errors.UnreadableFileException;
import org.minato.generate.OutputTrace;
import org.minato.impact.ImpactScope;
import org.minato.model.base.Root;
import org.minato.rules.CheckOptions;

/** The models, plans, rule books and generated files that a call follows the chain through, opened together. */
final class ImpactFiles {
    private final Map<Path, Root> roots = new LinkedHashMap<>();
    private final List<OutputTrace> outputs = new ArrayList<>();
    private final List<UnreadableFile> unreadable = new ArrayList<>();

    private ImpactFiles() {}

    /**
     * Opens what lies at or below the paths, or below the folder of the call where none is given.
     *
     * @param asked the file that the call asks about, opened in any case; its output folder where it was generated
     * @throws CallException if that file does not exist
     */
    static ImpactFiles open(Console console, Services services, List<Path> paths, Optional<Path> asked)
            throws IOException {
        var opened = new ImpactFiles();
        Set<Path> files = new TreeSet<>();
        Set<Path> folders = new LinkedHashSet<>();
        for (Path given : paths.isEmpty() ? List.of(console.directory()) : paths) {
            Path path = console.resolve(given);
            if (Files.isDirectory(path)) {
                files.addAll(InputFiles.below(path));
                folders.addAll(OutputTrace.folders(path));
            } else {
                files.addAll(InputFiles.find(console, List.of(path)));
            }
        }
        if (asked.isPresent()) {
            Path file = asked.get();
            if (!Files.isRegularFile(file)) {
                throw CallException.of("input.missing", console.show(file));
            }
            if (InputFiles.isKnown(file)) {
                files.add(file);
            }
            OutputTrace.folderOf(file).ifPresent(folders::add);
        }
        ResourceSet together = services.files().newResourceSet();
        files.forEach(file -> opened.open(services, file, together));
        folders.forEach(folder -> OutputTrace.read(folder).ifPresent(opened.outputs::add));
        return opened;
    }

    private void open(Services services, Path file, ResourceSet together) {
        try {
            roots.put(file, services.files().open(file, together).root());
        } catch (UnreadableFileException refused) {
            unreadable.add(Checking.unreadable(file, refused));
        }
    }

    Optional<Root> root(Path file) {
        return Optional.ofNullable(roots.get(file));
    }

    List<Root> roots() {
        return List.copyOf(roots.values());
    }

    List<UnreadableFile> unreadable() {
        return unreadable;
    }

    ImpactScope scope(CheckOptions options) {
        return ImpactScope.of(roots(), options).with(outputs);
    }
}
