// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.FileEditorInput;
import org.minato.model.deployment.Plan;
import org.minato.workbench.internal.check.CheckedFile;
import org.minato.workbench.internal.check.LiveChecks;
import org.minato.workbench.internal.editor.EditorPage;
import org.minato.workbench.internal.editor.ModelEditor;
import org.minato.workbench.internal.editor.Screen;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.text.Services;

/** A copy of the fishery example's plan, opened in the workbench and used as by a person at its pages. */
final class OpenPlan {
    private final ModelEditor editor;
    private final EditorPage page;

    private OpenPlan(ModelEditor editor) {
        this.editor = editor;
        this.page = editor.page().orElseThrow();
    }

    static OpenPlan open() throws Exception {
        IProject project = Projects.named("plan-pages");
        Path examples = Path.of(System.getProperty("minato.root", "."), "examples", "fisheries");
        try (Stream<Path> files = Files.list(examples)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                project.getFile(file.getFileName().toString()).create(Files.readAllBytes(file), true, false, null);
            }
        }
        IFile plan = project.getFile("ikata.plan");
        ModelEditor editor = (ModelEditor) Screen.page().openEditor(new FileEditorInput(plan), ModelEditor.ID);
        Screen.waitUntil("the plan opens", () -> editor.page().isPresent());
        OpenPlan open = new OpenPlan(editor);
        open.waitForCheck();
        return open;
    }

    static void closeAndDelete() throws CoreException {
        Screen.page().closeAllEditors(false);
        Projects.named("plan-pages").delete(true, true, null);
    }

    ModelEditor editor() {
        return editor;
    }

    EditorPage page() {
        return page;
    }

    PlanPages pages() {
        return page.pages().orElseThrow();
    }

    Plan plan() {
        return (Plan) editor.openFile().orElseThrow().root();
    }

    EObject element(String id) {
        return plan().eResource().getEObject(id);
    }

    void waitForCheck() {
        Screen.waitUntil(
                "a check of the present state",
                () -> Services.get(LiveChecks.class)
                        .result(editor.openFile().orElseThrow().path())
                        .map(CheckedFile::revision)
                        .filter(revision -> revision
                                == editor.openFile().orElseThrow().session().revision())
                        .isPresent());
    }

    /** Brings a page to the front and gives its part. */
    @SuppressWarnings("unchecked")
    <R> TablePart<R> table(String page, int part) {
        pages().show(page);
        List<PlanPart> parts = pages().parts(page);
        return (TablePart<R>) parts.get(part);
    }

    /** Types a text into a cell and finishes with Enter. */
    <R> void type(TablePart<R> part, R row, int column, String text) {
        Table table = part.table().viewer().getTable();
        part.table().viewer().editElement(row, column);
        Text cell = Screen.all(table, Text.class, Text::isVisible).get(0);
        cell.setText(text);
        Screen.press(cell, SWT.DefaultSelection, '\r');
    }

    /** Chooses in a cell by the name of the choice. */
    <R> void choose(TablePart<R> part, R row, int column, String choice) {
        Table table = part.table().viewer().getTable();
        part.table().viewer().editElement(row, column);
        CCombo cell = Screen.all(table, CCombo.class, CCombo::isVisible).get(0);
        cell.select(cell.indexOf(choice));
        Screen.press(cell, SWT.Selection, ' ');
        part.table().finish();
    }

    /** What a cell shows. */
    <R> String shown(TablePart<R> part, R row, int column) {
        Table table = part.table().viewer().getTable();
        return table.getItem(part.table().rows().indexOf(row)).getText(column);
    }

    void press(String feature) {
        Screen.press(Screen.field(pages().folder(), Button.class, feature), SWT.Selection, ' ');
    }

    void undo() {
        editor.openFile().orElseThrow().session().undo();
    }

    /** The file's text after saving. */
    String saved() throws IOException, CoreException {
        Screen.page().saveEditor(editor, false);
        editor.workspaceFile().refreshLocal(IResource.DEPTH_ZERO, null);
        return Files.readString(Projects.pathOf(editor.workspaceFile()));
    }
}
