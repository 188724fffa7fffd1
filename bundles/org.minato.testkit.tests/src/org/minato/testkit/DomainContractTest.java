// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainContractTest {
    private static final String BOOK = "rules/tea.rulebook";
    private static final String TEMPLATE = "templates/probe-register.template";
    private static final String SAMPLES = "contract/tea.rules/";
    private static final String MEETS = " finds nothing in what meets it";
    private static final String BREAKS = " finds exactly what breaks it";
    private static final String RETENTION = "The check tea-1-retention of tea.rules#1";
    private static final String PATH = "The check tea-2-path of tea.rules#2";

    private final Tea tea;

    DomainContractTest(@TempDir Path folder) throws IOException {
        tea = new Tea(folder);
    }

    @Test
    void aDomainThatKeepsTheContractPasses() {
        assertEquals(Map.of(), tea.unkept());
        assertEquals(5 + 6 + 10 + 3 + 7, tea.promises());
    }

    @Test
    void aMissingSampleIsAFailingTestThatNamesTheFileToWrite() throws IOException {
        tea.renamed(SAMPLES + "tea-2-path.breaks.refmodel", "elsewhere.refmodel");
        broken(PATH + BREAKS, "Write contract/tea.rules/tea-2-path.breaks.refmodel beside the tests");
    }

    @Test
    void aSampleThatBelongsToNoCheckIsNamed() throws IOException {
        tea.renamed(SAMPLES + "tea-2-path.breaks.refmodel", SAMPLES + "tea-2-paht.breaks.refmodel");
        Map<String, String> unkept = tea.unkept();
        assertEquals(Set.of(PATH + BREAKS, "Every sample of tea.rules belongs to a check"), unkept.keySet());
        assertTrue(unkept.toString().contains("tea-2-paht.breaks"), unkept.toString());
    }

    @Test
    void aMeetingSampleThatTheCheckDoesNotLookAtIsRefused() throws IOException {
        tea.with(SAMPLES + "tea-1-retention.meets.refmodel", "category=\"tea.harvest\"", "");
        broken(RETENTION + MEETS, "The check looks at nothing here, as of 2026-12-01");
    }

    @Test
    void aSampleToWhichTheClauseDoesNotApplyIsRefused() throws IOException {
        tea.with(SAMPLES + "tea-1-retention.breaks.refmodel", "field=\"agriculture\"", "field=\"city\"");
        broken(RETENTION + BREAKS, "The check looks at nothing here, as of 2026-12-01");
    }

    @Test
    void aMeetingSampleWithAFindingIsRefused() throws IOException {
        tea.with(SAMPLES + "tea-1-retention.meets.refmodel", "retention=\"P1Y\"", "");
        broken(RETENTION + MEETS, "harvest (tea.rules/1*tea-1-retention, violation): It has no retention period.");
    }

    @Test
    void anOffenderThatIsNotFoundIsNamed() throws IOException {
        tea.with(SAMPLES + "tea-3-holder.breaks.refmodel", "</refmodel", "<actors id=\"offender-3\"/></refmodel");
        broken(
                "The check tea-3-holder of tea.rules#3" + BREAKS,
                "The check must find exactly [offender-1, offender-2, offender-3], but finds:");
    }

    @Test
    void aFindingAtAnElementThatIsNoOffenderIsNamed() throws IOException {
        tea.with(SAMPLES + "tea-3-holder.breaks.refmodel", "id=\"offender-2\"", "id=\"other\"");
        broken(
                "The check tea-3-holder of tea.rules#3" + BREAKS,
                "The check must find exactly [offender-1], but finds:");
    }

    @Test
    void aBreakingSampleWithoutOffendersIsRefused() throws IOException {
        tea.with(SAMPLES + "tea-1-retention.breaks.refmodel", "id=\"offender\"", "id=\"harvest\"");
        broken(RETENTION + BREAKS, "Give the elements that the check must find an id that begins with offender");
    }

    @Test
    void aCheckThatCannotBeDecidedFindsNoOffender() throws IOException {
        tea.with(BOOK, "self.retention.hasValue()", "self.retention.value() &gt; period('P1D')");
        broken(RETENTION + BREAKS, "undecided");
    }

    @Test
    void aSampleThatOpensWithFindingsIsRefused() throws IOException {
        tea.with(SAMPLES + "tea-1-retention.meets.refmodel", "<domains>tea</domains>", "<domains>coffee</domains>");
        broken(RETENTION + MEETS, "A sample opens without findings:");
    }

    @Test
    void anExpressionThatDoesNotCompileIsNamedWithItsPlace() throws IOException {
        tea.with(BOOK, "self.retention.hasValue()", "self.retenshun.hasValue()");
        Map<String, String> unkept = tea.unkept();
        assertTrue(
                String.valueOf(unkept.get("tea.rules has no faults, and all its expressions compile"))
                        .contains("tea-1-retention"),
                unkept.toString());
        assertTrue(unkept.containsKey(RETENTION + MEETS), unkept.toString());
        assertTrue(unkept.containsKey(RETENTION + BREAKS), unkept.toString());
    }

    @Test
    void aTemplateThatDoesNotFitTheMetamodelIsNamedWithItsPlace() throws IOException {
        tea.with(TEMPLATE, "name(d)", "nmae(d)");
        Map<String, String> unkept = tea.unkept();
        String fault = String.valueOf(unkept.get("The templates of tea fit the metamodel"));
        assertTrue(fault.contains("probe-register.template:12") && fault.contains("nmae"), unkept.toString());
    }

    @Test
    void aTemplateInOneLanguageOrWithAForeignKeyIsNamed() throws IOException {
        tea.with(TEMPLATE, "key: tea.probe-register", "key: coffee.probes\nlanguage: ja");
        String told = tea.unkept().toString();
        assertTrue(told.contains("coffee.probes does not begin with tea."), told);
        assertTrue(told.contains("there is none with the language en"), told);
    }

    @Test
    void aTemplateThatNoExampleUsesIsNamed() throws IOException {
        tea.with(TEMPLATE, "output: documents/tea-probes", "output: documents/tea\nwhen: size(plan.sites) > 99");
        broken("The templates of tea can be rendered for its example plans", "tea.probe-register");
    }

    @Test
    void aTextInOneLanguageIsNamed() throws IOException {
        tea.with(BOOK, "messageEn=\"It has no retention period.\"", "");
        broken("tea.rules has each text in both languages", "ExpressionCheck tea-1-retention .message");
    }

    @Test
    void aStatementWithoutStandingIsNamed() throws IOException {
        tea.with(BOOK, "id=\"tea-4-times\"\n          standing=\"illustrative\"", "id=\"tea-4-times\"");
        broken("tea.rules says of each statement what backs it", "Question tea-4-times");
    }

    @Test
    void anOutlineWithoutItsSourceAndDateIsNamed() throws IOException {
        tea.with(
                "minato.domain",
                "id=\"category-harvest\"\n      standing=\"illustrative\"",
                "id=\"category-harvest\" standing=\"outlined\" citation=\"MIC 8\"");
        broken("The descriptor of tea says of each statement what backs it", "Category category-harvest");
    }

    @Test
    void aClauseThatNothingDischargesIsNamed() throws IOException {
        tea.with(BOOK, "</chapters>", """
            <clauses id="tea-5" standing="illustrative" nameJa="空" nameEn="Empty" number="5" textJa="空" textEn="Empty"/>
            </chapters>\
            """);
        broken(
                "tea.rules says of each clause how it is discharged",
                "Clause tea-5: neither check, question nor evidence discharges it");
    }

    @Test
    void evidenceOfNobodyIsNamed() throws IOException {
        tea.with(BOOK, "roleJa=\"生産者\"", "").with(BOOK, "roleEn=\"Grower\"", "");
        broken(
                "tea.rules says of each clause how it is discharged",
                "EvidenceRequirement tea-4-record: it names no role that attests");
    }

    @Test
    void aCategoryWithAForeignKeyIsNamed() throws IOException {
        tea.with("minato.domain", "key=\"tea.harvest\"", "key=\"coffee.harvest\"");
        Map<String, String> unkept = tea.unkept();
        assertTrue(
                String.valueOf(unkept.get("The categories of tea have keys and names of their own"))
                        .contains("the key coffee.harvest does not begin with tea."),
                unkept.toString());
    }

    @Test
    void anErrorInAnExampleIsNamed() throws IOException {
        tea.with("examples/tea/tea.refmodel", "retention=\"P1Y\"", "");
        Map<String, String> unkept = tea.unkept();
        assertTrue(
                String.valueOf(unkept.get("examples/tea/tea.refmodel has no errors"))
                        .contains("harvest (tea.rules/1, violation)"),
                unkept.toString());
        assertTrue(unkept.containsKey("examples/tea/uji.plan has no errors"), unkept.toString());
    }

    /** A file that a person has laid out in another way; only the promise about its form is broken. */
    @Test
    void aFileThatIsNotInCanonicalFormIsNamedWithTheLine() throws IOException {
        tea.with("examples/tea/uji.plan", "value=\"3\"", "value='3'");
        Map<String, String> unkept = tea.unkept();
        assertEquals(Set.of("examples/tea/uji.plan is in canonical form"), unkept.keySet());
        assertTrue(unkept.toString().contains("from line 24 on"), unkept.toString());
    }

    /** Exactly one promise is broken, apart from the form of files, and the test says why. */
    private void broken(String sentence, String message) {
        Map<String, String> unkept = tea.unkept();
        unkept.keySet().removeIf(each -> each.endsWith("is in canonical form"));
        assertEquals(Set.of(sentence), unkept.keySet(), unkept.toString());
        assertTrue(String.valueOf(unkept.get(sentence)).contains(message), unkept.toString());
    }
}
