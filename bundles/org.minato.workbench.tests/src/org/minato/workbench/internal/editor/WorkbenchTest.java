// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minato.commands.edit.SetFeature;
import org.minato.model.base.BasePackage;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.rules.RulesPackage;
import org.minato.workbench.internal.check.CheckedFile;
import org.minato.workbench.internal.check.LiveChecks;
import org.minato.workbench.internal.findings.FindingMarkers;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;
import org.minato.workbench.internal.welcome.WelcomeEditor;

class WorkbenchTest {
    private final IWorkbenchPage page = Screen.page();

    @BeforeEach
    void beginWithTheWelcomePage() {
        WelcomeEditor.open(page);
    }

    @AfterEach
    void closeAndDeleteEverything() throws Exception {
        page.closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
    }

    private ModelEditor openExample() {
        IEditorPart welcome = page.getActiveEditor();
        List<ImageHyperlink> links = Screen.all(
                page.getWorkbenchWindow().getShell(),
                ImageHyperlink.class,
                link -> "example".equals(link.getData("action")));
        assertEquals(1, links.size());
        Screen.press(links.get(0), SWT.KeyDown, '\r');
        Screen.waitUntil(
                "the example's model opens",
                () -> page.getActiveEditor() != welcome
                        && page.getActiveEditor() instanceof ModelEditor editor
                        && editor.page().isPresent());
        return (ModelEditor) page.getActiveEditor();
    }

    private static EditorPage shown(ModelEditor editor) {
        return editor.page().orElseThrow();
    }

    private static EObject element(ModelEditor editor, String id) {
        return shown(editor).tree().find(id).orElseThrow();
    }

    private static Path path(ModelEditor editor) {
        return Projects.pathOf(editor.workspaceFile());
    }

    private static long warnings(ModelEditor editor, EObject element) {
        return Services.get(LiveChecks.class)
                .result(editor.openFile().orElseThrow().path())
                .map(found -> (long) found.on(element).size())
                .orElse(-1L);
    }

    private static void waitForCheck(ModelEditor editor) {
        Screen.waitUntil(
                "a check of the present state",
                () -> Services.get(LiveChecks.class)
                        .result(editor.openFile().orElseThrow().path())
                        .map(CheckedFile::revision)
                        .filter(revision -> revision
                                == editor.openFile().orElseThrow().session().revision())
                        .isPresent());
    }

    @Test
    void theExampleOpensFromTheWelcomePageInAProjectOfItsOwn() {
        ModelEditor editor = openExample();

        assertTrue(editor.openFile().orElseThrow().root() instanceof ReferenceModel);
        assertTrue(Files.exists(path(editor).resolveSibling("ikata.plan")));
        assertFalse(editor.isDirty());
    }

    @Test
    void anEditInTheFormBringsItsFindingAndUndoTakesItAway() throws Exception {
        ModelEditor editor = openExample();
        waitForCheck(editor);
        ReferenceModel model = (ReferenceModel) editor.openFile().orElseThrow().root();
        EObject flow = model.getFlows().stream()
                .filter(each -> warnings(editor, each) == 0)
                .filter(each -> each.getAuthentication().getValue() > 1)
                .findFirst()
                .orElseThrow();
        shown(editor).reveal(flow);
        Combo authentication = Screen.field(shown(editor).control(), Combo.class, "authentication");

        authentication.select(1);
        Screen.press(authentication, SWT.Selection, ' ');

        Screen.waitUntil("the finding", () -> warnings(editor, flow) > 0);
        assertTrue(editor.isDirty());
        Screen.waitUntil("the marker", () -> markers(editor) > 0);
        editor.openFile().orElseThrow().session().undo();
        Screen.waitUntil("the finding is gone", () -> warnings(editor, flow) == 0);
        Screen.waitUntil("the form shows the old value", () -> authentication.getSelectionIndex() != 1);
    }

    private static int markers(ModelEditor editor) {
        try {
            return editor.workspaceFile().findMarkers(FindingMarkers.TYPE, true, 0).length;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsTypedAndSavedIsThereWhenTheFileIsOpenedAgain() throws Exception {
        ModelEditor editor = openExample();
        IFile file = editor.workspaceFile();
        Text name = Screen.field(shown(editor).control(), Text.class, "nameJa");
        name.setText("湊の漁業モデル");
        Screen.press(name, SWT.FocusOut, ' ');
        assertTrue(editor.isDirty());

        page.saveEditor(editor, false);

        assertFalse(editor.isDirty());
        page.closeEditor(editor, false);
        ModelEditor again = (ModelEditor) page.openEditor(new FileEditorInput(file), ModelEditor.ID);
        Screen.waitUntil("the file opens", () -> again.page().isPresent());
        assertEquals(
                "湊の漁業モデル",
                Screen.field(shown(again).control(), Text.class, "nameJa").getText());
    }

    @Test
    void aDateThatIsNoneIsToldBelowItsFieldAndNotWritten() {
        ModelEditor editor = openExample();
        Text asOf = Screen.field(shown(editor).control(), Text.class, "asOf");

        asOf.setText("きのう");
        Screen.press(asOf, SWT.FocusOut, ' ');

        assertFalse(editor.isDirty());
        assertEquals(
                1,
                Screen.all(
                                shown(editor).control(),
                                Label.class,
                                line -> line.getVisible()
                                        && Words.of("hint.partialDate").equals(line.getText()))
                        .size());
    }

    @Test
    void twoEditorsOfAFileShareItsSession() throws Exception {
        ModelEditor first = openExample();
        ModelEditor second = (ModelEditor) page.openEditor(
                new FileEditorInput(first.workspaceFile()), ModelEditor.ID, true, IWorkbenchPage.MATCH_NONE);
        Screen.waitUntil("the second editor opens", () -> second.page().isPresent());
        assertSame(
                first.openFile().orElseThrow().session(),
                second.openFile().orElseThrow().session());

        EObject root = first.openFile().orElseThrow().root();
        shown(first)
                .model()
                .edit(domain -> SetFeature.of(domain, root, BasePackage.Literals.NAMED_ELEMENT__NAME_JA, "二人で編集"));

        Screen.waitUntil(
                "the second editor shows the change",
                () -> "二人で編集"
                        .equals(Screen.field(shown(second).control(), Text.class, "nameJa")
                                .getText()));
        assertTrue(second.isDirty());
    }

    @Test
    void aChangeByAnotherProgramIsNoticedAndCanBeReloaded() throws Exception {
        ModelEditor editor = openExample();
        Path file = path(editor);
        String nameBefore = ((ReferenceModel) editor.openFile().orElseThrow().root()).getNameJa();
        Files.writeString(file, Files.readString(file).replaceFirst(nameBefore, "よそで変えた名前"));

        editor.openFile().orElseThrow().session().checkDisk();

        Screen.waitUntil("the notice", () -> !buttons(editor, "notice.reload").isEmpty());
        Screen.press(buttons(editor, "notice.reload").get(0), SWT.Selection, ' ');
        Screen.waitUntil(
                "the new name",
                () -> "よそで変えた名前"
                        .equals(Screen.field(shown(editor).control(), Text.class, "nameJa")
                                .getText()));
        assertTrue(buttons(editor, "notice.reload").isEmpty());
    }

    private static List<Button> buttons(ModelEditor editor, String key) {
        return Screen.all(
                shown(editor).control(), Button.class, button -> Words.of(key).equals(button.getText()));
    }

    @Test
    void theTreeFindsAnElementByAPartOfItsName() {
        ModelEditor editor = openExample();
        ReferenceModel model = (ReferenceModel) editor.openFile().orElseThrow().root();
        EObject buoy = element(editor, model.getNodes().get(0).getId());
        Text search = Screen.all(
                        shown(editor).control(),
                        Text.class,
                        text -> Words.of("tree.search").equals(text.getMessage()))
                .get(0);

        search.setText(Words.labels().of(buoy));

        assertTrue(shown(editor).tree().viewer().getTree().getItemCount() > 0);
        assertTrue(shown(editor).tree().viewer().testFindItem(buoy) != null);
    }

    @Test
    void aFaultyExpressionOfARuleBookIsFoundWhileItIsEdited() throws Exception {
        IFile file = Projects.named("books").getFile("faulty.rulebook");
        Path faulty = Path.of(System.getProperty("minato.root", "."), "examples", "broken", "fisheries")
                .resolve("rule-with-type-error/r9.rulebook");
        file.create(Files.readAllBytes(faulty), true, false, null);
        ModelEditor editor = (ModelEditor) page.openEditor(new FileEditorInput(file), ModelEditor.ID);
        Screen.waitUntil("the rule book opens", () -> editor.page().isPresent());
        EObject check = element(editor, "r9-e2-authentication");

        Screen.waitUntil("the finding", () -> warnings(editor, check) > 0);
        shown(editor)
                .model()
                .edit(domain -> SetFeature.of(domain, check, RulesPackage.Literals.EXPRESSION_CHECK__REQUIRE, "true"));

        Screen.waitUntil("the finding is gone", () -> warnings(editor, check) == 0);
    }
}
