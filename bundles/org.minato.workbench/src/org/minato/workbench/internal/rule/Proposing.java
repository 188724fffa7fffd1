// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.rule;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.minato.commands.edit.AddChild;
import org.minato.commands.edit.ProposedRuleBook;
import org.minato.core.errors.MinatoException;
import org.minato.model.refmodel.Problem;
import org.minato.model.refmodel.Proposal;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.model.refmodel.RefmodelPackage.Literals;
import org.minato.model.rules.RuleBook;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.dialog.NewFileDialog;
import org.minato.workbench.internal.editor.Editors;
import org.minato.workbench.internal.form.EditedModel;
import org.minato.workbench.internal.project.NewFiles;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.project.Workspace;
import org.minato.workbench.internal.text.Words;

/** From a problem met in a demonstration to a proposal of a rule, and from there to a rule book; the links stay. */
public final class Proposing {
    private final EditedModel model;
    private final IWorkbenchPage page;
    private final Consumer<EObject> reveal;

    /** @param reveal selects an element in the editor of the model */
    public Proposing(EditedModel model, IWorkbenchPage page, Consumer<EObject> reveal) {
        this.model = model;
        this.page = page;
        this.reveal = reveal;
    }

    /** Adds a proposal that calls on the problem, to be filled in. */
    public void propose(Problem problem) {
        Proposal proposal = RefmodelFactory.eINSTANCE.createProposal();
        Optional<ReferenceModel> owner = model.read(() -> {
            proposal.setNameJa(problem.getNameJa());
            proposal.setNameEn(problem.getNameEn());
            proposal.getProblems().add(problem);
            return EcoreUtil.getRootContainer(problem) instanceof ReferenceModel root
                    ? Optional.of(root)
                    : Optional.empty();
        });
        owner.flatMap(root -> model.edit(domain ->
                        AddChild.of(domain, root, Literals.REFERENCE_MODEL__PROPOSALS, proposal, AddChild.LAST)))
                .ifPresent(change -> reveal.accept(proposal));
    }

    /** Writes a rule book with what the proposal says, and enters in the proposal what it became. */
    public void makeRuleBook(Proposal proposal) {
        String project = Workspace.filesAt(model.file().path()).stream()
                .findFirst()
                .map(file -> file.getProject().getName())
                .orElse("rules");
        NewFileDialog dialog = new NewFileDialog(
                page.getWorkbenchWindow().getShell(),
                Words.of("proposal.makeBook"),
                Words.of("proposal.explanation"),
                ".rulebook",
                project);
        dialog.offer(model.read(() -> Words.labels().of(proposal)), model.read(() -> fileName(proposal)));
        if (dialog.open() == Window.OK) {
            RuleBook book = model.read(() -> book(proposal, dialog.name(), idOf(dialog.file())));
            try {
                IFile file = NewFiles.create(Projects.named(dialog.project()), dialog.file(), book);
                model.edit(domain -> ProposedRuleBook.enter(domain, proposal, book));
                Editors.open(page, file, null);
            } catch (MinatoException e) {
                Ask.trouble(page.getWorkbenchWindow().getShell(), e);
            } catch (CoreException e) {
                Ask.inform(
                        page.getWorkbenchWindow().getShell(),
                        Words.of("proposal.makeBook"),
                        e.getStatus().getMessage());
            }
        }
    }

    private static String fileName(Proposal proposal) {
        return proposal.getId() == null ? "proposal" : proposal.getId();
    }

    private static String idOf(String file) {
        String id = file.substring(0, file.lastIndexOf('.')).replaceAll("[^A-Za-z0-9._-]", "-");
        return Character.isLetter(id.charAt(0)) ? id : "rule-" + id;
    }

    /** A book that says what the proposal says, under the name that the user has given. */
    static RuleBook book(Proposal proposal, String name, String id) {
        RuleBook book = ProposedRuleBook.of(proposal, id);
        if (Words.isJapanese()) {
            book.setNameJa(name);
        } else {
            book.setNameEn(name);
        }
        return book;
    }
}
