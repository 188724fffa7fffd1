// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Which diagrams a file can be drawn as. */
final class Kinds {
    private Kinds() {}

    static Stream<DiagramKind> of(Path file) {
        boolean plan = file.toString().endsWith(".plan");
        return Stream.of(DiagramKind.values()).filter(kind -> plan || kind != DiagramKind.DEPLOYMENT_MAP);
    }
}
