// SPDX-License-Identifier: EPL-2.0
package org.minato.gates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Manifest;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/** The OSGi headers of a bundle. */
record BundleManifest(String name, List<Clause> requires, List<Clause> imports, List<Clause> exports) {

    /** One clause of a header: a bundle or package, and whether it is optional or internal. */
    record Clause(String name, boolean optional, boolean internal) {}

    static BundleManifest read(Path file) throws IOException {
        Manifest manifest;
        try (InputStream in = Files.newInputStream(file)) {
            manifest = new Manifest(in);
        }
        var headers = manifest.getMainAttributes();
        String name = clauses("Bundle-SymbolicName", headers.getValue("Bundle-SymbolicName"))
                .getFirst()
                .name();
        return new BundleManifest(
                name,
                clauses("Require-Bundle", headers.getValue("Require-Bundle")),
                clauses("Import-Package", headers.getValue("Import-Package")),
                clauses("Export-Package", headers.getValue("Export-Package")));
    }

    private static List<Clause> clauses(String header, String value) throws IOException {
        try {
            ManifestElement[] elements = value == null ? null : ManifestElement.parseHeader(header, value);
            return elements == null
                    ? List.of()
                    : Arrays.stream(elements)
                            .map(element -> new Clause(
                                    element.getValue(),
                                    "optional".equals(element.getDirective("resolution")),
                                    "true".equals(element.getDirective("x-internal"))
                                            || element.getDirective("x-friends") != null))
                            .toList();
        } catch (BundleException e) {
            throw new IOException(header + ": " + e.getMessage(), e);
        }
    }
}
