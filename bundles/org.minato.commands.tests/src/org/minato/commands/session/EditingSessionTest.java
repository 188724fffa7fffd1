// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minato.commands.edit.Delete;
import org.minato.commands.edit.Rename;
import org.minato.model.base.BasePackage;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.ReferenceModel;

class EditingSessionTest extends SessionFixture {
    @org.eclipse.jdt.annotation.NonNullByDefault({})
    private OpenFile file;

    private EditingSession session() {
        return file.session();
    }

    @BeforeEach
    void open() {
        file = sessions.open(modelPath);
    }

    @Test
    void aChangeIsTakenBackAndMadeAgainWithItsName() {
        String before = bytes(file);
        Change change = rename(file, "buoy", "別名");
        String after = bytes(file);
        assertNotEquals(before, after);
        assertEquals(change.label(), session().undoLabel().orElseThrow());
        assertEquals("ブイの名前の変更", change.label().ja());
        Change undone = session().undo().orElseThrow();
        assertEquals(before, bytes(file));
        assertEquals(Change.Kind.UNDONE, undone.kind());
        assertEquals(change.features(), undone.features());
        assertFalse(session().canUndo());
        session().redo();
        assertEquals(after, bytes(file));
        assertEquals(3, session().revision() - change.revision() + 1);
    }

    @Test
    void aCommandThatThrowsLeavesNoTrace() {
        rename(file, "store", "倉");
        session().undo();
        String before = bytes(file);
        long revision = session().revision();
        List<Change> told = new ArrayList<>();
        session().addListener(listener(told));
        Device buoy = element(file, "buoy", Device.class);
        ReferenceModel model = (ReferenceModel) file.root();
        assertThrows(
                ArithmeticException.class,
                () -> session()
                        .execute(domain -> command(() -> {
                            buoy.setNameJa("半端");
                            model.getFlows().clear();
                            model.getNodes().remove(buoy);
                            model.getActors().move(0, 1);
                            throw new ArithmeticException();
                        })));
        assertEquals(before, bytes(file));
        assertEquals(revision, session().revision());
        assertTrue(told.isEmpty());
        assertTrue(session().canRedo());
        assertFalse(file.isDirty());
    }

    @Test
    void anEditThatCannotBeExecutedIsRefusedWithItsName() {
        EditRefusedException refused = assertThrows(
                EditRefusedException.class, () -> session().execute(domain -> Delete.of(domain, List.of(file.root()))));
        assertTrue(refused.message(Locale.JAPANESE).contains("港の削除"));
        session().editingDomain().getCommandStack().execute(UnexecutableCommand.INSTANCE);
        assertFalse(session().canUndo());
    }

    @Test
    void anEditThatChangesNothingIsNoStepOfTheHistory() {
        long revision = session().revision();
        rename(file, "buoy", "ブイ");
        assertEquals(revision, session().revision());
        assertFalse(session().canUndo());
        assertFalse(file.isDirty());
    }

    @Test
    void aChangeOutsideAnEditIsRefused() {
        Device buoy = element(file, "buoy", Device.class);
        assertThrows(IllegalStateException.class, () -> buoy.setNameJa("裏口"));
    }

    @Test
    void anEditInsideAReadIsRefusedRatherThanWaitingForItself() {
        assertThrows(IllegalStateException.class, () -> session().read(() -> rename(file, "buoy", "別名")));
    }

    @Test
    void anEditInsideAnEditIsRefusedAsAWhole() {
        String before = bytes(file);
        assertThrows(
                IllegalStateException.class,
                () -> session()
                        .execute(domain -> command(() -> {
                            element(file, "buoy", Device.class).setNameJa("外");
                            rename(file, "store", "内");
                        })));
        assertEquals(before, bytes(file));
    }

    @Test
    void whatTheCommandStackIsGivenIsAStepAsWell() {
        String before = bytes(file);
        CommandStack stack = session().editingDomain().getCommandStack();
        List<Object> told = new ArrayList<>();
        stack.addCommandStackListener(told::add);
        Device buoy = element(file, "buoy", Device.class);
        stack.execute(command(() -> buoy.setNameJa("直接")));
        assertTrue(file.isDirty());
        assertEquals(1, told.size());
        stack.undo();
        assertEquals(before, bytes(file));
        assertSame(session().canRedo(), stack.canRedo());
    }

    @Test
    void listenersAreToldOutsideTheLockWhatChanged() {
        List<Boolean> free = new ArrayList<>();
        List<Change> told = new ArrayList<>();
        session().addListener(new SessionListener() {
            @Override
            public void changed(Change change) {
                told.add(change);
                free.add(CompletableFuture.supplyAsync(() -> session()
                                .tryExecute(Duration.ZERO, domain -> command(() -> {}))
                                .isPresent())
                        .join());
            }
        });
        Device buoy = element(file, "buoy", Device.class);
        session().execute(domain -> Delete.of(domain, List.of(buoy)));
        assertEquals(List.of(true), free);
        assertEquals(session().revision(), told.get(0).revision());
        assertEquals(Set.of(file.path()), told.get(0).files());
        assertTrue(told.get(0).removed().contains(buoy));
        session().undo();
        assertTrue(told.get(1).added().contains(buoy));
    }

    @Test
    void aListenerThatChangesTheModelIsToldOfItsOwnChangeAfterwards() {
        List<String> told = new ArrayList<>();
        session().addListener(new SessionListener() {
            @Override
            public void changed(Change change) {
                told.add("begin " + change.revision());
                if (told.size() == 1) {
                    rename(file, "store", "倉");
                }
                told.add("end " + change.revision());
            }
        });
        long first = rename(file, "buoy", "別名").revision();
        assertEquals(List.of("begin " + first, "end " + first, "begin " + (first + 1), "end " + (first + 1)), told);
    }

    @Test
    void aListenerThatFailsDoesNotKeepOthersFromBeingTold() {
        List<Change> told = new ArrayList<>();
        session().addListener(new SessionListener() {
            @Override
            public void changed(Change change) {
                throw new ArithmeticException();
            }
        });
        session().addListener(listener(told));
        rename(file, "buoy", "別名");
        assertEquals(1, told.size());
    }

    @Test
    void undoneBackToWhatWasSavedIsNotDirty() {
        rename(file, "buoy", "一");
        file.save();
        assertFalse(file.isDirty());
        rename(file, "buoy", "二");
        assertTrue(file.isDirty());
        session().undo();
        assertFalse(file.isDirty());
        session().undo();
        assertTrue(file.isDirty());
        rename(file, "buoy", "一");
        assertTrue(file.isDirty(), "another change with the same result is another state");
    }

    @Test
    void onlyTheFileThatAChangeTouchedIsDirty() {
        OpenFile plan = sessions.open(planPath);
        rename(plan, "bay", "入り江");
        assertTrue(plan.isDirty());
        assertFalse(file.isDirty());
        session().undo();
        assertFalse(session().isDirty());
    }

    @Test
    void aSnapshotStaysAsItWasAndKnowsItsOriginals() {
        sessions.open(planPath);
        Snapshot snapshot = session().snapshot();
        Device buoy = element(file, "buoy", Device.class);
        Device copy = snapshot.copy(buoy).orElseThrow();
        assertNotSame(buoy, copy);
        assertSame(buoy, snapshot.original(copy).orElseThrow());
        assertSame(snapshot, session().snapshot());
        rename(file, "buoy", "別名");
        assertEquals("ブイ", copy.getNameJa());
        assertEquals(session().revision() - 1, snapshot.revision());
        ReferenceModel root = (ReferenceModel) snapshot.root(file.path()).orElseThrow();
        assertSame(copy, root.getFlows().get(0).getSource());
        assertSame(
                root,
                snapshot.root(planPath.toAbsolutePath())
                        .map(plan -> ((org.minato.model.deployment.Plan) plan)
                                .getAdopts()
                                .getModel())
                        .orElse(root));
        assertSame(copy, copy.eResource().getEObject("buoy"));
    }

    @Test
    void readersAreNotKeptWaitingWhenTheyAskNotToBe() throws Exception {
        CompletableFuture<Boolean> inside = new CompletableFuture<>();
        CompletableFuture<Boolean> goOn = new CompletableFuture<>();
        CompletableFuture<Change> writer = CompletableFuture.supplyAsync(() -> session()
                .execute(domain -> command(() -> {
                    inside.complete(true);
                    goOn.join();
                })));
        inside.join();
        assertTrue(session().tryRead(() -> 1).isEmpty());
        assertTrue(
                session().tryExecute(Duration.ZERO, domain -> command(() -> {})).isEmpty());
        goOn.complete(true);
        writer.get();
        assertEquals(1, session().tryRead(() -> 1).orElseThrow());
    }

    @Test
    void theNameOfACommandInOneLanguageIsUsedInBoth() {
        Device buoy = element(file, "buoy", Device.class);
        session()
                .execute(domain -> new org.eclipse.emf.edit.command.SetCommand(
                        domain, buoy, BasePackage.eINSTANCE.getNamedElement_NameEn(), "Buoy"));
        assertFalse(session().undoLabel().orElseThrow().ja().isBlank());
        session().execute(domain -> Rename.of(domain, buoy, "", Locale.ENGLISH));
        assertFalse(buoy.eIsSet(BasePackage.eINSTANCE.getNamedElement_NameEn()));
    }

    private static SessionListener listener(List<Change> told) {
        return new SessionListener() {
            @Override
            public void changed(Change change) {
                told.add(change);
            }
        };
    }

    /** A command that cannot undo by itself. */
    private static AbstractCommand command(Runnable change) {
        return new AbstractCommand() {
            @Override
            protected boolean prepare() {
                return true;
            }

            @Override
            public void execute() {
                change.run();
            }

            @Override
            public void redo() {
                throw new UnsupportedOperationException();
            }
        };
    }
}
