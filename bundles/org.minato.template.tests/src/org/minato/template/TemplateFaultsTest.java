// SPDX-License-Identifier: EPL-2.0
package org.minato.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minato.core.domain.Domains;
import org.minato.core.finding.Finding;

final class TemplateFaultsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        a {{ plan.nmae }}               | template-type   | 7:10  | nmae
        {{ 1 + 'a' }}                   | template-type   | 7:6   | cannot be applied
        {{ [1, 'a'] }}                  | template-type   | 7:4   | not known before
        {{ [] }}                        | template-type   | 7:4   | not known before
        {% if size(plan.sites) %}{% end %} | template-type | 7:7  | condition
        {% for s in plan %}{% end %}    | template-type   | 7:13  | list
        {% for name in plan.sites %}{% end %} | template-type | 7:8 | already
        {% for plan in plan.sites %}{% end %} | template-type | 7:8 | already
        {{ plan.sites                   | template-syntax | 7:1   | }}
        {{ }}                           | template-syntax | 7:3   | expression is missing
        {% if true %}x                  | template-syntax | 7:4   | no end
        x{% end %}                      | template-syntax | 7:5   | Take out
        x{% else %}                     | template-syntax | 7:5   | else
        {% if true %}{% else %}{% else %}{% end %} | template-syntax | 7:27 | else
        {% while true %}                | template-syntax | 7:4   | while
        {% for x of plan.sites %}{% end %} | template-syntax | 7:4 | for name in list
        {% include common %}            | template-syntax | 7:4   | include
        {% include "nowhere" %}         | template-include | 7:13 | nowhere
        {% include "test" %}            | template-include | 7:13 | no part
        """)
    void whatIsWrongIsSaidAtItsPlace(String body, String rule, String place, String says) throws IOException {
        List<String> faults = Fishery.faults(body.strip());
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith(rule.strip() + " t.template:" + place.strip() + " "), faults.get(0));
        assertTrue(faults.get(0).contains(says.strip()), faults.get(0));
    }

    @Test
    void anExpressionOverSeveralLinesIsNamedAtItsLine() throws IOException {
        assertTrue(Fishery.faults("x\n{{ true\n   ? plan.id\n   : plan.di }}")
                .get(0)
                .contains("t.template:10:10"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        title: T\\noutput: a                         | template-header | 1:1 | no key
        key: t\\nform: text\\ntitle: T               | template-header | 1:1 | no output
        key: t\\nform: letter\\ntitle: T             | template-header | 3:7 | letter
        key: T t\\ntitle: T                          | template-header | 2:6 | T t
        key: t\\ntitle: T\\nlanguage: fr             | template-header | 4:11 | fr
        key: t\\ntitle: T\\nfor: plan.sites          | template-header | 4:6 | for: name in list
        key: t\\ntitle: T\\ncolour: red              | template-header | 4:1 | colour
        key: t\\ntitle: T\\ntitle: U                 | template-header | 4:1 | twice
        key: t\\ntitle: {{ plan.nmae }}              | template-type   | 3:15 | nmae
        key: t\\ntitle: T\\nwhen: plan.sites         | template-type   | 4:7 | condition
        key: t\\nform: part\\nparameters: a: Sight   | template-header | 4:13 | Sight
        """)
    void headersAreCheckedToo(String header, String rule, String place, String says) throws IOException {
        List<String> faults =
                Fishery.faults(new Fishery().with("h.template", "---\n" + header.replace("\\n", "\n") + "\n---\nx"));
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith(rule.strip() + " h.template:" + place.strip() + " "), faults.get(0));
        assertTrue(faults.get(0).contains(says.strip()), faults.get(0));
    }

    @Test
    void everyFaultIsSaidInBothLanguages() throws IOException {
        for (Finding fault : new Fishery()
                .with("a.template", "no header")
                .with("b.template", "---\nkey: b\ntitle: B\n---\n{{ x }}{% y %}{% if 1 %}")
                .set()
                .examine()) {
            assertFalse(fault.message().ja().isBlank());
            assertFalse(
                    fault.message().ja().equals(fault.message().en()),
                    fault.message().ja());
            assertEquals(TemplateRules.BOOK, fault.ruleBook());
        }
    }

    @Test
    void partsThatIncludeEachOtherAreRefused() throws IOException {
        Fishery fishery = new Fishery()
                .with("a.template", "---\nkey: a\nform: part\n---\n{% include \"b\" %}")
                .with("b.template", "---\nkey: b\nform: part\n---\n{% include \"a\" %}")
                .with("t.template", "---\nkey: t\ntitle: T\n---\n{% include \"a\" %}");
        List<String> faults = Fishery.faults(fishery);
        assertTrue(
                faults.stream().anyMatch(fault -> fault.startsWith("template-include b.template:5:13")),
                faults.toString());
        assertEquals(List.of(), fishery.render(Locale.ENGLISH).outputs());
    }

    @Test
    void partsGetWhatTheyNeedAndNothingElse() throws IOException {
        String part = "---\nkey: p\nform: part\nparameters: site: Site\n---\n{{ name(site) }}";
        String header = "---\nkey: t\ntitle: T\n---\n";
        assertTrue(Fishery.faults(
                        new Fishery().with("p.template", part).with("t.template", header + "{% include \"p\" %}"))
                .get(0)
                .contains("needs \"site\""));
        assertTrue(Fishery.faults(new Fishery()
                        .with("p.template", part)
                        .with("t.template", header + "{% include \"p\" with site = plan.sites[0], x = 1 %}"))
                .get(0)
                .contains("needs no \"x\""));
        assertTrue(Fishery.faults(new Fishery()
                        .with("p.template", part)
                        .with("t.template", header + "{% include \"p\" with site = plan %}"))
                .get(0)
                .contains("must be Site, but this is Plan"));
    }

    @Test
    void stepsAndLengthAreBounded() throws IOException {
        String twenty = "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]";
        StringBuilder loops = new StringBuilder();
        String names = "abcdef";
        for (char name : names.toCharArray()) {
            loops.append("{% for ").append(name).append(" in ").append(twenty).append(" %}");
        }
        String end = "{% end %}".repeat(names.length());
        String header = "---\nkey: t\nform: text\ntitle: T\noutput: a.txt\n---\n";
        Finding steps = new Fishery()
                .with("t.template", header + loops + end)
                .render(Locale.ENGLISH)
                .faults()
                .get(0);
        assertEquals(TemplateRules.LIMIT, steps.clause());
        assertEquals(7, steps.location().line());
        Finding length = new Fishery()
                .with("t.template", header + loops + "x".repeat(500) + end)
                .render(Locale.ENGLISH)
                .faults()
                .get(0);
        assertEquals(TemplateRules.LIMIT, length.clause());
        assertTrue(length.message().en().contains("4 million"), length.message().en());
    }

    @Test
    void aLongListOfLongTextsIsStoppedBeforeItIsWritten() throws IOException {
        String ten = "[1,2,3,4,5,6,7,8,9,10]";
        String list = "%s.map(a, %s.map(b, %s.map(c, '%s')))".formatted(ten, ten, ten, "x".repeat(7_000));
        for (String expression : List.of(list, "show(" + list + ")", "join(" + list + ", '')")) {
            Rendering rendering = new Fishery()
                    .with(
                            "t.template",
                            "---\nkey: t\nform: text\ntitle: T\noutput: a.txt\n---\n{{ " + expression + " }}")
                    .render(Locale.ENGLISH);
            assertTrue(
                    rendering.faults().get(0).message().en().contains("4 million"),
                    rendering.faults().toString());
        }
    }

    @Test
    void aMissingValueIsNamedAndTakesOnlyItsTemplate() throws IOException {
        Rendering rendering = new Fishery()
                .with("a.template", "---\nkey: a\nform: text\ntitle: T\noutput: a.txt\n---\n{{ plan.sites[99].id }}")
                .with("b.template", "---\nkey: b\nform: text\nkind: b\ntitle: T\noutput: b.txt\n---\nx")
                .render(Locale.ENGLISH);
        assertEquals(1, rendering.outputs().size());
        assertEquals(TemplateRules.VALUE, rendering.faults().get(0).clause());
        assertEquals(4, rendering.faults().get(0).location().column());
        assertEquals(Set.of("templates"), rendering.incomplete());
    }

    @ParameterizedTest
    @CsvSource({"../a.txt", "/a.txt", ".minato/manifest.json", "a/.b/c", "a//b", "letter.docx", "x:y.txt"})
    void pathsThatLeaveTheFolderOrHideAreRefused(String path) throws IOException {
        Rendering rendering = new Fishery()
                .with("a.template", "---\nkey: a\nform: text\ntitle: T\noutput: " + path + "\n---\nx")
                .render(Locale.ENGLISH);
        assertEquals(TemplateRules.OUTPUT, rendering.faults().get(0).clause());
        assertEquals(5, rendering.faults().get(0).location().line());
    }

    @Test
    void oneFileIsNotMadeTwice() throws IOException {
        Rendering rendering = new Fishery()
                .with("a.template", "---\nkey: a\nform: text\ntitle: T\nfor: x in ['a', 'b']\noutput: a.txt\n---\nx")
                .render(Locale.ENGLISH);
        assertTrue(rendering.faults().get(0).message().en().contains("made twice"));
    }

    @Test
    void jsonThatIsNoneIsRefused() throws IOException {
        Rendering rendering = new Fishery()
                .with(
                        "a.template",
                        "---\n"
                                + "key: a\n"
                                + "form: text\n"
                                + "title: T\n"
                                + "output: a.json\n"
                                + "---\n"
                                + "[{% for x in [1, 2] %}{{ x }},{% end %}]")
                .render(Locale.ENGLISH);
        assertEquals(TemplateRules.OUTPUT, rendering.faults().get(0).clause());
    }

    @Test
    void filesThatAreNoTextAreFaults() throws IOException {
        Templates templates = new Templates(Domains.of(List.of()), List.of());
        URI place = URI.createFileURI("/project/templates/x.template");
        for (byte[] content : List.of(new byte[0], new byte[TemplateFile.LONGEST + 1], new byte[] {(byte) 0xff, 1})) {
            Finding fault = templates
                    .with(List.of(new TemplateFile(place, content)))
                    .examine()
                    .get(0);
            assertEquals(TemplateRules.UNREADABLE, fault.clause());
        }
    }
}
