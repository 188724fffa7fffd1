// SPDX-License-Identifier: EPL-2.0
package org.minato.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceGatesTest {

    @TempDir
    Path root;

    private TestRepository repository;

    @BeforeEach
    void makeRepository() {
        repository = new TestRepository(root);
    }

    @Test
    void aCleanRepositoryPassesEveryGate() {
        for (Gate gate :
                List.of(new LayerGate(), new PackageGate(), new TextGate(), new UsedTextGate(), new ForbiddenGate())) {
            assertEquals(List.of(), repository.problems(gate));
        }
    }

    @Test
    void aBundleMustNotRequireOneToItsRight() {
        repository.manifest("org.minato.core", "Require-Bundle: org.minato.rules\n");
        assertFound(new LayerGate(), "org.minato.core/META-INF", "requires org.minato.rules");
    }

    @Test
    void aBundleMustNotImportAPackageOfOneToItsRight() {
        repository.manifest("org.minato.core", "Import-Package: org.minato.rules.check\n");
        assertFound(new LayerGate(), "org.minato.core/META-INF", "imports org.minato.rules.check");
    }

    @Test
    void theUserInterfaceMustNotBeUsedBelowTheWorkbench() {
        repository.manifest("org.minato.rules", "Require-Bundle: org.minato.core,org.eclipse.jface.text\n");
        assertFound(new LayerGate(), "org.minato.rules/META-INF", "org.eclipse.jface.text");
    }

    @Test
    void theWorkbenchMayUseTheUserInterface() {
        repository.manifest("org.minato.workbench", "Require-Bundle: org.minato.core,org.eclipse.ui\n");
        assertEquals(List.of(), repository.problems(new LayerGate()));
    }

    @Test
    void anInternalPackageMustNotBeExported() {
        repository.manifest("org.minato.core", "Export-Package: org.minato.core.internal.files\n");
        assertFound(new LayerGate(), "org.minato.core/META-INF", "exports the internal package");
    }

    @Test
    void aBundleWithoutALayerIsFound() {
        repository.manifest("org.minato.other", "");
        assertFound(new LayerGate(), "org.minato.other/META-INF", "has no line in releng/layers.txt");
    }

    @Test
    void aPackageWithoutDescriptionIsFound() {
        repository.write("bundles/org.minato.core/src/org/minato/core/files/File.java", "class File {}\n");
        assertFound(new PackageGate(), "org/minato/core/files", "has no package-info.java");
    }

    @Test
    void aPackageWithoutNullDefaultIsFound() {
        repository.write(
                "bundles/org.minato.core/src/org/minato/core/package-info.java",
                "/** The core. */\npackage org.minato.core;\n");
        assertFound(new PackageGate(), "org/minato/core/package-info.java", "has no @NonNullByDefault");
    }

    @Test
    void aTextMissingInJapaneseIsFound() {
        repository.write("bundles/org.minato.core/src/org/minato/core/messages_ja.properties", "");
        assertFound(new TextGate(), "messages_ja.properties", "has no text for greeting");
    }

    @Test
    void aTextMissingInEnglishIsFound() {
        repository.write("bundles/org.minato.core/src/org/minato/core/messages.properties", "");
        assertFound(new TextGate(), "messages.properties", "has no text for greeting");
    }

    @Test
    void aFileOfTextsWithoutTwinIsFound() {
        repository.write("bundles/org.minato.rules/plugin.properties", "a=b\n");
        assertFound(new TextGate(), "plugin.properties", "has no Japanese twin");
    }

    @Test
    void aPlaceholderMissingInOneLanguageIsFound() {
        repository.write("bundles/org.minato.core/src/org/minato/core/messages_ja.properties", "greeting=こんにちは\n");
        assertFound(new TextGate(), "messages_ja.properties", "greeting has a placeholder in one language only");
    }

    @Test
    void anUnusedTextIsFound() {
        repository.write("bundles/org.minato.core/src/org/minato/core/Core.java", "class Core {}\n");
        assertFound(new UsedTextGate(), "messages.properties", "nothing uses the text greeting");
    }

    @Test
    void aTextThatAManifestAsksForInVainIsFound() {
        repository.manifest("org.minato.core", "Bundle-Vendor: %bundleVendor\n");
        assertFound(new UsedTextGate(), "bundle.properties", "has no text for %bundleVendor");
    }

    @Test
    void aHostOfAPackageRegistryIsFoundWithItsLine() {
        repository.write("docs/setup.md", "first\nfrom https://registry." + "npmjs.org\n");
        assertFound(new ForbiddenGate(), "docs/setup.md:2", "package registry");
    }

    @Test
    void aPathOfAMachineIsFound() {
        repository.write("docs/setup.md", "cd /ro" + "ot/minato\n");
        assertFound(new ForbiddenGate(), "docs/setup.md:1", "path of a machine");
    }

    @Test
    void somethingStillToBeDoneIsFound() {
        repository.write("docs/setup.md", "TO" + "DO write\n");
        assertFound(new ForbiddenGate(), "docs/setup.md:1", "still to be done");
    }

    private void assertFound(Gate gate, String file, String problem) {
        List<String> problems = repository.problems(gate);
        assertTrue(
                problems.stream().anyMatch(text -> text.contains(file) && text.contains(problem)), problems::toString);
    }
}
