// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.commands.edit.QuickFix;
import org.minato.commands.edit.QuickFixes;
import org.minato.workbench.internal.check.FileCheck;
import org.minato.workbench.internal.check.FoundIssue;
import org.minato.workbench.internal.form.EditedModel;
import org.minato.workbench.internal.text.Services;

/** What the editor does about findings: follows their paths and takes their quick fixes as undoable changes. */
final class EditorIssues implements IssueActions {
    private final EditedModel model;
    private final Consumer<EObject> reveal;

    EditorIssues(EditedModel model, Consumer<EObject> reveal) {
        this.model = model;
        this.reveal = reveal;
    }

    @Override
    public List<QuickFix> fixes(FoundIssue issue) {
        return issue.element()
                .map(element -> model.read(() -> Services.get(FileCheck.class)
                        .fixes(model.file().root())
                        .map(fixes -> QuickFixes.of(issue.finding(), element, fixes))
                        .orElseGet(() -> QuickFixes.of(element))))
                .orElse(List.of());
    }

    @Override
    public void fix(QuickFix fix) {
        model.edit(fix.edit());
    }

    @Override
    public void reveal(EObject element) {
        reveal.accept(element);
    }

    @Override
    public List<EObject> path(FoundIssue issue) {
        return model.read(() -> issue.finding().path().stream()
                .map(witness -> find(witness.element()))
                .filter(element -> element != null)
                .map(EObject.class::cast)
                .toList());
    }

    private @Nullable EObject find(EObject copy) {
        String id = EcoreUtil.getID(copy);
        Resource file = copy.eResource();
        if (id == null || file == null) {
            return null;
        }
        Resource own = model.session().resourceSet().getResource(file.getURI(), false);
        return own == null ? null : own.getEObject(id);
    }
}
