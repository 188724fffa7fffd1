// SPDX-License-Identifier: EPL-2.0
package org.minato.core.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;

class DomainsTest {

    private static final String FISHERIES = """
        <domain:Domain xmlns:domain="urn:minato:domain:1" formatVersion="1" id="fisheries" nameJa="水産">
          <categories id="c1" key="fisheries.smart-buoy" nameJa="スマートブイ"/>
          <ruleBooks>rules/r8.rulebook</ruleBooks>
        </domain:Domain>
        """;

    private final Path folder;

    DomainsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private URL write(String name, String descriptor) throws IOException {
        Path file = folder.resolve(name).resolve("minato.domain");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, descriptor).toUri().toURL();
    }

    private URL fisheries() throws IOException {
        URL url = write("fisheries", FISHERIES);
        Files.createDirectories(folder.resolve("fisheries/rules"));
        Files.writeString(folder.resolve("fisheries/rules/r8.rulebook"), "");
        return url;
    }

    private static Finding only(Domains domains, String rule) {
        assertEquals(1, domains.findings().size(), () -> domains.findings().toString());
        Finding finding = domains.findings().get(0);
        assertEquals("minato.domains/" + rule, finding.ruleId());
        assertEquals(FindingKind.FAULT, finding.kind());
        return finding;
    }

    @Test
    void aDomainOffersItsCategoriesAndRuleBooks() throws IOException {
        Domains domains = Domains.of(List.of(fisheries()));
        assertEquals(List.of(), domains.findings());
        assertEquals("fisheries", domains.find("fisheries").orElseThrow().id());
        assertEquals(
                "スマートブイ", domains.category("fisheries.smart-buoy").orElseThrow().getNameJa());
        assertEquals("rules/r8.rulebook", domains.ruleBookLocations().get(0).path());
        assertEquals(List.of("rules/r8.rulebook"), domains.all().get(0).files("rules"));
        assertTrue(domains.find("forestry").isEmpty());
    }

    @Test
    void aDomainInAJarIsReadToo() throws IOException {
        Path jar = folder.resolve("fisheries.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("minato.domain"));
            zip.write(FISHERIES.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("rules/r8.rulebook"));
            zip.closeEntry();
        }
        URL url = URI.create("jar:" + jar.toUri() + "!/minato.domain").toURL();
        Domains domains = Domains.of(List.of(url));
        assertEquals(List.of(), domains.findings());
        assertEquals(List.of("rules/r8.rulebook"), domains.all().get(0).files("rules"));
    }

    @Test
    void aBrokenDescriptorIsAFindingThatNamesBundleAndLineAndTheOthersStay() throws IOException {
        URL broken = write("broken", FISHERIES.substring(0, FISHERIES.indexOf("</domain")));
        Domains domains = Domains.of(List.of(broken, fisheries()));
        Finding finding = only(domains, DomainRules.UNREADABLE);
        assertTrue(finding.message().ja().contains("broken"));
        assertTrue(finding.location().line() >= 3);
        assertTrue(domains.find("fisheries").isPresent());
    }

    @Test
    void anUnknownPartOfADescriptorIsAFindingButTheDomainIsUsed() throws IOException {
        URL url = write("odd", FISHERIES.replace("<ruleBooks>rules/r8.rulebook</ruleBooks>", "<future/>"));
        Domains domains = Domains.of(List.of(url));
        assertEquals(1, domains.findings().size());
        assertEquals(3, domains.findings().get(0).location().line());
        assertTrue(domains.find("fisheries").isPresent());
    }

    @Test
    void aRuleBookThatIsMissingIsAFinding() throws IOException {
        Domains domains = Domains.of(List.of(write("fisheries", FISHERIES)));
        assertTrue(only(domains, DomainRules.MISSING_ENTRY).message().en().contains("rules/r8.rulebook"));
        assertEquals(List.of(), domains.ruleBookLocations());
    }

    @Test
    void theSameDomainTwiceIsAFinding() throws IOException {
        URL other = write("other", FISHERIES);
        Domains domains = Domains.of(List.of(fisheries(), other));
        only(domains, DomainRules.DUPLICATE);
        assertEquals(1, domains.all().size());
    }

    @Test
    void aRowWithAnUnknownTypeIsAFinding() throws IOException {
        String rows = "<connections id=\"x\" source=\"Submarine\" target=\"Service\"/>";
        URL url = write("odd", FISHERIES.replace("<ruleBooks>rules/r8.rulebook</ruleBooks>", rows));
        assertTrue(only(Domains.of(List.of(url)), DomainRules.UNKNOWN_TYPE)
                .message()
                .en()
                .contains("Submarine"));
    }

    @Test
    void theBaseDescriptorIsFaultless() {
        Domains domains = Domains.of(List.of(BaseDescriptor.url()));
        assertEquals(List.of(), domains.findings());
        assertFalse(domains.find("minato")
                .orElseThrow()
                .descriptor()
                .getConnections()
                .isEmpty());
    }
}
