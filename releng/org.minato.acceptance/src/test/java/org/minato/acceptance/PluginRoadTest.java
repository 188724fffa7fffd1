// SPDX-License-Identifier: EPL-2.0
package org.minato.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The road of a plugin that is not ours: built against the SDK of a product, added to the product, used, removed. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class PluginRoadTest {
    private static final Pattern BUILT = Pattern.compile("1\\.0\\.0\\.\\d{12}");

    @TempDir
    static Path shared;

    private static InstalledProduct untouched;
    private static SharingPlugin plugin;

    @TempDir
    Path folder;

    private InstalledProduct product;

    @BeforeAll
    static void buildThePluginApart() throws IOException, InterruptedException {
        untouched = InstalledProduct.copyTo(shared.resolve("product"), Files.createDirectories(shared.resolve("home")));
        plugin = SharingPlugin.build(shared.resolve("plugin"), untouched.sdk());
    }

    @BeforeEach
    void installTheProduct() throws IOException {
        product = InstalledProduct.copyTo(folder.resolve("product"), Files.createDirectories(folder.resolve("home")));
    }

    @Test
    void aFeatureIsInstalledChecksAModelAndIsRemovedWithoutLoss() throws IOException, InterruptedException {
        Path broken = brokenCopy();
        product.minato("install", "sharing", "--repository", plugin.site().toString())
                .endedWith(0);
        assertTrue(product.minato("domains").endedWith(0).out().contains("sharing  1.0.0"));
        product.minato("validate", SharingPlugin.example().toString()).endedWith(0);
        Run found = product.minato("validate", broken.toString()).endedWith(1);
        assertTrue(found.out().contains("[sharing.guideline/1]"), found.out());
        Run numbers = product.minato("validate", twice(broken).toString()).endedWith(1);
        assertTrue(numbers.out().contains("[sharing.guideline/2]"), "the check in Java runs: " + numbers.out());

        product.minato("uninstall", "sharing").endedWith(0);
        assertFalse(product.minato("domains").endedWith(0).out().contains("sharing"));
        Run without =
                product.minato("validate", SharingPlugin.example().toString()).endedWith(0);
        assertTrue(without.out().contains("The domain \"sharing\" is not installed"), without.out());
        assertFalse(without.out().contains("[sharing.guideline/1]"), without.out());
    }

    @Test
    void aTemplateOfThePluginGivesADocumentOfAPlan() throws IOException, InterruptedException {
        product.minato("install", "sharing", "--repository", plugin.site().toString())
                .endedWith(0);
        assertTrue(product.minato("domains").endedWith(0).out().contains("sharing.vehicle-register"));
        Path plan = folder.resolve("aso.plan");
        product.minato("plan", SharingPlugin.example().toString(), "--region", "阿蘇市", "--output", plan.toString())
                .endedWith(0);
        Path output = folder.resolve("out");
        product.minato("generate", plan.toString(), "--output", output.toString(), "--only", "templates")
                .endedWith(0);
        assertTrue(Files.size(output.resolve("documents/vehicle-register.docx")) > 0);
        String page = Files.readString(output.resolve("documents/vehicle-register.html"));
        assertTrue(page.contains("Battery capacity") && page.contains("400 Wh"), page);
    }

    @Test
    void aPlainJarIsAddedAndRemoved() throws IOException, InterruptedException {
        product.minato("install", plugin.jar().toString()).endedWith(0);
        assertTrue(product.minato("domains").endedWith(0).out().contains("sharing  1.0.0"));
        product.minato("uninstall", "org.example.sharing").endedWith(0);
        assertFalse(product.minato("domains").endedWith(0).out().contains("sharing"));
    }

    @Test
    void aJarInTheDropinsFolderIsFound() throws IOException, InterruptedException {
        Files.createDirectories(product.folder().resolve("dropins"));
        Files.copy(plugin.jar(), product.folder().resolve("dropins/sharing.jar"));
        assertTrue(product.minato("domains").endedWith(0).out().contains("sharing  1.0.0"));
    }

    @Test
    void aNewerVersionTakesThePlaceOfTheOlderAndComesBackAfterARebuild() throws IOException, InterruptedException {
        Path newer = folder.resolve("newer");
        product.publish(
                plugin.changed(
                        folder.resolve("newer-source"),
                        text -> BUILT.matcher(text).replaceAll("1.1.0")),
                newer);
        product.minato("install", "sharing", "--repository", plugin.site().toString())
                .endedWith(0);
        product.minato("install", "sharing", "--repository", newer.toString()).endedWith(0);
        String listed = product.minato("install", "--list").endedWith(0).out();
        assertTrue(listed.contains("org.example.sharing.feature  1.1.0"), listed);
        assertEquals(1, listed.split("org.example.sharing.feature ", -1).length - 1, listed);

        InstalledProduct rebuilt = InstalledProduct.copyTo(folder.resolve("rebuilt"), folder.resolve("home"));
        assertFalse(rebuilt.minato("domains").endedWith(0).out().contains("sharing"));
        rebuilt.minato("install", "--restore").endedWith(0);
        assertTrue(rebuilt.minato("domains").endedWith(0).out().contains("sharing"));
    }

    @Test
    void aPluginForANewerMinatoIsRefusedWithWhatItNeeds() throws IOException, InterruptedException {
        Path tooNew = folder.resolve("too-new");
        product.publish(
                plugin.changed(folder.resolve("source"), text -> text.replace("[0.1,1.0)", "[9.0,10.0)")), tooNew);
        Run refused = product.minato("install", "sharing", "--repository", tooNew.toString())
                .endedWith(2);
        assertTrue(refused.err().contains("org.minato.core"), refused.err());
        assertTrue(refused.err().contains("[9.0.0,10.0.0)"), refused.err());
        assertFalse(product.minato("domains").endedWith(0).out().contains("sharing"));
    }

    @Test
    void aFileThatWasAlteredAfterItWasPublishedIsRefused() throws IOException, InterruptedException {
        Path site = plugin.altered(folder.resolve("altered"));
        Run refused = product.minato("install", "sharing", "--repository", site.toString())
                .endedWith(2);
        assertTrue(refused.err().contains("its checksum differs"), refused.err());
        assertFalse(product.minato("domains").endedWith(0).out().contains("sharing"));
    }

    @Test
    void aJarForANewerMinatoIsRefused() throws IOException, InterruptedException {
        Path jar = plugin.changedJar(
                folder.resolve("newer.jar"), "minato.domain", text -> text.replace("[0.1,1.0)", "[9.0,10.0)"));
        Run refused = product.minato("install", jar.toString()).endedWith(2);
        assertTrue(refused.err().contains("[9.0,10.0)"), refused.err());
        assertFalse(Files.exists(product.folder().resolve("dropins")), "nothing was changed");
    }

    @Test
    void brokenAndConflictingBundlesInDropinsAreReportedAndTheRestWorks() throws IOException, InterruptedException {
        Path dropins = Files.createDirectories(product.folder().resolve("dropins"));
        Files.copy(plugin.jar(), dropins.resolve("sharing.jar"));
        plugin.changedJar(dropins.resolve("other.jar"), "META-INF/MANIFEST.MF", renamed("org.example.sharing.copy"));
        Path broken =
                plugin.changedJar(dropins.resolve("broken.jar"), "META-INF/MANIFEST.MF", renamed("org.example.broken"));
        SharingPlugin.rewrite(broken, "minato.domain", text -> text.replace("</domain:Domain>", ""));
        Run domains = product.minato("domains").endedWith(0);
        assertTrue(domains.out().contains("sharing  1.0.0"), domains.out());
        assertTrue(domains.out().contains("fisheries"), domains.out());
        assertTrue(domains.err().contains("org.example.broken"), domains.err());
        assertTrue(
                domains.err().contains("Bundle org.example.sharing.copy declares the domain \"sharing\""),
                domains.err());
        assertTrue(domains.err().contains("Uninstall one of them"), domains.err());
        Run checked =
                product.minato("validate", SharingPlugin.example().toString()).endedWith(1);
        assertTrue(checked.out().contains("[minato.domains/unreadable-descriptor]"), checked.out());
        assertTrue(checked.out().contains("[minato.domains/duplicate-domain]"), checked.out());
        assertTrue(checked.err().contains("Errors: 2"), "the model itself is faultless: " + checked.err());
    }

    private static UnaryOperator<String> renamed(String bundle) {
        return manifest -> manifest.replaceFirst(
                "Bundle-SymbolicName: org\\.example\\.sharing(?=[;\\s])", "Bundle-SymbolicName: " + bundle);
    }

    @Test
    void aShippedDomainIsRemovedAndComesBackFromTheProductsOwnRepository() throws IOException, InterruptedException {
        product.minato("uninstall", "fisheries").endedWith(0);
        assertFalse(product.minato("domains").endedWith(0).out().contains("fisheries"));
        product.minato("install", "fisheries").endedWith(0);
        assertTrue(product.minato("domains").endedWith(0).out().contains("fisheries"));
    }

    private Path brokenCopy() throws IOException {
        String text = Files.readString(SharingPlugin.example());
        return Files.writeString(
                folder.resolve("broken.refmodel"), text.replace("kind=\"aggregate\"", "kind=\"analyse\""));
    }

    private Path twice(Path model) throws IOException {
        String text = Files.readString(model);
        int store = text.indexOf("  <nodes\n      xsi:type=\"refmodel:DataStore\"");
        String second =
                "  <nodes xsi:type=\"refmodel:Device\" id=\"second\" nameJa=\"電動二輪車\" category=\"sharing.vehicle\"/>\n";
        return Files.writeString(
                folder.resolve("twice.refmodel"), text.substring(0, store) + second + text.substring(store));
    }
}
