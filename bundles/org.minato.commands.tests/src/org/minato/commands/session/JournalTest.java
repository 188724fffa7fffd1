// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minato.core.errors.UnreadableFileException;
import org.minato.model.deployment.Allocation;

class JournalTest extends SessionFixture {
    /** The sessions of the next run of the program, while those of the first were never closed. */
    private final EditingSessions nextRun = new EditingSessions(files);

    @org.junit.jupiter.api.AfterEach
    void stopNextRun() {
        nextRun.stop();
    }

    private void awaitJournals(int count) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            while (journals().size() != count) {
                Thread.sleep(20);
            }
        });
    }

    @Test
    void unsavedChangesSurviveACrashWithoutAnybodyAskingForIt() throws IOException {
        OpenFile crashed = sessions.open(modelPath);
        String before = Files.readString(modelPath);
        rename(crashed, "buoy", "失われた名前");
        String unsaved = bytes(crashed);
        awaitJournals(1);

        OpenFile reopened = nextRun.open(modelPath);
        assertEquals(before, bytes(reopened));
        Recovery recovery = reopened.recovery().orElseThrow();
        assertFalse(recovery.time().isAfter(Instant.now()));
        assertFalse(recovery.isFileChangedSince());
        recovery.apply();
        assertEquals(unsaved, bytes(reopened));
        assertTrue(reopened.isDirty());
        assertTrue(reopened.recovery().isEmpty());
        assertEquals(before, Files.readString(modelPath));
        assertEquals(1, journals().size(), "the recovered changes are kept safe in turn");
        reopened.save();
        assertEquals(unsaved, Files.readString(modelPath));
        assertEquals(List.of(), journals());
    }

    @Test
    void stoppingInAnOrderlyWayKeepsUnsavedChangesAsWell() throws IOException {
        rename(sessions.open(planPath), "bay", "入り江");
        sessions.stop();
        OpenFile reopened = nextRun.open(planPath);
        reopened.recovery().orElseThrow().apply();
        assertTrue(bytes(reopened).contains("入り江"));
        assertEquals(
                "ブイ",
                element(reopened, "buoys", Allocation.class).getEquipment().getNameJa());
    }

    @Test
    void discardedChangesAreNotOfferedAgain() throws IOException {
        rename(sessions.open(modelPath), "buoy", "失われた名前");
        sessions.stop();
        OpenFile reopened = nextRun.open(modelPath);
        reopened.recovery().orElseThrow().discard();
        assertTrue(reopened.recovery().isEmpty());
        assertEquals(List.of(), journals());
        assertFalse(reopened.isDirty());
    }

    @Test
    void savingAndClosingRemoveTheJournal() throws IOException {
        OpenFile model = sessions.open(modelPath);
        rename(model, "buoy", "一");
        awaitJournals(1);
        model.save();
        assertEquals(List.of(), journals());
        rename(model, "buoy", "二");
        awaitJournals(1);
        model.close();
        assertEquals(List.of(), journals());
        assertTrue(nextRun.open(modelPath).recovery().isEmpty());
    }

    @Test
    void undoingEverythingRemovesTheJournal() {
        OpenFile model = sessions.open(modelPath);
        rename(model, "buoy", "一");
        awaitJournals(1);
        model.session().undo();
        awaitJournals(0);
    }

    @Test
    void aFileChangedSinceIsToldBeforeItIsCovered() throws IOException {
        rename(sessions.open(modelPath), "buoy", "失われた名前");
        sessions.stop();
        changeOnDisk(modelPath, "漁協", "農協");
        assertTrue(nextRun.open(modelPath).recovery().orElseThrow().isFileChangedSince());
    }

    @Test
    void aJournalOfWhatIsOnTheDiskAnywayIsRemoved() throws IOException {
        OpenFile crashed = sessions.open(modelPath);
        rename(crashed, "buoy", "失われた名前");
        sessions.stop();
        Files.writeString(modelPath, bytes(crashed));
        assertTrue(nextRun.open(modelPath).recovery().isEmpty());
        assertEquals(List.of(), journals());
    }

    @Test
    void aDamagedJournalIsNotOffered() throws IOException {
        rename(sessions.open(modelPath), "buoy", "失われた名前");
        sessions.stop();
        Path journal = journals().get(0);
        byte[] bytes = Files.readAllBytes(journal);
        Files.write(journal, java.util.Arrays.copyOf(bytes, bytes.length - 10));
        assertTrue(nextRun.open(modelPath).recovery().isEmpty());
    }

    @Test
    void aJournalWhoseContentCannotBeReadChangesNothing() throws IOException {
        rename(sessions.open(modelPath), "buoy", "失われた名前");
        sessions.stop();
        Path journal = journals().get(0);
        String head = Files.readString(journal).lines().findFirst().orElseThrow();
        byte[] content = "<half".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Files.writeString(
                journal,
                head.substring(0, head.lastIndexOf(' ') + 1) + org.minato.core.files.ModelFiles.sha256(content)
                        + "\n<half");
        OpenFile reopened = nextRun.open(modelPath);
        String before = bytes(reopened);
        Recovery recovery = reopened.recovery().orElseThrow();
        assertThrows(UnreadableFileException.class, recovery::apply);
        assertEquals(before, bytes(reopened));
        assertTrue(reopened.recovery().isPresent());
    }

    @Test
    void aJournalOfAProcessThatStillRunsIsNotOffered() throws IOException {
        rename(sessions.open(modelPath), "buoy", "失われた名前");
        sessions.stop();
        Path journal = journals().get(0);
        String text = Files.readString(journal);
        String[] head = text.lines().findFirst().orElseThrow().split(" ", -1);
        ProcessHandle other = ProcessHandle.current().parent().orElseThrow();
        head[4] = "" + other.pid();
        head[5] = "" + other.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        Files.writeString(journal, String.join(" ", head) + text.substring(text.indexOf('\n')));
        assertTrue(nextRun.open(modelPath).recovery().isEmpty());
        assertEquals(List.of(journal), journals());
    }
}
