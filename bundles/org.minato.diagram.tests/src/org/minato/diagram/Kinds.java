// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Which diagrams a file can be drawn as. */
final class Kinds {
    private Kinds() {}

    static Stream<DiagramKind> of(Path file) {
        return Stream.of(DiagramKind.values());
    }
}
