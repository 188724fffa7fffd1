// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minato.impact.LinkKind;
import org.minato.model.refmodel.Problem;
import org.minato.model.refmodel.Proposal;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.rules.ExpressionCheck;
import org.minato.workbench.internal.check.LiveChecks;
import org.minato.workbench.internal.impact.ImpactView;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.rule.Proposing;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/** Writing a rule while the model it is about is open. */
class RuleEditorTest {
    private static final String CHECK = "r9-e2-authentication";

    private final IWorkbenchPage page = Screen.page();
    private ModelEditor model;
    private ModelEditor book;

    @BeforeEach
    void openAModelAndABookOfTheTown() throws Exception {
        Path root = Path.of(System.getProperty("minato.root", "."));
        IProject project = Projects.named("rules-at-work");
        model = open(
                project.getFile("smart-fishery.refmodel"),
                Files.readString(root.resolve("examples/fisheries/smart-fishery.refmodel")));
        book = open(
                project.getFile("town.rulebook"),
                Files.readString(root.resolve("bundles/org.minato.domain.fisheries/rules/r9.rulebook"))
                        .replace("id=\"fisheries.r9\"", "id=\"town.r9\""));
        page(book).reveal(element(book, CHECK));
    }

    @AfterEach
    void closeAndDeleteEverything() throws Exception {
        page.closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
    }

    private ModelEditor open(IFile file, String content) throws Exception {
        file.create(content.getBytes(StandardCharsets.UTF_8), true, false, null);
        ModelEditor editor = (ModelEditor) page.openEditor(new FileEditorInput(file), ModelEditor.ID);
        Screen.waitUntil("the file opens", () -> editor.page().isPresent());
        return editor;
    }

    private static EditorPage page(ModelEditor editor) {
        return editor.page().orElseThrow();
    }

    private static EObject element(ModelEditor editor, String id) {
        return page(editor).tree().find(id).orElseThrow();
    }

    private StyledText require() {
        return Screen.field(page(book).control(), StyledText.class, "require");
    }

    private static void leave(StyledText field) {
        Screen.press(field, SWT.FocusOut, ' ');
    }

    private List<Label> texts(String wanted) {
        return Screen.all(
                page(book).control(),
                Label.class,
                label -> label.getVisible() && label.getText().contains(wanted));
    }

    @Test
    void anErrorIsToldBelowTheExpressionWithTheNameThatWasMeant() {
        require().setText("self.authentification != Authentication.none");

        Screen.waitUntil(
                "the remedy",
                () -> !texts(Words.isJapanese() ? "「authentication」" : "\"authentication\"")
                        .isEmpty());
        require().setText("self.authentication != Authentication.none");
        Screen.waitUntil(
                "it is gone",
                () -> texts(Words.isJapanese() ? "「authentication」" : "\"authentication\"")
                        .isEmpty());
    }

    @Test
    void whatIsTypedIsWrittenAndUndone() {
        String before = ((ExpressionCheck) element(book, CHECK)).getRequire();
        require().setText("true");
        leave(require());
        assertEquals("true", ((ExpressionCheck) element(book, CHECK)).getRequire());

        book.openFile().orElseThrow().session().undo();

        Screen.waitUntil("the old text", () -> before.equals(require().getText()));
    }

    @Test
    void aRuleIsTriedOnTheOpenModelWithoutChangingAnything() {
        require().setText("self.authentication == Authentication.none");
        leave(require());
        String unsaved = ((ExpressionCheck) element(book, CHECK)).getRequire();
        Combo on = Screen.field(page(book).control(), Combo.class, "trial");
        assertTrue(on.getItem(0).contains("smart-fishery.refmodel"), on::getText);
        Table result = Screen.field(page(book).control(), Table.class, "trial");

        Screen.press(Screen.field(page(book).control(), Button.class, "trial"), SWT.Selection, ' ');

        Screen.waitUntil("the result", () -> result.getItemCount() > 0);
        assertTrue(result.getVisible());
        long breaking = Arrays.stream(result.getItems())
                .filter(item -> !item.getText(1).equals(Words.of("trial.met")))
                .count();
        assertTrue(breaking > 0);
        assertEquals(unsaved, ((ExpressionCheck) element(book, CHECK)).getRequire());
        assertFalse(model.isDirty());
    }

    @Test
    void anOpenRuleBookIsInForceForTheOpenModelAtOnce() {
        require().setText("false");
        leave(require());

        Screen.waitUntil("a finding of the town's rule", () -> findings("town.r9/E2") > 1);
        page.closeEditor(book, false);
        Screen.waitUntil("it goes with the book", () -> findings("town.r9/E2") == 0);
    }

    private long findings(String rule) {
        return Services.get(LiveChecks.class)
                .result(model.openFile().orElseThrow().path())
                .map(result -> result.issues().stream()
                        .filter(issue -> rule.equals(issue.finding().ruleId()))
                        .count())
                .orElse(-1L);
    }

    @Test
    void theImpactViewSaysWhyAnElementIsThere() throws Exception {
        page.activate(model);
        ReferenceModel root = (ReferenceModel) model.openFile().orElseThrow().root();
        ImpactView view = (ImpactView) page.showView(ImpactView.ID);

        ImpactView.show(page, root.getFlows().get(0));

        Screen.waitUntil(
                "the clauses that look at the flow",
                () -> view.shown()
                        .filter(link -> !link.links(LinkKind.CLAUSE).isEmpty())
                        .isPresent());
        ImpactView.show(page, "town.r9#E2");
        Screen.waitUntil(
                "what the clause touches",
                () -> view.shown()
                        .filter(link -> link.kind() == LinkKind.CLAUSE
                                && link.all().anyMatch(each -> each.kind() == LinkKind.ELEMENT))
                        .isPresent());
        page.hideView(view);
    }

    @Test
    void aProblemBecomesAProposalThatCallsOnIt() {
        ReferenceModel root = (ReferenceModel) model.openFile().orElseThrow().root();
        Problem problem = root.getProblems().get(0);

        new Proposing(page(model).model(), page, page(model)::reveal).propose(problem);

        Proposal proposal = root.getProposals().get(0);
        assertEquals(List.of(problem), proposal.getProblems());
        model.openFile().orElseThrow().session().undo();
        assertEquals(List.of(), root.getProposals());
    }
}
