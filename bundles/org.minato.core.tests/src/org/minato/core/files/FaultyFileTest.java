// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.finding.Finding;
import org.minato.core.finding.Severity;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Measurement;
import org.minato.model.refmodel.Protocol;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelPackage;

class FaultyFileTest {

    private final Path folder;

    private final ModelFiles files = Samples.files();

    FaultyFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private LoadedFile open(String content) throws IOException {
        return files.open(Samples.write(folder, "smart-fishery.refmodel", content));
    }

    /** Saves and gives back what is on disk, which must also survive a second round. */
    private String saved(LoadedFile loaded) throws IOException {
        files.save(loaded.resource());
        Path file = Path.of(loaded.resource().getURI().toFileString());
        String once = Files.readString(file);
        LoadedFile again = files.open(file);
        files.save(again.resource());
        assertEquals(once, Files.readString(file));
        return once;
    }

    private static Finding only(LoadedFile loaded, String rule) {
        assertEquals(1, loaded.findings().size(), () -> loaded.findings().toString());
        Finding finding = loaded.findings().get(0);
        assertEquals("minato.files/" + rule, finding.ruleId());
        assertFalse(finding.message().ja().isEmpty());
        return finding;
    }

    private static int lineOf(String content, String text) {
        return content.substring(0, content.indexOf(text)).split("\n").length;
    }

    @Test
    void anUnknownAttributeIsAFindingAndKept() throws IOException {
        String content = Samples.MODEL.replace("unit=\"°C\"", "unit=\"°C\"\n        colour=\"rot &amp; blau\"");
        LoadedFile loaded = open(content);
        Finding finding = only(loaded, FileRules.UNKNOWN_CONTENT);
        assertEquals("smart-fishery/buoy/temperature", finding.location().elementPath());
        assertEquals(lineOf(content, "<measurements"), finding.location().line());
        assertTrue(saved(loaded).contains("        colour=\"rot &amp; blau\"/>"));
    }

    @Test
    void anUnknownElementIsAFindingAndKeptWithAllThatIsInIt() throws IOException {
        String unknown = "<future note=\"a\"><part>text &amp; more</part><!-- why --><empty/></future>";
        String content = Samples.MODEL.replace(
                "  <dataSets\n      id=\"current\"", "  " + unknown + "\n  <dataSets\n      id=\"current\"");
        LoadedFile loaded = open(content);
        Finding finding = only(loaded, FileRules.UNKNOWN_CONTENT);
        assertEquals(lineOf(content, "<future"), finding.location().line());
        assertEquals(content, saved(loaded));
    }

    @Test
    void contentOfAnotherNamespaceKeepsItsDeclaration() throws IOException {
        String content = Samples.MODEL
                .replace(
                        "xmlns:refmodel=\"urn:minato:refmodel:1\"",
                        "xmlns:refmodel=\"urn:minato:refmodel:1\"\n    xmlns:acme=\"urn:acme\"")
                .replace("</refmodel:", "  <acme:note acme:by=\"me\"/>\n</refmodel:");
        LoadedFile loaded = open(content);
        only(loaded, FileRules.UNKNOWN_CONTENT);
        String saved = saved(loaded);
        assertTrue(saved.contains("xmlns:acme=\"urn:acme\""));
        assertTrue(saved.contains("<acme:note acme:by=\"me\"/>"));
    }

    @Test
    void anElementOfAnUnknownTypeIsKeptAndReferencesToItToo() throws IOException {
        String content = Samples.MODEL.replace("xsi:type=\"refmodel:Device\"", "xsi:type=\"refmodel:Submarine\"");
        LoadedFile loaded = open(content);
        assertEquals(
                List.of(FileRules.UNKNOWN_CONTENT, FileRules.DANGLING_REFERENCE),
                loaded.findings().stream().map(Finding::clause).toList());
        String saved = saved(loaded);
        assertTrue(saved.contains("<nodes xsi:type=\"refmodel:Submarine\" id=\"buoy\""));
        assertTrue(saved.contains("source=\"buoy\""));
    }

    @Test
    void commentsAreKeptWhereTheyWere() throws IOException {
        String content = Samples.MODEL
                        .replace("<refmodel:ReferenceModel", "<!-- licence -->\n<refmodel:ReferenceModel")
                        .replace("  <flows", "  <!-- flows -->\n  <flows")
                + "<!-- end -->\n";
        LoadedFile loaded = open(content);
        assertEquals(List.of(), loaded.findings());
        assertEquals(content, saved(loaded));
    }

    @Test
    void strayTextIsAFindingAndKept() throws IOException {
        LoadedFile loaded =
                open(Samples.MODEL.replace("  <flows", "  <<<<<<< mine".replace("<", "&lt;") + "\n  <flows"));
        only(loaded, FileRules.UNKNOWN_CONTENT);
        assertTrue(saved(loaded).contains("&lt;&lt;&lt;&lt;&lt;&lt;&lt; mine"));
    }

    @Test
    void anIllegalValueIsKeptUntilAnotherIsSet() throws IOException {
        String content = Samples.MODEL.replace("protocol=\"mqtt\"", "protocol=\"smoke signals\"");
        LoadedFile loaded = open(content);
        Finding finding = only(loaded, FileRules.ILLEGAL_VALUE);
        assertEquals(Severity.ERROR, finding.severity());
        assertTrue(finding.message().en().contains("smoke signals"));
        assertEquals(content, saved(loaded));
        DataFlow flow = (DataFlow) loaded.element("up").orElseThrow();
        assertEquals(List.of(RefmodelPackage.Literals.DATA_FLOW__PROTOCOL), IllegalValues.of(flow));
        flow.setProtocol(Protocol.COAP);
        assertEquals(List.of(), IllegalValues.of(flow));
        files.save(loaded.resource());
        assertEquals(Samples.MODEL.replace("mqtt", "coap"), Files.readString(folder.resolve("smart-fishery.refmodel")));
    }

    @Test
    void illegalDatesNumbersAndTruthValuesAreFindings() throws IOException {
        String content = Samples.MODEL
                .replace("retention=\"P3Y\"", "retention=\"three years\"")
                .replace("interval=\"PT10M\"", "minimum=\"warm\"\n        interval=\"PT10M\"")
                .replace("category=", "optional=\"perhaps\"\n      category=");
        LoadedFile loaded = open(content);
        assertEquals(
                List.of(FileRules.ILLEGAL_VALUE, FileRules.ILLEGAL_VALUE, FileRules.ILLEGAL_VALUE),
                loaded.findings().stream().map(Finding::clause).toList());
        assertTrue(saved(loaded).contains("retention=\"three years\""));
        assertTrue(saved(loaded).contains("minimum=\"warm\""));
        assertTrue(saved(loaded).contains("optional=\"perhaps\""));
    }

    @Test
    void anIllegalValueAmongManyIsKept() throws IOException {
        LoadedFile loaded = open(Samples.MODEL.replace("<operations>read<", "<operations>steal<"));
        only(loaded, FileRules.ILLEGAL_VALUE);
        String saved = saved(loaded);
        assertTrue(saved.contains("<operations>steal</operations>"));
        assertTrue(saved.contains("<operations>write</operations>"));
    }

    @Test
    void aDanglingReferenceIsKeptUntilTheReferenceIsSet() throws IOException {
        String content = Samples.MODEL.replace("dataSet=\"current\"", "dataSet=\"gone\"");
        LoadedFile loaded = open(content);
        Finding finding = only(loaded, FileRules.DANGLING_REFERENCE);
        assertEquals(lineOf(content, "<measurements"), finding.location().line());
        assertEquals(content, saved(loaded));
        ((Measurement) loaded.element("temperature").orElseThrow())
                .setDataSet((DataSet) loaded.element("catch").orElseThrow());
        files.save(loaded.resource());
        assertEquals(
                Samples.MODEL.replace("dataSet=\"current\"", "dataSet=\"catch\""),
                Files.readString(folder.resolve("smart-fishery.refmodel")));
    }

    @Test
    void oneOfManyReferencesMayDangleWithoutTheOthers() throws IOException {
        String content = Samples.MODEL.replace("targets=\"current catch\"", "targets=\"current gone catch\"");
        LoadedFile loaded = open(content);
        only(loaded, FileRules.DANGLING_REFERENCE);
        ReferenceModel model = loaded.model().orElseThrow();
        assertEquals(2, model.getAccessRights().get(0).getTargets().size());
        assertEquals(content, saved(loaded));
        model.getAccessRights().get(0).getTargets().remove(0);
        files.save(loaded.resource());
        assertTrue(Files.readString(folder.resolve("smart-fishery.refmodel")).contains("targets=\"catch gone\""));
    }

    @Test
    void aReferenceToTheWrongKindIsAFinding() throws IOException {
        String content = Samples.MODEL.replace("source=\"buoy\"", "source=\"town\"");
        LoadedFile loaded = open(content);
        only(loaded, FileRules.DANGLING_REFERENCE);
        assertEquals(content, saved(loaded));
    }

    @Test
    void aDuplicateIdIsAFindingAtTheLaterElement() throws IOException {
        String content = Samples.MODEL.replace("id=\"catch\"", "id=\"current\"").replace("outputs=\"catch\"", "");
        LoadedFile loaded = open(content.replace("current catch", "current"));
        Finding finding = only(loaded, FileRules.DUPLICATE_ID);
        assertEquals("漁獲予測", ((DataSet) finding.element().orElseThrow()).getNameJa());
        assertEquals("海流", ((DataSet) loaded.element("current").orElseThrow()).getNameJa());
    }

    @Test
    void aDomainThatIsNotInstalledIsAFinding() throws IOException {
        String content = Samples.MODEL.replace("  <actors", "  <domains>forestry</domains>\n  <actors");
        LoadedFile loaded = open(content);
        assertTrue(only(loaded, FileRules.MISSING_DOMAIN).message().ja().contains("forestry"));
        assertEquals(content, saved(loaded));
    }

    @Test
    void aLinkToAMissingFileIsAFindingAndKept() throws IOException {
        String plan = Samples.PLAN.replace("smart-fishery.refmodel#buoy", "other.refmodel#buoy");
        Samples.writeProject(folder);
        LoadedFile loaded = files.open(Samples.write(folder, "ikata.plan", plan));
        Finding finding = only(loaded, FileRules.DANGLING_REFERENCE);
        assertEquals(lineOf(plan, "<equipment"), finding.location().line());
        assertTrue(saved(loaded).contains("href=\"other.refmodel#buoy\""));
    }

    @Test
    void linksToTheNetworkAndToAbsolutePathsAreNotFollowed() throws IOException {
        for (String address :
                List.of("http://127.0.0.1:1/x.refmodel#buoy", "file:///etc/passwd#x", "/etc/x.refmodel#x")) {
            Samples.writeProject(folder);
            String plan = Samples.PLAN.replace("smart-fishery.refmodel#buoy", address);
            LoadedFile loaded = files.open(Samples.write(folder, "ikata.plan", plan));
            Finding finding = only(loaded, FileRules.DANGLING_REFERENCE);
            assertTrue(
                    finding.message().en().contains("relative"),
                    finding.message().en());
        }
    }

    @Test
    void aModelThatIsNotThePinnedOneIsAFinding() throws IOException {
        Path file = Samples.writeProject(folder);
        LoadedFile loaded = files.open(file);
        loaded.plan()
                .orElseThrow()
                .getAdopts()
                .setChecksum(files.checksum(loaded.resources().get(1)));
        files.save(loaded.resource());
        assertEquals(List.of(), files.open(file).findings());
        Samples.write(folder, "smart-fishery.refmodel", Samples.MODEL.replace("P3Y", "P4Y"));
        only(files.open(file), FileRules.MODEL_CHANGED);
        Samples.write(
                folder, "smart-fishery.refmodel", Samples.MODEL.replace("version=\"1.0.0\"", "version=\"2.0.0\""));
        assertTrue(
                only(files.open(file), FileRules.MODEL_CHANGED).message().en().contains("2.0.0"));
    }

    @Test
    void aPlanWithoutAModelIsReadable() throws IOException {
        String plan = Samples.PLAN
                .replaceAll("(?s)  <adopts.*</adopts>\n", "")
                .replaceAll("(?s)  <allocations.*</allocations>\n", "");
        only(files.open(Samples.write(folder, "ikata.plan", plan)), FileRules.NO_MODEL);
    }
}
