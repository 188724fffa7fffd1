// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.domain.Domains;
import org.minato.core.errors.MinatoException;
import org.minato.core.errors.UnreadableFileException;

class UnreadableFileTest {

    private final Path folder;

    private final ModelFiles files = Samples.files();

    UnreadableFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private UnreadableFileException refused(String name, String content) throws IOException {
        Path file = Samples.write(folder, name, content);
        return refused(file);
    }

    private UnreadableFileException refused(Path file) {
        UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> files.open(file));
        assertFalse(e.text().ja().isEmpty());
        assertFalse(e.remedy().ja().isEmpty());
        assertFalse(e.remedy().en().isEmpty());
        assertTrue(e.message(Locale.JAPANESE).contains(file.getFileName().toString()));
        return e;
    }

    @Test
    void aMissingFileIsNamedWithItsRemedy() {
        assertTrue(refused(folder.resolve("none.refmodel")).text().en().contains("does not exist"));
    }

    @Test
    void anEmptyFileIsCalledEmpty() throws IOException {
        assertTrue(refused("m.refmodel", " \n").text().en().contains("empty"));
    }

    @Test
    void aFolderIsNoFile() {
        assertTrue(refused(folder).text().en().contains("folder"));
    }

    @Test
    void aTruncatedFileIsRefusedAtItsEnd() throws IOException {
        String cut = Samples.MODEL.substring(0, Samples.MODEL.indexOf("<flows") + 20);
        UnreadableFileException e = refused("m.refmodel", cut);
        assertEquals(cut.split("\n").length, e.line());
        assertTrue(e.column() > 0);
    }

    @Test
    void aDamagedCharacterIsRefusedAtItsPlace() throws IOException {
        byte[] content = Samples.MODEL.getBytes(StandardCharsets.UTF_8);
        int index = Samples.MODEL.indexOf("smart-fishery\"");
        content[index] = (byte) 0xFF;
        Path file = Files.write(folder.resolve("m.refmodel"), content);
        UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> files.open(file));
        assertEquals(8, e.line());
        assertEquals(9, e.column());
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingOfItIsRead() throws IOException {
        String secret = Samples.write(folder, "secret.txt", "S3CRET").toUri().toString();
        String content = Samples.MODEL
                .replace("?>\n", "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret + "\">]>\n")
                .replace("スマート漁業", "&e;");
        UnreadableFileException e = refused("m.refmodel", content);
        assertTrue(e.text().en().contains("DOCTYPE"), e.text().en());
        assertEquals(2, e.line());
    }

    @Test
    void billionLaughsAreRefused() throws IOException {
        String content = "<?xml version=\"1.0\"?>\n"
                + "<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
                + " \"&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>\n"
                + "<l>&c;</l>";
        assertTrue(refused("m.refmodel", content).text().en().contains("DOCTYPE"));
    }

    @Test
    void anotherRootElementIsNamed() throws IOException {
        assertTrue(refused("m.refmodel", "<html/>").text().en().contains("html"));
        assertTrue(refused("m.refmodel", Samples.PLAN).text().en().contains("ReferenceModel"));
        assertTrue(refused("m.plan", Samples.MODEL).text().en().contains("Plan"));
    }

    @Test
    void aNewerFormatAsksForAnUpdate() throws IOException {
        for (String content : List.of(
                Samples.MODEL.replace("formatVersion=\"1\"", "formatVersion=\"2\""),
                Samples.MODEL.replace("urn:minato:refmodel:1", "urn:minato:refmodel:7"))) {
            assertTrue(refused("m.refmodel", content).remedy().en().contains("Update"));
        }
    }

    @Test
    void aPlanWhoseModelIsGoneNamesTheReference() throws IOException {
        Path plan = Samples.write(folder, "ikata.plan", Samples.PLAN);
        UnreadableFileException gone = refused(plan);
        assertTrue(gone.text().en().contains("smart-fishery.refmodel"));
        assertEquals("        <model".trim(), Samples.PLAN.split("\n")[gone.line() - 1].trim());
        Samples.write(folder, "smart-fishery.refmodel", Samples.MODEL.replace("id=\"smart-fishery\"", "id=\"other\""));
        assertTrue(refused(plan).text().en().contains("smart-fishery.refmodel"));
    }

    @Test
    void aPlanWhoseModelIsDamagedNamesTheModel() throws IOException {
        Path plan = Samples.write(folder, "ikata.plan", Samples.PLAN);
        Samples.write(folder, "smart-fishery.refmodel", Samples.MODEL.substring(0, 500));
        UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> files.open(plan));
        assertEquals("smart-fishery.refmodel", e.file().lastSegment());
    }

    @Test
    void aFailedOpeningLeavesTheResourceSetAsItWas() throws IOException {
        Path plan = Samples.write(folder, "ikata.plan", Samples.PLAN);
        ResourceSet set = files.newResourceSet();
        assertThrows(UnreadableFileException.class, () -> files.open(plan, set));
        assertEquals(0, set.getResources().size());
    }

    @Test
    void ninetyLevelsAreReadAndMoreAreRefusedByOurselves() throws IOException {
        assertEquals(
                1,
                files.open(Samples.write(folder, "m.refmodel", nested(89)))
                        .resources()
                        .size());
        assertTrue(refused("m.refmodel", nested(90)).text().en().contains("90 levels"));
        assertTrue(refused("m.refmodel", nested(5000)).text().en().contains("90 levels"));
        String unknown = Samples.MODEL.replace("</refmodel:", "<x>".repeat(120) + "</x>".repeat(120) + "</refmodel:");
        assertTrue(refused("m.refmodel", unknown).text().en().contains("90 levels"));
    }

    private static String nested(int nodes) {
        String head = Samples.MODEL.substring(0, Samples.MODEL.indexOf("<actors"));
        StringBuilder out = new StringBuilder(head);
        for (int i = 0; i < nodes; i++) {
            out.append("<nodes xsi:type=\"refmodel:Service\" id=\"n").append(i).append("\">");
        }
        return out.append("</nodes>".repeat(nodes))
                .append("</refmodel:ReferenceModel>")
                .toString();
    }

    @Test
    void aModelNestedTooDeeplyIsNotSaved() throws IOException {
        LoadedFile loaded = files.open(Samples.write(folder, "m.refmodel", nested(89)));
        var deepest = (org.minato.model.refmodel.Node) loaded.element("n88").orElseThrow();
        deepest.getNodes().add(org.minato.model.refmodel.RefmodelFactory.eINSTANCE.createService());
        assertThrows(MinatoException.class, () -> files.save(loaded.resource()));
    }

    @Test
    void aFileBeyondTheLimitIsRefused() throws IOException {
        ModelFiles strict = new ModelFiles(Domains.of(List.of()), new Limits(1 << 10, 90, 10));
        Path file = Samples.write(folder, "m.refmodel", Samples.MODEL);
        UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> strict.open(file));
        assertTrue(e.text().en().contains("larger"));
    }

    @Test
    void noTruncationEndsInAnythingButARefusal() throws IOException {
        byte[] model = Samples.MODEL.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("m.refmodel");
        int end = Samples.MODEL.stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (int length = 0; length < end; length += 3) {
            Files.write(file, Arrays.copyOf(model, length));
            assertThrows(UnreadableFileException.class, () -> files.open(file), "cut at " + length);
        }
    }

    @Test
    void noDamageEndsInAnythingButARefusalOrFindings() throws IOException {
        byte[] model = Samples.MODEL.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(42);
        ModelFiles reader = files;
        for (int round = 0; round < 1500; round++) {
            byte[] damaged = model.clone();
            for (int i = 0; i <= round % 4; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                LoadedFile loaded = reader.open(folder.resolve("m.refmodel"), damaged, reader.newResourceSet());
                byte[] once = reader.toBytes(loaded.resource());
                LoadedFile again = reader.open(folder.resolve("m.refmodel"), once, reader.newResourceSet());
                assertEquals(
                        new String(once, StandardCharsets.UTF_8),
                        new String(reader.toBytes(again.resource()), StandardCharsets.UTF_8));
            } catch (UnreadableFileException e) {
                assertFalse(e.text().ja().isEmpty());
            }
        }
    }
}
