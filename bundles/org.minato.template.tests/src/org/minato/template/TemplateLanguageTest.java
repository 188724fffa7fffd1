// SPDX-License-Identifier: EPL-2.0
package org.minato.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TemplateLanguageTest {
    @Test
    void expressionsAreWrittenAsPeopleReadThem() throws IOException {
        assertEquals(
                "3 2.5 yes 2026-12-01 3 years, 1 month",
                Fishery.text("{{ 1 + 2 }} {{ 2.5 }} {{ true }} {{ today }} {{ [period('P3Y'), period('P1M')] }}"));
        assertEquals(
                "はい 2026年12月1日 3年 個人情報",
                Fishery.text(
                        "a.txt",
                        "{{ true }} {{ today }} {{ period('P3Y') }} {{ DataClass.personal }}",
                        Locale.JAPANESE));
    }

    @Test
    void daysAreWrittenByErasInJapaneseOnly() throws IOException {
        String body = "{{ era(today) }} {{ era(date('2019-05-01')) }} {{ era(date('1850-01-02')) }}";
        assertEquals("令和8年12月1日 令和元年5月1日 1850年1月2日", Fishery.text("a.txt", body, Locale.JAPANESE));
        assertEquals("2026-12-01 2019-05-01 1850-01-02", Fishery.text(body));
    }

    @Test
    void whatIsNotSetIsEmptyAndCanBeLeftToPeople() throws IOException {
        assertEquals(
                "[] [[to be filled in: owner]]",
                Fishery.text("[{{ model.dataSets[0].format.or(optional.none()) == optional.none() ? '' : '' }}] [{{"
                        + " orFill('', 'owner') }}]"));
        assertEquals("【要記入：担当】", Fishery.text("a.txt", "{{ fill('担当') }}", Locale.JAPANESE));
    }

    @Test
    void ifTakesTheFirstBranchThatHolds() throws IOException {
        String body = "{% if 1 > 2 %}a{% else if 2 > 1 %}b{% else %}c{% end %}";
        assertEquals("b", Fishery.text(body));
        assertEquals("c", Fishery.text(body.replace("2 > 1", "2 < 1")));
        assertEquals("a", Fishery.text(body.replace("1 > 2", "1 < 2")));
    }

    @Test
    void forGoesThroughAListAndKnowsItsPlace() throws IOException {
        assertEquals(
                "1a, 2b, 3c.",
                Fishery.text(
                        "{% for x in ['a', 'b', 'c'] %}{{ x_index }}{{ x }}{% if x_last %}.{% else %}, {% end %}{% end"
                                + " %}"));
    }

    @Test
    void linesOfDirectivesAndCommentsLeaveNoTrace() throws IOException {
        assertEquals("first\n- a\n- b\nlast\n", Fishery.text("""
            first
            {# a comment #}
            {% for x in ['a', 'b'] %}
              {% if true %} {# both in one line #}
            - {{ x }}
              {% end %}
            {% end %}
            last
            """));
        assertEquals("a\n\nb", Fishery.text("a\n{{ '' }}\nb"), "a line with an expression stays");
    }

    @Test
    void marksInsideTextsDoNotEndAnExpression() throws IOException {
        assertEquals("}} %} {{ \"", Fishery.text("{{ '}}' }} {{ \"%}\" }} {{ '{{' }} {{ '\"' }}"));
        assertEquals("\\d}}", Fishery.text("{{ r'\\d}}' }}"));
    }

    @Test
    void partsGetTheValuesThatTheyNeed() throws IOException {
        Rendering rendering = new Fishery()
                .with(
                        "p.template",
                        "---\nkey: row\nform: part\nparameters: site: Site, number: int\n---\n"
                                + "{{ number }}. {{ name(site) }}\n")
                .with(
                        "t.template",
                        "---\n"
                                + "key: test\n"
                                + "form: text\n"
                                + "title: T\n"
                                + "output: a.txt\n"
                                + "---\n"
                                + "{% for s in plan.sites %}\n"
                                + "{% include \"row\" with site = s, number = s_index %}\n"
                                + "{% end %}\n")
                .render(Locale.ENGLISH);
        assertEquals(List.of(), rendering.faults());
        List<String> lines = rendering.outputs().get(0).text().lines().toList();
        assertEquals(new Fishery().plan.getSites().size(), lines.size());
        assertEquals("1. " + new Fishery().plan.getSites().get(0).getNameEn(), lines.get(0));
    }

    @Test
    void aTemplateMakesOneFileForEachMemberOfAList() throws IOException {
        Fishery fishery = new Fishery()
                .with(
                        "t.template",
                        "---\nkey: test\nform: text\ntitle: 'Site {{ name(site) }}'\nfor: site in plan.sites\n"
                                + "output: sites/{{ site.id }}.txt\n---\n{{ site_index }} {{ title }}");
        List<Rendered> outputs = fishery.render(Locale.ENGLISH).outputs();
        assertEquals(
                fishery.plan.getSites().stream()
                        .map(site -> "sites/" + site.getId() + ".txt")
                        .toList(),
                outputs.stream().map(Rendered::path).toList());
        assertTrue(outputs.get(1).text().startsWith("2 'Site "), outputs.get(1).text());
        assertEquals(Optional.empty(), outputs.get(0).document());
        assertEquals(1, outputs.get(0).parts().size());
    }

    @Test
    void aConditionInTheHeaderDecidesWhetherThereIsAnOutput() throws IOException {
        String header = "---\nkey: test\nform: text\ntitle: T\nwhen: size(plan.sites) > 1000\noutput: a.txt\n---\nx";
        assertEquals(
                List.of(),
                new Fishery().with("t.template", header).render(Locale.ENGLISH).outputs());
        assertEquals(
                1,
                new Fishery()
                        .with("t.template", header.replace("> 1000", "> 0"))
                        .render(Locale.ENGLISH)
                        .outputs()
                        .size());
    }

    @Test
    void valuesStayValuesInEveryFormat() throws IOException {
        String nasty = "{{ '<b>\"x\" & *y*, =1\\n|' }}";
        assertEquals("&lt;b&gt;&quot;x&quot; &amp; *y*, =1\n|", Fishery.text("a.html", nasty, Locale.ENGLISH));
        assertEquals("\uFEFF\"<b>\"\"x\"\" & *y*, =1\r\n|\"", Fishery.text("a.csv", nasty, Locale.ENGLISH));
        assertEquals("\uFEFF'=1+1,-5", Fishery.text("a.csv", "{{ '=1+1' }},{{ -5 }}", Locale.ENGLISH));
        assertEquals(
                "{\"a\":\"<b>\\\"x\\\" & *y*, =1\\n|\",\"b\":true,\"c\":\"2026-12-01\"}",
                Fishery.text(
                        "a.json", "{\"a\":\"" + nasty + "\",\"b\":{{ true }},\"c\":\"{{ today }}\"}", Locale.JAPANESE));
        assertEquals("\\<b\\>\\\"x\\\" \\& \\*y\\*\\, \\=1 \\|", Fishery.text("a.md", nasty, Locale.ENGLISH));
    }

    @Test
    void valuesInPathsCannotLeaveTheirFolder() throws IOException {
        Rendering rendering = new Fishery()
                .with(
                        "t.template",
                        "---\nkey: test\nform: text\ntitle: T\noutput: x/{{ '../../etc/passwd' }}.txt\n---\nx")
                .render(Locale.ENGLISH);
        assertEquals("x/-etc-passwd.txt", rendering.outputs().get(0).path());
    }

    @Test
    void theViewTellsWhereThePlanStands() throws IOException {
        String text = Fishery.text("""
            {% for c in clauses.filter(c, c.state == ClauseState.open) %}
            {{ c.key }} {{ c.state }} {{ size(c.findings) > 0 }}
            {% end %}
            {{ size(openItems) > 0 }} {{ openItems.all(f, !f.waived) }} {{ books.exists(b, b.applies) }} {{ language }}
            """);
        assertTrue(text.endsWith("yes yes yes en\n"), text);
        assertTrue(text.startsWith("fisheries"), text);
    }
}
