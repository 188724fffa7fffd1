// SPDX-License-Identifier: EPL-2.0
package org.minato.exchange;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.minato.core.domain.Domains;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.model.deployment.Plan;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.Conformance;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;

/** Plans of the examples, with all shipped domains. */
final class Example {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("minato.root")));
    private static final Domains DOMAINS = domains();
    static final ModelFiles FILES = new ModelFiles(DOMAINS);
    private static final Checker CHECKER = new Checker(new RuleBooks(DOMAINS, FILES, List.of()));

    private Example() {}

    private static Domains domains() {
        try (Stream<Path> bundles = Files.list(ROOT.resolve("bundles"))) {
            List<URL> found = new ArrayList<>();
            for (Path descriptor : bundles.map(bundle -> bundle.resolve("minato.domain"))
                    .filter(Files::exists)
                    .sorted()
                    .toList()) {
                found.add(descriptor.toUri().toURL());
            }
            return Domains.of(found);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static LoadedFile open(String path) {
        return FILES.open(ROOT.resolve("examples").resolve(path));
    }

    static Plan ikata() {
        return open("fisheries/ikata.plan").plan().orElseThrow();
    }

    static Conformance conformance(Plan plan) {
        return CHECKER.check(Subject.of(plan), CheckOptions.on(DAY));
    }

    static List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".plan"))
                    .filter(file -> !file.startsWith(ROOT.resolve("examples/broken")))
                    .sorted()
                    .toList();
        }
    }
}
