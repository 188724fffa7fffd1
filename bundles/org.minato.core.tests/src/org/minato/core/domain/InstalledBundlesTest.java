// SPDX-License-Identifier: EPL-2.0
package org.minato.core.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.connection.ConnectionTable;
import org.minato.core.files.ModelFiles;
import org.minato.core.finding.Finding;
import org.minato.core.region.Regions;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.rules.RuleBook;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.FrameworkWiring;

/** The services as the framework offers them, and domains in bundles; only where the tests run inside OSGi. */
class InstalledBundlesTest {

    private static final String SEAWEED = """
        <domain:Domain xmlns:domain="urn:minato:domain:1" formatVersion="1" id="seaweed" nameJa="海藻">
          <categories id="c1" key="seaweed.raft" nameJa="いかだ"/>
          <ruleBooks>rules/seaweed.rulebook</ruleBooks>
        </domain:Domain>
        """;

    private static final String BOOK = """
        <rules:RuleBook xmlns:rules="urn:minato:rules:1" formatVersion="1" id="seaweed.rules" nameJa="海藻の規則"/>
        """;

    private final Path folder;
    private final List<Bundle> installed = new ArrayList<>();
    private final List<ServiceReference<?>> used = new ArrayList<>();
    private @Nullable BundleContext framework;

    InstalledBundlesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void startTheCore() throws BundleException {
        Bundle core = FrameworkUtil.getBundle(Domains.class);
        assumeTrue(core != null, "runs on a flat class path, where there are no bundles");
        Objects.requireNonNull(core).start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        framework = core.getBundleContext();
    }

    @AfterEach
    void uninstall() throws BundleException {
        for (ServiceReference<?> reference : used) {
            framework().ungetService(reference);
        }
        for (Bundle bundle : installed) {
            bundle.uninstall();
        }
    }

    private BundleContext framework() {
        return Objects.requireNonNull(framework);
    }

    private <T> T service(Class<T> type) {
        ServiceReference<T> reference = framework().getServiceReference(type);
        assertNotNull(reference, () -> type.getName() + " is no service");
        used.add(reference);
        return Objects.requireNonNull(framework().getService(reference));
    }

    /** As the service runtime makes it; the service itself may have read the descriptors before a test installs its own. */
    private Domains domainsNow() {
        return new Domains(framework());
    }

    /** Installs and resolves a bundle, and does not start it. */
    private Bundle install(String name, Map<String, String> entries) throws IOException, BundleException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        headers.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        Path jar = folder.resolve(name + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        try (InputStream content = Files.newInputStream(jar)) {
            Bundle bundle = framework().installBundle(jar.toUri().toString(), content);
            installed.add(bundle);
            FrameworkWiring wiring =
                    framework().getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
            assertTrue(wiring.resolveBundles(List.of(bundle)));
            assertEquals(Bundle.RESOLVED, bundle.getState());
            return bundle;
        }
    }

    @Test
    void theFrameworkOffersTheServicesOfTheCore() {
        Domains domains = service(Domains.class);
        assertEquals(List.of(), domains.findings());
        assertEquals("org.minato.core", domains.find("minato").orElseThrow().bundleName());
        assertTrue(service(ConnectionTable.class)
                .mayConnect(RefmodelPackage.Literals.DEVICE, RefmodelPackage.Literals.GATEWAY));
        assertEquals(
                "伊方町", service(Regions.class).byCode("384429").orElseThrow().nameJa());
        assertTrue(service(ModelFiles.class).newResourceSet().getResources().isEmpty());
    }

    @Test
    void aDomainInABundleThatIsNotStartedIsFound() throws IOException, BundleException {
        Bundle bundle = install("test.seaweed", Map.of("minato.domain", SEAWEED, "rules/seaweed.rulebook", BOOK));
        Domains domains = domainsNow();
        assertEquals(List.of(), domains.findings());
        InstalledDomain seaweed = domains.find("seaweed").orElseThrow();
        assertEquals("test.seaweed", seaweed.bundleName());
        assertEquals(List.of("rules/seaweed.rulebook"), seaweed.files("rules"));
        assertEquals("いかだ", domains.category("seaweed.raft").orElseThrow().getNameJa());
        RuleBookLocation place = domains.ruleBookLocations().stream()
                .filter(l -> l.domain() == seaweed)
                .findFirst()
                .orElseThrow();
        RuleBook book = (RuleBook) service(ModelFiles.class).read(place.url()).root();
        assertEquals("seaweed.rules", book.getId());
        assertEquals(Bundle.RESOLVED, bundle.getState());
    }

    @Test
    void aBrokenDescriptorInABundleIsAFindingThatNamesBundleAndLine() throws IOException, BundleException {
        install("test.broken", Map.of("minato.domain", SEAWEED.replace("</domain:Domain>", "</domain>")));
        install("test.seaweed", Map.of("minato.domain", SEAWEED, "rules/seaweed.rulebook", BOOK));
        Domains domains = domainsNow();
        assertEquals(1, domains.findings().size(), () -> domains.findings().toString());
        Finding finding = domains.findings().get(0);
        assertEquals("minato.domains/" + DomainRules.UNREADABLE, finding.ruleId());
        assertTrue(finding.message().ja().contains("test.broken"));
        assertEquals(4, finding.location().line());
        assertTrue(finding.location().file().toString().endsWith("/minato.domain"));
        assertTrue(domains.find("seaweed").isPresent());
    }

    @Test
    void aDomainGoesWithItsBundle() throws IOException, BundleException {
        Bundle bundle = install("test.seaweed", Map.of("minato.domain", SEAWEED));
        assertTrue(domainsNow().find("seaweed").isPresent());
        bundle.uninstall();
        installed.clear();
        assertFalse(domainsNow().find("seaweed").isPresent());
    }
}
