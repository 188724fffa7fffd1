// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minato.core.errors.MinatoException;
import org.minato.core.errors.UnreadableFileException;
import org.minato.model.deployment.Allocation;
import org.minato.model.refmodel.Device;

class EditingSessionsTest extends SessionFixture {
    @Test
    void openersOfAFileShareItsSessionHoweverTheyWriteItsPath() {
        OpenFile first = sessions.open(modelPath);
        OpenFile second = sessions.open(folder.resolve("x/../harbour.refmodel"));
        assertSame(first.session(), second.session());
        assertSame(first.root(), second.root());
    }

    @Test
    void aModelIsInTheSessionOfItsPlan() {
        OpenFile plan = sessions.open(planPath);
        OpenFile model = sessions.open(modelPath);
        assertSame(plan.session(), model.session());
        assertSame(
                element(model, "buoy", Device.class),
                element(plan, "buoys", Allocation.class).getEquipment());
    }

    @Test
    void aPlanJoinsTheSessionOfItsOpenModelAndSeesItsUnsavedChanges() {
        OpenFile model = sessions.open(modelPath);
        rename(model, "buoy", "新しいブイ");
        List<Replacement> told = new ArrayList<>();
        model.session().addListener(new SessionListener() {
            @Override
            public void replaced(Replacement replacement) {
                told.add(replacement);
            }
        });
        OpenFile plan = sessions.open(planPath);
        assertSame(model.session(), plan.session());
        assertEquals(
                "新しいブイ", element(plan, "buoys", Allocation.class).getEquipment().getNameJa());
        assertEquals(Set.of(plan.path()), told.get(0).files());
        assertTrue(model.session().canUndo());
    }

    @Test
    void theSessionEndsWithItsLastOpener() {
        OpenFile first = sessions.open(modelPath);
        OpenFile second = sessions.open(modelPath);
        rename(first, "buoy", "別名");
        EditingSession session = first.session();
        first.close();
        first.close();
        assertTrue(second.isDirty());
        second.close();
        OpenFile again = sessions.open(modelPath);
        assertNotSame(session, again.session());
        assertEquals("ブイ", element(again, "buoy", Device.class).getNameJa());
    }

    @Test
    void aClosedPlanLeavesTheSessionOfItsModel() {
        OpenFile plan = sessions.open(planPath);
        OpenFile model = sessions.open(modelPath);
        rename(plan, "bay", "入り江");
        rename(model, "buoy", "別名");
        plan.close();
        assertEquals(Set.of(model.path()), model.session().files());
        assertTrue(model.isDirty());
        assertFalse(model.session().canUndo());
        OpenFile again = sessions.open(planPath);
        assertSame(model.session(), again.session());
        assertFalse(again.session().isDirty(again.path()));
    }

    @Test
    void aModelClosedWithoutSavingIsForItsPlanAsOnTheDisk() {
        OpenFile plan = sessions.open(planPath);
        OpenFile model = sessions.open(modelPath);
        rename(model, "buoy", "別名");
        rename(plan, "bay", "入り江");
        model.close();
        assertEquals(
                "ブイ", element(plan, "buoys", Allocation.class).getEquipment().getNameJa());
        assertTrue(bytes(plan).contains("入り江"));
        assertTrue(plan.isDirty());
    }

    @Test
    void changesOfAModelThatNobodyHasOpenAreSavedWithThePlan() throws IOException {
        OpenFile plan = sessions.open(planPath);
        Device buoy = (Device) element(plan, "buoys", Allocation.class).getEquipment();
        plan.session()
                .execute(domain -> org.minato.commands.edit.Rename.of(domain, buoy, "別名", java.util.Locale.JAPANESE));
        assertTrue(plan.isDirty());
        plan.save();
        assertFalse(plan.session().isDirty());
        assertTrue(Files.readString(modelPath).contains("別名"));
    }

    @Test
    void aFileThatRefersToFilesOpenApartIsRefused() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        SampleFiles.model(other);
        OpenFile first = sessions.open(modelPath);
        OpenFile second = sessions.open(other.resolve("harbour.refmodel"));
        assertNotSame(first.session(), second.session());
        changeOnDisk(planPath, "waiver\"", "waiver\"");
        String plan = Files.readString(planPath);
        int waiver = plan.indexOf("<waivers");
        Files.writeString(
                planPath,
                plan.substring(0, waiver)
                        + plan.substring(waiver).replace("harbour.refmodel#", "other/harbour.refmodel#"));
        assertThrows(MinatoException.class, () -> sessions.open(planPath));
        second.close();
        assertSame(first.session(), sessions.open(planPath).session());
    }

    @Test
    void anUnreadableFileLeavesNoSessionBehind() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.refmodel"), "<refmodel");
        assertThrows(UnreadableFileException.class, () -> sessions.open(broken));
        SampleFiles.model(Files.createDirectory(folder.resolve("good")));
        Files.copy(folder.resolve("good/harbour.refmodel"), broken, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertEquals(
                "港",
                element(sessions.open(broken), "harbour", org.minato.model.base.NamedElement.class)
                        .getNameJa());
    }
}
