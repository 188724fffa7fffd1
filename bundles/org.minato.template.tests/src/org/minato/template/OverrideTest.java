// SPDX-License-Identifier: EPL-2.0
package org.minato.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.domain.Domains;

final class OverrideTest {
    private final Path bundle;
    private final Path project;

    OverrideTest(@TempDir Path bundle, @TempDir Path project) throws IOException {
        this.bundle = bundle;
        this.project = project;
        Files.createDirectories(bundle.resolve("templates"));
    }

    private void domain(String id, String... templates) throws IOException {
        StringBuilder names = new StringBuilder();
        for (String template : templates) {
            names.append("<templates>templates/").append(template).append("</templates>");
        }
        Files.writeString(bundle.resolve("minato.domain"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <domain:Domain xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:domain="urn:minato:domain:1" formatVersion="1" id="%s">%s</domain:Domain>
            """.formatted(id, names));
    }

    private void plugin(String name, String content) throws IOException {
        Files.writeString(bundle.resolve("templates").resolve(name), content);
    }

    private void own(String name, String content) throws IOException {
        Files.writeString(project.resolve(name), content);
    }

    private TemplateSet set(URL... own) throws IOException {
        Domains domains =
                Domains.of(List.of(bundle.resolve("minato.domain").toUri().toURL()));
        return new Templates(domains, List.of(() -> List.of(own))).with(TemplateFile.in(project));
    }

    private Rendering render(Locale locale) throws IOException {
        return set().render(new Fishery().input(locale), Set.of());
    }

    private static String header(String key, String more) {
        return "---\nkey: " + key + "\nform: text\noutput: out/" + key + ".txt\n" + more + "---\n";
    }

    @Test
    void templatesOfADomainApplyWhereTheModelUsesIt() throws IOException {
        plugin("a.template", header("fisheries.a", "title: A\n") + "plugin");
        domain("fisheries", "a.template");
        assertEquals("plugin", render(Locale.ENGLISH).outputs().get(0).text());
        assertEquals("fisheries", set().all().get(0).domain());
        domain("tea", "a.template");
        assertEquals(List.of(), render(Locale.ENGLISH).outputs());
    }

    @Test
    void theTemplateOfTheLanguageIsTakenAndElseWhicheverThereIs() throws IOException {
        plugin("a.ja.template", header("fisheries.a", "title: あ\nlanguage: ja\n") + "日本語");
        plugin("a.en.template", header("fisheries.a", "title: A\nlanguage: en\n") + "English");
        domain("fisheries", "a.ja.template", "a.en.template");
        assertEquals("日本語", render(Locale.JAPANESE).outputs().get(0).text());
        assertEquals("English", render(Locale.ENGLISH).outputs().get(0).text());
        domain("fisheries", "a.ja.template");
        assertEquals("日本語", render(Locale.ENGLISH).outputs().get(0).text());
    }

    @Test
    void aFileOfTheProjectTakesThePlaceAndTheHeaderOfTheTemplateWithItsKey() throws IOException {
        plugin("a.ja.template", header("fisheries.a", "title: あ\nlanguage: ja\n") + "日本語");
        plugin("a.en.template", header("fisheries.a", "title: A\nlanguage: en\n") + "English");
        domain("fisheries", "a.ja.template", "a.en.template");
        own("a.template", "---\nkey: fisheries.a\nlanguage: ja\n---\n町の文 {{ title }}");
        Rendered rendered = render(Locale.JAPANESE).outputs().get(0);
        assertEquals("町の文 あ", rendered.text());
        assertEquals("out/fisheries.a.txt", rendered.path());
        assertTrue(rendered.template().ofProject());
        assertEquals("English", render(Locale.ENGLISH).outputs().get(0).text(), "the other language stays");
    }

    @Test
    void aProjectCanAddTemplatesAndOverrideParts() throws IOException {
        plugin("p.template", "---\nkey: fisheries.foot\nform: part\n---\nplugin");
        plugin("a.template", header("fisheries.a", "title: A\n") + "{% include \"fisheries.foot\" %}");
        domain("fisheries", "p.template", "a.template");
        own("foot.template", "---\nkey: fisheries.foot\n---\ntown");
        own("new.template", header("town.b", "title: B\n") + "new");
        assertEquals(
                List.of("town", "new"),
                render(Locale.ENGLISH).outputs().stream().map(Rendered::text).toList());
    }

    @Test
    void anOverrideOfNothingThatCannotStandAloneIsReported() throws IOException {
        plugin("a.template", header("fisheries.a", "title: A\n") + "plugin");
        domain("fisheries", "a.template");
        own("b.template", "---\nkey: fisheries.b\n---\ntown");
        assertEquals(TemplateRules.KEY, set().examine().get(0).clause());
        Rendering rendering = render(Locale.ENGLISH);
        assertEquals(1, rendering.outputs().size());
        assertTrue(rendering.faults().get(0).message().en().contains("fisheries.b"));
    }

    @Test
    void twoTemplatesWithOneKeyAreReportedAndTheFirstCounts() throws IOException {
        plugin("a.template", header("fisheries.a", "title: A\n") + "first");
        plugin("b.template", header("fisheries.a", "title: A\n") + "second");
        domain("fisheries", "a.template", "b.template");
        Rendering rendering = render(Locale.ENGLISH);
        assertEquals("first", rendering.outputs().get(0).text());
        assertEquals(TemplateRules.KEY, rendering.faults().get(0).clause());
    }

    @Test
    void bundlesOfTheProductBringTemplatesByAService() throws IOException {
        domain("tea");
        Path file = bundle.resolve("own.template");
        Files.write(file, (header("own", "title: Own\n") + "product").getBytes(StandardCharsets.UTF_8));
        TemplateSet set = set(file.toUri().toURL());
        assertEquals(Optional.empty(), set.all().get(0).language());
        assertEquals(List.of("templates"), set.kinds());
        assertEquals(
                "product",
                set.render(new Fishery().input(Locale.ENGLISH), Set.of())
                        .outputs()
                        .get(0)
                        .text());
    }

    @Test
    void kindsThatWereNotAskedForAreNotRendered() throws IOException {
        plugin("a.template", header("fisheries.a", "title: A\nkind: letters\n") + "a");
        plugin("b.template", header("fisheries.b", "title: B\n") + "b");
        domain("fisheries", "a.template", "b.template");
        assertEquals(List.of("letters", "templates"), set().kinds());
        assertEquals(
                "a",
                set().render(new Fishery().input(Locale.ENGLISH), Set.of("letters"))
                        .outputs()
                        .get(0)
                        .text());
    }
}
