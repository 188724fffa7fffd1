// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.minato.core.domain.Domains;
import org.minato.core.files.ModelFiles;
import org.minato.rules.RuleBooks;

/** Minato's services over the bundles of a checkout, without a framework. */
record Installation(Domains domains, ModelFiles files, RuleBooks books) {
    private static final String DESCRIPTOR = "minato.domain";

    /**
     * Finds the domains of a checkout.
     *
     * @param bundles the folder of its bundles
     */
    static Installation of(Path bundles) {
        try (Stream<Path> folders = Files.list(bundles)) {
            List<URL> descriptors = folders.map(folder -> folder.resolve(DESCRIPTOR))
                    .filter(Files::exists)
                    .sorted()
                    .map(Installation::address)
                    .toList();
            Domains domains = Domains.of(descriptors);
            ModelFiles files = new ModelFiles(domains);
            return new Installation(domains, files, new RuleBooks(domains, files, List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL address(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
