// SPDX-License-Identifier: EPL-2.0
package org.minato.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minato.core.domain.Domains;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;

/** The project of a new plugin; that it builds is proven in {@code releng}, against the real SDK. */
class DomainPluginProjectTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void everyFileIsFilledAndInItsPlace() throws IOException {
        new DomainPluginProject("tea", "org.example.tea", "お茶 & 菓子", "Tea & \"cakes\"").create(folder);
        for (Path file : files()) {
            String text = Files.readString(file);
            assertFalse(text.contains("@bundle@") || text.contains("@domain@"), file + " has unfilled places");
        }
        assertTrue(Files.exists(folder.resolve("org.example.tea/src/org/example/tea/SensorNames.java")));
        assertTrue(Files.exists(folder.resolve(".mvn/extensions.xml")));
        assertTrue(Files.exists(folder.resolve("org.example.tea/templates/sensor-sheet.template")));
        assertTrue(Files.exists(
                folder.resolve("org.example.tea.tests/contract/tea.guideline/record-path.breaks.refmodel")));
    }

    @Test
    void itsModelsCanBeReadAndAreInCanonicalForm() throws IOException {
        new DomainPluginProject("tea", "org.example.tea", "お茶 & 菓子", "Tea & \"cakes\"").create(folder);
        Path descriptor = folder.resolve("org.example.tea/minato.domain");
        Domains domains = Domains.of(List.of(descriptor.toUri().toURL()));
        assertEquals(List.of(), domains.findings());
        assertEquals("お茶 & 菓子", domains.all().get(0).descriptor().getNameJa());
        ModelFiles models = new ModelFiles(domains);
        for (Path file : files()) {
            if (file.toString().matches(".*\\.(refmodel|rulebook)")) {
                LoadedFile opened = models.open(file);
                assertEquals(List.of(), opened.findings(), file.toString());
                assertEquals(
                        Files.readString(file),
                        new String(models.toBytes(opened.resource()), "UTF-8"),
                        file.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Tea, org.example.tea, 茶, Tea, small letters",
        "tea, tea, 茶, Tea, org.example.sharing",
        "tea, org.minato.tea, 茶, Tea, org.minato",
        "tea, org.example.tea, ' ', Tea, a name in Japanese"
    })
    void namesThatCannotBeAreToldWithAnExample(String domain, String bundle, String ja, String en, String told) {
        MinatoException wrong =
                assertThrows(MinatoException.class, () -> new DomainPluginProject(domain, bundle, ja, en));
        assertTrue(wrong.message(Locale.ENGLISH).contains(told), wrong.message(Locale.ENGLISH));
    }

    @Test
    void nothingIsWrittenIntoAFolderThatHoldsSomething() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        DomainPluginProject project = new DomainPluginProject("tea", "org.example.tea", "茶", "Tea");
        assertThrows(MinatoException.class, () -> project.create(folder));
        assertEquals(1, files().size());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
