// SPDX-License-Identifier: EPL-2.0
package org.minato.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.domain.Domains;
import org.minato.core.errors.MinatoException;
import org.minato.extension.internal.Failure;
import org.minato.extension.internal.FeatureLabel;
import org.minato.extension.internal.PluginRecord;
import org.minato.extension.internal.Versions;

/** Adding plugins, as far as it needs no p2: what does runs on the real product in {@code releng}. */
class InstallerTest {
    @TempDir
    Path folder = Path.of("");

    private Product product = new Product(Path.of(""), Path.of(""));

    @BeforeEach
    void makeProduct() throws IOException {
        Files.createDirectories(folder.resolve("product/plugins"));
        Files.createDirectories(folder.resolve("product/p2"));
        product = new Product(folder.resolve("product"), Path.of("java"));
    }

    @Test
    void aPlainJarIsPutIntoTheProductAndReplacesItsOlderVersion() throws IOException {
        Installer installer = new Installer(product, Domains.of(List.of()), folder.resolve("record"));
        installer.installJar(jar("tea", "1.0.0", "minato.domain"));
        Plugin plugin = installer.installJar(jar("tea", "1.1.0", "minato.domain"));
        assertEquals(new Plugin("tea", "1.1.0", "tea"), plugin);
        try (var files = Files.list(product.dropins())) {
            assertEquals(
                    List.of("tea_1.1.0.jar"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
        assertTrue(Files.exists(folder.resolve("record/sources/tea-1.1.0.jar")), "a copy is kept for the next product");
        assertFalse(Files.exists(folder.resolve("record/sources/tea-1.0.0.jar")), "the old copy is gone");
    }

    @Test
    void aJarWithoutADomainIsRefused() throws IOException {
        Installer installer = new Installer(product, Domains.of(List.of()), folder.resolve("record"));
        Path jar = jar("tea", "1.0.0", "other.txt");
        MinatoException refused = assertThrows(MinatoException.class, () -> installer.installJar(jar));
        assertTrue(refused.message(Locale.JAPANESE).contains("分野プラグインではありません"), refused.message(Locale.JAPANESE));
        assertFalse(Files.exists(product.dropins()), "nothing was changed");
    }

    @Test
    void aJarWithABrokenDescriptorIsRefusedWithTheLine() throws IOException {
        Installer installer = new Installer(product, Domains.of(List.of()), folder.resolve("record"));
        Path jar = jar("tea", "1.0.0", "minato.domain", descriptor("tea").replace("/>", "<"));
        MinatoException refused = assertThrows(MinatoException.class, () -> installer.installJar(jar));
        assertTrue(refused.message(Locale.ENGLISH).contains("tea"), refused.message(Locale.ENGLISH));
        assertFalse(Files.exists(product.dropins()), "nothing was changed");
    }

    @Test
    void aJarWithTheDomainOfAnotherPluginIsRefused() throws IOException {
        Path other = Files.writeString(
                Files.createDirectories(folder.resolve("other")).resolve("minato.domain"), descriptor("tea"));
        Domains domains = Domains.of(List.of(other.toUri().toURL()));
        Installer installer = new Installer(product, domains, folder.resolve("record"));
        Path jar = jar("tea", "1.0.0", "minato.domain");
        MinatoException refused = assertThrows(MinatoException.class, () -> installer.installJar(jar));
        assertTrue(refused.message(Locale.ENGLISH).contains("Uninstall one of them"), refused.message(Locale.ENGLISH));
        assertFalse(Files.exists(product.dropins()), "nothing was changed");
    }

    @Test
    void aFeatureIsNamedInTheLanguageOfTheUser() throws IOException {
        Path feature = Files.createDirectories(folder.resolve("features/tea_1.0.0"));
        Files.writeString(feature.resolve("feature.xml"), "<feature id=\"tea\" label=\"%name\" version=\"1.0.0\"/>");
        Files.writeString(feature.resolve("feature.properties"), "name=Tea\n");
        Files.writeString(feature.resolve("feature_ja.properties"), "name=茶\n");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPANESE);
            assertEquals("茶", FeatureLabel.of(folder, "tea", "1.0.0").orElseThrow());
            Locale.setDefault(Locale.ENGLISH);
            assertEquals("Tea", FeatureLabel.of(folder, "tea", "1.0.0").orElseThrow());
        } finally {
            Locale.setDefault(before);
        }
        assertTrue(FeatureLabel.of(folder, "tea", "2.0.0").isEmpty(), "not installed");
    }

    @Test
    void aBundleThatIsInstalledAsAFeatureIsNotPutBesideItself() throws IOException {
        Files.createFile(product.folder().resolve("plugins/tea_1.0.0.jar"));
        Installer installer = new Installer(product, Domains.of(List.of()), folder.resolve("record"));
        Path jar = jar("tea", "1.1.0", "minato.domain");
        MinatoException refused = assertThrows(MinatoException.class, () -> installer.installJar(jar));
        assertTrue(refused.message(Locale.ENGLISH).contains("minato uninstall tea"), refused.message(Locale.ENGLISH));
    }

    @Test
    void aFolderWithoutAProductIsNamed() {
        Installer installer = new Installer(product, Domains.of(List.of()), folder.resolve("record"));
        MinatoException told = assertThrows(MinatoException.class, () -> installer.install("tea", folder.toUri()));
        assertTrue(told.message(Locale.ENGLISH).contains(product.folder().toString()), told.message(Locale.ENGLISH));
    }

    @Test
    void aRepositoryIsAFolderAnArchiveOrAnAddress() throws IOException {
        Path archive = Files.createFile(folder.resolve("site.zip"));
        assertEquals(folder.toUri(), Installer.repository(folder.toString()));
        assertEquals(URI.create("jar:" + archive.toUri() + "!/"), Installer.repository(archive.toString()));
        assertEquals("https", Installer.repository("https://example.org/site").getScheme());
        MinatoException told = assertThrows(
                MinatoException.class,
                () -> Installer.repository(folder.resolve("gone").toString()));
        assertTrue(told.message(Locale.ENGLISH).contains("gone"), told.message(Locale.ENGLISH));
    }

    @Test
    void aPluginIsFoundByItsIdOrTheLastPartOfIt() {
        List<Plugin> plugins = List.of(
                new Plugin("org.example.sharing.feature", "1.0.0", ""),
                new Plugin("org.example.caring.feature", "1.0.0", ""));
        assertEquals("org.example.sharing.feature", found("sharing", plugins));
        assertEquals("org.example.sharing.feature", found("org.example.sharing", plugins));
        assertEquals("org.example.caring.feature", found("org.example.caring.feature", plugins));
        assertTrue(Names.match("ring", plugins).isEmpty(), "only whole parts of an id are names");
    }

    @Test
    void theRecordSurvivesAndForgets() throws IOException {
        PluginRecord record = new PluginRecord(folder.resolve("record"));
        Path site = Files.createDirectories(folder.resolve("site/plugins"));
        Files.writeString(site.resolve("a.jar"), "a");
        record.keep("tea.feature", "1.0.0", folder.resolve("site"));
        record.note("coffee.feature", "2.0.0", "https://example.org/site");
        PluginRecord again = new PluginRecord(folder.resolve("record"));
        assertEquals(2, again.entries().size());
        Path kept = again.local(again.find("tea.feature").orElseThrow()).orElseThrow();
        assertEquals("a", Files.readString(kept.resolve("plugins/a.jar")));
        again.forget("tea.feature");
        assertFalse(Files.exists(kept), "the copy is gone with the entry");
        assertEquals(
                List.of("coffee.feature"),
                again.entries().stream().map(PluginRecord.Entry::id).toList());
    }

    @Test
    void whatIsMissingIsReadFromTheDirectorsLog() {
        String log =
                "Missing requirement: Sharing 1.0.0 (org.example.sharing 1.0.0) requires 'osgi.bundle; org.minato.core"
                        + " [9.0.0,10.0.0)' but it could not be found";
        assertTrue(
                Failure.explain(log).en().contains("org.minato.core [9.0.0,10.0.0)"),
                Failure.explain(log).en());
        assertTrue(
                Failure.explain("").en().contains("damaged"),
                Failure.explain("").en());
    }

    @Test
    void anAlteredFileIsToldByItsChecksum() {
        String log = """
            !MESSAGE Problems downloading artifact: osgi.bundle,org.example.sharing,1.0.0.
            !SUBENTRY 2 org.eclipse.equinox.p2.artifact.repository 4 1203 2026-11-22 22:29:53.535
            !MESSAGE SHA-512 hash is not as expected. Expected: f8 and found 7e
            """;
        assertTrue(
                Failure.explain(log).en().contains("The file of org.example.sharing is not the one that was published"),
                Failure.explain(log).en());
    }

    @Test
    void versionsAreOrderedByNumber() {
        assertTrue(Versions.compare("1.10.0", "1.9.0") > 0, "10 is newer than 9");
        assertTrue(Versions.compare("1.0.0.a", "no version") > 0, "what is no version comes first");
    }

    private static String found(String name, List<Plugin> plugins) {
        return Names.match(name, plugins).orElseThrow().id();
    }

    private static String descriptor(String id) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <domain:Domain xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:domain="urn:minato:domain:1"
                formatVersion="1" id="%s" version="1.0.0"/>
            """.formatted(id);
    }

    private Path jar(String name, String version, String entry) throws IOException {
        return jar(name, version, entry, descriptor(name));
    }

    private Path jar(String name, String version, String entry, String content) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", name + ";singleton:=true");
        manifest.getMainAttributes().putValue("Bundle-Version", version);
        Path path = folder.resolve(name + version + ".jar");
        try (OutputStream file = Files.newOutputStream(path);
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            jar.putNextEntry(new ZipEntry(entry));
            jar.write(content.getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        }
        return path;
    }
}
