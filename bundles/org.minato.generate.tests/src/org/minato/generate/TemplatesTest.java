// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.errors.MinatoException;
import org.minato.core.finding.Finding;
import org.minato.word.WordMerge;

final class TemplatesTest {
    private static final String LETTER = """
        ---
        key: town.letter
        title: 島の手紙
        output: letters/letter
        ---
        # {{ title }}

        {{ regions }}の皆さまへ

        {% for site in plan.sites %}
        - {{ name(site) }}：{{ orFill(site.address, "住所") }}
        {% end %}
        """;

    private static final String LIST = """
        ---
        key: town.list
        form: text
        title: 一覧
        output: lists/sites.csv
        ---
        id,名称
        {% for site in plan.sites %}
        {{ site.id }},{{ name(site) }}
        {% end %}
        """;

    private final Path folder;
    private final FisheryExample fishery;

    TemplatesTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        fishery = new FisheryExample(folder);
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve("templates").resolve(name);
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(file, content, StandardCharsets.UTF_8);
    }

    private String read(String path) throws IOException {
        return Files.readString(fishery.output(path), StandardCharsets.UTF_8);
    }

    private GenerationReport generate() {
        return fishery.generate(
                GenerateOptions.in(Locale.JAPANESE, FisheryExample.DAY).only(Set.of("templates")));
    }

    @Test
    void templatesOfAProjectMakeAWordFileAPageAndATable() throws IOException {
        write("letter.template", LETTER);
        write("list.template", LIST);
        GenerationReport report = generate();
        assertEquals(List.of(), report.faults());
        assertFalse(report.needsAttention());
        List<String> blocks = WordMerge.normalForm(Files.readAllBytes(fishery.output("letters/letter.docx")));
        assertTrue(blocks.get(0).contains("島の手紙"), blocks.toString());
        assertTrue(blocks.get(1).contains("伊方町の皆さまへ"), blocks.toString());
        assertTrue(read("letters/letter.html").contains("伊方町の皆さまへ"));
        assertTrue(read("lists/sites.csv").startsWith("\uFEFFid,名称\r\n"), read("lists/sites.csv"));
        assertTrue(generate().files().stream().allMatch(entry -> entry.outcome() == Outcome.UNCHANGED));
    }

    @Test
    void anEditedRowSurvivesAndWhatItIsAboutCanBeFollowed() throws IOException {
        write("list.template", LIST);
        generate();
        String before = read("lists/sites.csv");
        String row = before.lines().skip(1).findFirst().orElseThrow();
        Files.writeString(fishery.output("lists/sites.csv"), before.replace(row, row + "（港の入口）"));
        fishery.edit("templates/list.template", text -> text.replace("id,名称", "番号,名称"));
        generate();
        assertTrue(read("lists/sites.csv").contains("（港の入口）"), read("lists/sites.csv"));
        OutputTrace trace = OutputTrace.read(fishery.output()).orElseThrow();
        GeneratedPart part = trace.files().stream()
                .filter(file -> file.path().equals("lists/sites.csv"))
                .flatMap(file -> file.parts().stream())
                .findFirst()
                .orElseThrow();
        assertTrue(part.elements().stream().anyMatch(key -> key.endsWith("#" + row.split(",")[0])), part.toString());
    }

    @Test
    void aBrokenTemplateIsNamedAtItsPlaceAndLeavesAllElseIntact() throws IOException {
        write("letter.template", LETTER);
        write("list.template", LIST);
        generate();
        String page = read("letters/letter.html");
        fishery.edit("templates/letter.template", text -> text.replace("name(site)", "name(cite)"));
        fishery.edit("templates/list.template", text -> text.replace("id,名称", "番号,名称"));
        GenerationReport report = generate();
        assertTrue(report.needsAttention());
        Finding fault = report.faults().get(0);
        assertEquals("letter.template", fault.location().file().lastSegment());
        assertEquals(11, fault.location().line());
        assertEquals(11, fault.location().column());
        assertTrue(fault.message().ja().contains("cite"), fault.message().ja());
        assertEquals(Outcome.KEPT, FisheryExample.outcome(report, "letters/letter.html"));
        assertEquals(page, read("letters/letter.html"), "what it made earlier stays");
        assertEquals(Outcome.UPDATED, FisheryExample.outcome(report, "lists/sites.csv"));
        Files.delete(folder.resolve("templates/letter.template"));
        assertEquals(
                Outcome.REMOVED,
                FisheryExample.outcome(generate(), "letters/letter.html"),
                "without the template its output goes as any other");
    }

    @Test
    void theOutputOfAnotherGeneratorIsNotOverwritten() throws IOException {
        write("list.template", LIST.replace("lists/sites.csv", "inventory/devices.csv"));
        String path = fishery.generate().files().stream()
                .map(GenerationReport.Entry::path)
                .filter(each -> each.endsWith(".csv"))
                .findFirst()
                .orElseThrow();
        write("list.template", LIST.replace("lists/sites.csv", path));
        GenerationReport report = fishery.generate();
        assertEquals(1, report.faults().size());
        assertTrue(report.faults().get(0).message().en().contains(path));
    }

    @Test
    void aTemplateCanNameAKindOfItsOwn() throws IOException {
        write("list.template", LIST.replace("form: text", "form: text\nkind: lists"));
        GenerationReport report = fishery.generate(
                GenerateOptions.in(Locale.JAPANESE, FisheryExample.DAY).only(Set.of("lists")));
        assertEquals(
                List.of("lists/sites.csv"),
                report.files().stream().map(GenerationReport.Entry::path).toList());
        MinatoException unknown = assertThrows(
                MinatoException.class,
                () -> fishery.generate(
                        GenerateOptions.in(Locale.JAPANESE, FisheryExample.DAY).only(Set.of("letters"))));
        assertTrue(unknown.remedy().en().contains("lists"), unknown.remedy().en());
    }
}
