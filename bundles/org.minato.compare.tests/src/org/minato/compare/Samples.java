// SPDX-License-Identifier: EPL-2.0
package org.minato.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.minato.core.domain.Domains;
import org.minato.core.errors.UnreadableFileException;
import org.minato.core.files.ModelFiles;
import org.minato.rules.RuleBooks;

/** The examples, the rule books of all domains, and what opens them. */
final class Samples {
    static final Domains DOMAINS = Domains.of(descriptors());
    static final ModelFiles FILES = new ModelFiles(DOMAINS);

    private Samples() {}

    static RuleBooks books() {
        return new RuleBooks(DOMAINS, FILES, List.of());
    }

    static Path root() {
        return Path.of(Optional.ofNullable(System.getProperty("minato.root")).orElse("../.."));
    }

    static Path example(String name) {
        return root().resolve("examples").resolve(name);
    }

    /** All models, plans and rule books below a folder of the repository. */
    static List<Path> files(String folder) {
        try (Stream<Path> all = Files.walk(root().resolve(folder))) {
            return all.filter(file -> file.toString().matches(".*\\.(refmodel|plan|rulebook)"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isReadable(Path file) {
        try {
            FILES.open(file);
            return true;
        } catch (UnreadableFileException e) {
            return false;
        }
    }

    private static List<URL> descriptors() {
        try (Stream<Path> bundles = Files.list(root().resolve("bundles"))) {
            List<URL> found = new ArrayList<>();
            for (Path bundle : bundles.sorted().toList()) {
                Path descriptor = bundle.resolve("minato.domain");
                if (Files.exists(descriptor)) {
                    found.add(url(descriptor));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }
}
