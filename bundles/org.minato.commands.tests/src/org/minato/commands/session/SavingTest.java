// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minato.core.errors.MinatoException;
import org.minato.core.errors.UnreadableFileException;
import org.minato.model.deployment.Allocation;
import org.minato.model.refmodel.Device;

class SavingTest extends SessionFixture {
    @Test
    void savingWritesWhatIsInTheSessionAndKeepsTheHistory() throws IOException {
        OpenFile model = sessions.open(modelPath);
        String original = Files.readString(modelPath);
        rename(model, "buoy", "別名");
        List<Set<Path>> told = new ArrayList<>();
        model.session().addListener(new SessionListener() {
            @Override
            public void saved(Set<Path> saved) {
                told.add(saved);
            }
        });
        model.save();
        assertEquals(bytes(model), Files.readString(modelPath));
        assertTrue(Files.readString(modelPath).contains("a comment that saving keeps"));
        assertEquals(List.of(Set.of(model.path())), told);
        model.session().undo();
        model.save();
        assertEquals(original, Files.readString(modelPath));
    }

    @Test
    void aFileChangedByAnotherProgramIsNotOverwrittenUnasked() throws IOException {
        OpenFile plan = sessions.open(planPath);
        OpenFile model = sessions.open(modelPath);
        rename(model, "buoy", "別名");
        rename(plan, "bay", "入り江");
        changeOnDisk(modelPath, "漁協", "漁業協同組合");
        String theirs = Files.readString(modelPath);
        String plansOwn = Files.readString(planPath);
        ChangedOnDiskException refused =
                assertThrows(ChangedOnDiskException.class, () -> model.session().saveAll());
        assertEquals(Set.of(model.path()), refused.files());
        assertTrue(refused.message(Locale.JAPANESE).contains("harbour.refmodel"));
        assertEquals(theirs, Files.readString(modelPath));
        assertEquals(plansOwn, Files.readString(planPath), "no file is saved when one is refused");
        model.saveOverwriting();
        assertEquals(bytes(model), Files.readString(modelPath));
        plan.save();
        assertFalse(plan.session().isDirty());
    }

    @Test
    void anotherTimeOfTheSameContentIsNoChange() throws IOException {
        OpenFile model = sessions.open(modelPath);
        Files.setLastModifiedTime(modelPath, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertFalse(model.isChangedOnDisk());
        assertEquals(Set.of(), model.session().checkDisk());
    }

    @Test
    void aChangeOfTheSameLengthAndTimeIsNoticedOnce() throws IOException {
        OpenFile model = sessions.open(modelPath);
        List<Set<Path>> told = new ArrayList<>();
        model.session().addListener(new SessionListener() {
            @Override
            public void changedOnDisk(Set<Path> changed) {
                told.add(changed);
            }
        });
        FileTime time = Files.getLastModifiedTime(modelPath);
        changeOnDisk(modelPath, "漁協", "農協");
        Files.setLastModifiedTime(modelPath, time);
        assertEquals(Set.of(model.path()), model.session().checkDisk());
        model.session().checkDisk();
        assertEquals(List.of(Set.of(model.path())), told);
        Files.delete(modelPath);
        assertTrue(model.isChangedOnDisk());
        model.session().checkDisk();
        assertEquals(2, told.size());
    }

    @Test
    void reloadingTakesTheDiskAndKeepsUnsavedChangesOfOtherFiles() throws IOException {
        OpenFile plan = sessions.open(planPath);
        OpenFile model = sessions.open(modelPath);
        rename(plan, "bay", "入り江");
        rename(model, "buoy", "別名");
        changeOnDisk(modelPath, "nameJa=\"ブイ\"", "nameJa=\"他人のブイ\"");
        List<Replacement> told = new ArrayList<>();
        model.session().addListener(new SessionListener() {
            @Override
            public void replaced(Replacement replacement) {
                told.add(replacement);
            }
        });
        model.reload();
        assertEquals("他人のブイ", element(model, "buoy", Device.class).getNameJa());
        assertEquals(
                element(model, "buoy", Device.class),
                element(plan, "buoys", Allocation.class).getEquipment());
        assertTrue(bytes(plan).contains("入り江"));
        assertTrue(plan.isDirty());
        assertFalse(model.isDirty());
        assertFalse(model.isChangedOnDisk());
        assertTrue(told.get(0).historyCleared());
        assertFalse(model.session().canUndo());
        rename(model, "buoy", "続き");
        plan.session().saveAll();
        assertTrue(Files.readString(modelPath).contains("続き"));
    }

    @Test
    void whenTheFileCannotBeReadTheSessionStaysAsItWas() throws IOException {
        OpenFile model = sessions.open(modelPath);
        rename(model, "buoy", "別名");
        String before = bytes(model);
        Files.writeString(modelPath, "<half");
        assertThrows(UnreadableFileException.class, model::reload);
        assertEquals(before, bytes(model));
        assertTrue(model.session().canUndo());
        rename(model, "store", "倉");
        model.saveOverwriting();
        assertEquals(bytes(model), Files.readString(modelPath));
    }

    @Test
    void aReferenceThatTheReloadedModelNoLongerAnswersIsKeptInThePlan() throws IOException {
        OpenFile plan = sessions.open(planPath);
        rename(plan, "bay", "入り江");
        OpenFile model = sessions.open(modelPath);
        changeOnDisk(modelPath, "id=\"gateway\"", "id=\"relay\"");
        changeOnDisk(modelPath, "\"gateway buoy app\"", "\"relay buoy app\"");
        model.reload();
        assertTrue(bytes(plan).contains("harbour.refmodel#gateway"));
        assertFalse(plan.findings().isEmpty());
    }

    @Test
    void aCopyElsewhereLeavesTheSessionWithItsOwnFile() throws IOException {
        OpenFile plan = sessions.open(planPath);
        rename(plan, "bay", "入り江");
        String before = Files.readString(planPath);
        Path copy = Files.createDirectory(folder.resolve("copies")).resolve("copy.plan");
        plan.saveCopy(copy);
        assertEquals(before, Files.readString(planPath));
        assertTrue(plan.isDirty());
        assertTrue(Files.readString(copy).contains("入り江"));
        OpenFile opened = sessions.open(copy);
        assertEquals(
                element(plan, "buoys", Allocation.class).getEquipment(),
                element(opened, "buoys", Allocation.class).getEquipment());
        assertThrows(MinatoException.class, () -> plan.saveCopy(copy));
        assertThrows(MinatoException.class, () -> plan.saveCopy(modelPath));
    }
}
