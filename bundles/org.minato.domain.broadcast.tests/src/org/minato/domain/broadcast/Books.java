// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.broadcast;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.minato.testkit.DomainFiles;
import org.minato.testkit.ExampleFile;

/** The rule books of the domain and those common to all, and the domain's example, read from the repository. */
final class Books {
    static final Path ROOT = Path.of(String.valueOf(System.getProperty("minato.root")));
    static final DomainFiles ALL = DomainFiles.of(Stream.of("core", "domain.common", "domain.broadcast")
            .map(name -> ROOT.resolve("bundles/org.minato." + name))
            .toList());

    private Books() {}

    static ExampleFile example(String name) {
        return ALL.open(ROOT.resolve("examples/broadcast").resolve(name));
    }
}
