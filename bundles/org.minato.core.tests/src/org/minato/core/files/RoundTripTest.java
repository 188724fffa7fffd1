// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.errors.MinatoException;
import org.minato.core.finding.Location;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelFactory;

class RoundTripTest {

    private final Path folder;

    private final ModelFiles files = Samples.files();

    RoundTripTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void savingAnUnchangedModelGivesTheSameBytes() throws IOException {
        Path file = Samples.write(folder, "smart-fishery.refmodel", Samples.MODEL);
        LoadedFile loaded = files.open(file);
        assertEquals(List.of(), loaded.findings());
        files.save(loaded.resource());
        assertEquals(Samples.MODEL, Files.readString(file));
    }

    @Test
    void savingAnUnchangedPlanGivesTheSameBytes() throws IOException {
        Path file = Samples.writeProject(folder);
        LoadedFile loaded = files.open(file);
        assertEquals(List.of(), loaded.findings());
        files.save(loaded.resource());
        assertEquals(Samples.PLAN, Files.readString(file));
    }

    @Test
    void filesInOtherEncodingsAreReadAndSavedAsUtf8() throws IOException {
        String utf16 = Samples.MODEL.replace("UTF-8", "UTF-16");
        String marked = "\uFEFF" + Samples.MODEL;
        for (byte[] content :
                List.of(utf16.getBytes(StandardCharsets.UTF_16), marked.getBytes(StandardCharsets.UTF_8))) {
            Path file = Files.write(folder.resolve("smart-fishery.refmodel"), content);
            LoadedFile loaded = files.open(file);
            assertEquals(List.of(), loaded.findings());
            assertEquals(Samples.MODEL, new String(files.toBytes(loaded.resource()), StandardCharsets.UTF_8));
        }
    }

    @Test
    void referencesLeadToElementsInTheFileAndInOthers() throws IOException {
        LoadedFile loaded = files.open(Samples.writeProject(folder));
        Plan plan = loaded.plan().orElseThrow();
        ReferenceModel model = loaded.model().orElseThrow();
        assertSame(model, plan.getAdopts().getModel());
        Device buoy = (Device) model.getNodes().get(0);
        assertSame(buoy, plan.getAllocations().get(0).getEquipment());
        DataFlow up = model.getFlows().get(0);
        assertSame(buoy, up.getSource());
        assertEquals(List.of(up), buoy.getOutgoing());
        assertEquals(2, model.getAccessRights().get(0).getTargets().size());
        assertEquals(2, loaded.resources().size());
    }

    @Test
    void everyElementKnowsWhereItBegins() throws IOException {
        LoadedFile loaded = files.open(Samples.write(folder, "smart-fishery.refmodel", Samples.MODEL));
        EObject temperature = loaded.element("temperature").orElseThrow();
        Location location = Locations.of(temperature);
        String[] lines = Samples.MODEL.split("\n");
        assertEquals("    <measurements", lines[location.line() - 1]);
        assertEquals(5, location.column());
        assertEquals("temperature", location.elementId());
        assertEquals("smart-fishery/buoy/temperature", location.elementPath());
        assertEquals(2, Locations.of(loaded.root()).line());
    }

    @Test
    void oneChangeChangesOneLine() throws IOException {
        Path file = Samples.write(folder, "smart-fishery.refmodel", Samples.MODEL);
        LoadedFile loaded = files.open(file);
        ((Device) loaded.element("buoy").orElseThrow()).setCategory("fisheries.camera-buoy");
        files.save(loaded.resource());
        assertEquals(Samples.MODEL.replace("fisheries.smart-buoy", "fisheries.camera-buoy"), Files.readString(file));
    }

    @Test
    void aNewFileIsWrittenWithItsFormatVersionAndRead() throws IOException {
        ReferenceModel model = RefmodelFactory.eINSTANCE.createReferenceModel();
        model.setId("m");
        Path file = folder.resolve("new/m.refmodel");
        files.save(files.create(file, model, files.newResourceSet()));
        assertTrue(Files.readString(file).contains("\n    formatVersion=\"1\"\n    id=\"m\"/>\n"));
        assertEquals("m", files.open(file).root().getId());
    }

    @Test
    void savingKeepsPermissionsAndLeavesNothingBehind() throws IOException {
        Path file = Samples.write(folder, "smart-fishery.refmodel", Samples.MODEL);
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return;
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        LoadedFile loaded = files.open(file);
        loaded.root().setNameEn("Changed");
        files.save(loaded.resource());
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (var all = Files.list(folder)) {
            assertEquals(1, all.count());
        }
    }

    @Test
    void aReadOnlyFileIsNotReplaced() throws IOException {
        Path file = Samples.write(folder, "smart-fishery.refmodel", Samples.MODEL);
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return;
        }
        LoadedFile loaded = files.open(file);
        loaded.root().setNameEn("Changed");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        MinatoException refused = assertThrows(MinatoException.class, () -> files.save(loaded.resource()));
        assertFalse(refused.remedy().ja().isEmpty());
        assertEquals(Samples.MODEL, Files.readString(file));
    }

    @Test
    void aSymbolicLinkStaysOne() throws IOException {
        Path real = Samples.write(folder, "real.refmodel", Samples.MODEL);
        Path link = Files.createSymbolicLink(folder.resolve("link.refmodel"), real);
        LoadedFile loaded = files.open(link);
        loaded.root().setNameEn("Changed");
        files.save(loaded.resource());
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(real).contains("Changed"));
    }

    @Test
    void aTextThatXmlCannotHoldIsRefusedBeforeTheFileIsTouched() throws IOException {
        Path file = Samples.write(folder, "smart-fishery.refmodel", Samples.MODEL);
        LoadedFile loaded = files.open(file);
        loaded.root().setNameEn("a\u0000b");
        MinatoException refused = assertThrows(MinatoException.class, () -> files.save(loaded.resource()));
        assertTrue(refused.text().en().contains("smart-fishery"), refused.text().en());
        assertEquals(Samples.MODEL, Files.readString(file));
    }

    @Test
    void theChecksumDoesNotDependOnLayout() throws IOException {
        Path one = Samples.write(folder, "one.refmodel", Samples.MODEL);
        Path other = Samples.write(
                folder, "other.refmodel", Samples.MODEL.replace("\n", "\r\n").replace("    ", "\t"));
        LoadedFile loaded = files.open(other);
        assertEquals(files.checksum(files.open(one).resource()), files.checksum(loaded.resource()));
        assertEquals(ModelFiles.sha256(Files.readAllBytes(other)), files.diskChecksum(loaded.resource()));
    }

    @Test
    void aPlanJoinsTheModelThatIsOpenAlready() throws IOException {
        Path plan = Samples.writeProject(folder);
        LoadedFile model = files.open(folder.resolve("smart-fishery.refmodel"));
        LoadedFile loaded = files.open(plan, model.resourceSet());
        assertSame(model.root(), loaded.model().orElseThrow());
    }

    @Test
    void contentOfAJournalIsReadInPlaceOfTheFile() throws IOException {
        Path file = Samples.write(folder, "smart-fishery.refmodel", Samples.MODEL);
        byte[] journal = Samples.MODEL.replace("Smart fishery", "Unsaved").getBytes(StandardCharsets.UTF_8);
        LoadedFile loaded = files.open(file, journal, files.newResourceSet());
        assertEquals("Unsaved", loaded.root().getNameEn());
        assertEquals(Samples.MODEL, Files.readString(file));
    }

    @Test
    void filesAreOpenedInParallel() throws Exception {
        Path plan = Samples.writeProject(folder);
        Callable<String> task = () -> {
            LoadedFile loaded = files.open(plan);
            return files.checksum(loaded.resource()) + loaded.findings();
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> all = threads.invokeAll(java.util.Collections.nCopies(40, task));
            String first = all.get(0).get();
            for (Future<String> each : all) {
                assertEquals(first, each.get());
            }
        }
    }
}
