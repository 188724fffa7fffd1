// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.minato.core.domain.InstalledDomain;
import org.minato.model.domain.Example;

/**
 * Goes through the usual commands once on the examples of the plugins, in a temporary folder, so that the JVM can keep
 * the classes that they load. Results go nowhere.
 */
public final class Rehearsal {

    private static final List<String> FORMATS = List.of("text", "json", "sarif", "junit");

    /** Runs the commands; a failure of one is no failure of the rehearsal. */
    public int run() {
        var services = new FrameworkServices();
        try {
            Path folder = Files.createTempDirectory("minato-rehearsal");
            try {
                copyExamples(services, folder);
                commands(services, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException noFolder) {
            return ExitStatus.BAD_CALL;
        }
        return ExitStatus.DONE;
    }

    private static void commands(Services services, Path folder) throws IOException {
        call(services, folder, List.of("--help"));
        call(services, folder, List.of("validate", "--lang", "ja", "--help"));
        call(services, folder, List.of("domains"));
        call(services, folder, List.of("rules", "--format", "json"));
        call(services, folder, List.of("regions", "伊方町"));
        Optional<String> book =
                services.ruleBooks().all().stream().map(each -> each.getId()).findFirst();
        if (book.isPresent()) {
            call(services, folder, List.of("impact", book.get(), folder.toString()));
        }
        for (String format : FORMATS) {
            call(services, folder, List.of("validate", folder.toString(), "--format", format));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            Optional<Path> plan =
                    files.filter(file -> file.toString().endsWith(".plan")).findFirst();
            if (plan.isPresent()) {
                call(services, folder, List.of("conformance", plan.get().toString()));
            }
        }
    }

    private static void call(Services services, Path folder, List<String> arguments) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream());
        new CallRunner(folder, nowhere, nowhere, Locale.ENGLISH, services).run(arguments);
    }

    private static void copyExamples(Services services, Path folder) throws IOException {
        for (InstalledDomain domain : services.domains().all()) {
            for (Example example : domain.descriptor().getExamples()) {
                for (String file : domain.files(example.getPath())) {
                    copy(domain.entry(file), folder.resolve(domain.id()).resolve(file));
                }
            }
        }
    }

    private static void copy(Optional<URL> entry, Path target) throws IOException {
        if (entry.isPresent()) {
            Files.createDirectories(target.getParent());
            try (InputStream content = entry.get().openStream()) {
                Files.copy(content, target);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
