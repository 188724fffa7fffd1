// SPDX-License-Identifier: EPL-2.0
package org.minato.gates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small repository in a temporary folder that passes every gate until a test breaks it. */
final class TestRepository {

    private final Path root;

    TestRepository(Path root) {
        this.root = root;
        write(
                "releng/layers.txt",
                "org.minato.core:\norg.minato.rules: org.minato.core\norg.minato.workbench ui: org.minato.rules\n");
        manifest("org.minato.core", "Export-Package: org.minato.core\n");
        manifest("org.minato.rules", "Require-Bundle: org.minato.core\n");
        write("bundles/org.minato.core/OSGI-INF/l10n/bundle.properties", "bundleName=Core\n");
        write("bundles/org.minato.core/OSGI-INF/l10n/bundle_ja.properties", "bundleName=コア\n");
        write("bundles/org.minato.rules/OSGI-INF/l10n/bundle.properties", "bundleName=Rules\n");
        write("bundles/org.minato.rules/OSGI-INF/l10n/bundle_ja.properties", "bundleName=ルール\n");
        write(
                "bundles/org.minato.core/src/org/minato/core/package-info.java",
                "/** The core. */\n@NonNullByDefault\npackage org.minato.core;\n");
        write("bundles/org.minato.core/src/org/minato/core/Core.java", "class Core { String key = \"greeting\"; }\n");
        write("bundles/org.minato.core/src/org/minato/core/messages.properties", "greeting=Hello {0}\n");
        write("bundles/org.minato.core/src/org/minato/core/messages_ja.properties", "greeting=こんにちは {0}\n");
    }

    void manifest(String bundle, String headers) {
        write(
                "bundles/" + bundle + "/META-INF/MANIFEST.MF",
                "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-Name: %bundleName\nBundle-SymbolicName: "
                        + bundle + ";singleton:=true\n" + headers);
    }

    void write(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> problems(Gate gate) {
        try {
            return gate.problems(new Repository(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
