// SPDX-License-Identifier: EPL-2.0
package org.minato.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minato.core.domain.Domains;

/** The templates of every plugin among the examples. */
final class PluginTemplatesTest {
    @Test
    void thoseOfTheExamplesFitTheMetamodel() throws IOException {
        List<Path> descriptors;
        try (Stream<Path> files = Files.walk(Fishery.ROOT.resolve("examples"), 4)) {
            descriptors = files.filter(file ->
                            file.endsWith("minato.domain") && !file.toString().contains("target"))
                    .toList();
        }
        assertFalse(descriptors.isEmpty());
        for (Path descriptor : descriptors) {
            Domains domains = Domains.of(List.of(descriptor.toUri().toURL()));
            TemplateSet templates = new Templates(domains, List.of()).installed();
            assertEquals(List.of(), domains.findings());
            assertEquals(List.of(), templates.examine());
            assertEquals(
                    domains.all().get(0).descriptor().getTemplates().size(),
                    templates.all().stream()
                            .filter(info -> !info.domain().isEmpty())
                            .count());
        }
    }
}
