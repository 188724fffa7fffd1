// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.conformance;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.minato.commands.edit.AddChild;
import org.minato.commands.session.EditingSessions;
import org.minato.commands.session.OpenFile;
import org.minato.core.errors.MinatoException;
import org.minato.model.base.Element;
import org.minato.model.rules.Amendment;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RulesFactory;
import org.minato.model.rules.RulesPackage;
import org.minato.rules.ClauseResult;
import org.minato.workbench.internal.check.OpenBooks;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.dialog.FieldsDialog;
import org.minato.workbench.internal.editor.Editors;
import org.minato.workbench.internal.editor.ModelEditor;
import org.minato.workbench.internal.project.NewFiles;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.project.Workspace;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/** Enters what has changed in a rule book since its source, as an amendment in a rule book of the project. */
final class Amending {
    private static final Set<String> FEATURES = Set.of(
            "article",
            "nameJa",
            "nameEn",
            "textJa",
            "textEn",
            "modality",
            "planned",
            "actual",
            "phase",
            "custodianJa",
            "custodianEn",
            "binding",
            "due",
            "validFor");

    private static final String FILE = "amendments.rulebook";

    private final IWorkbenchPage page;

    Amending(IWorkbenchPage page) {
        this.page = page;
    }

    /** A value of a rule book that can be amended. */
    private record Value(Element element, EAttribute feature) {
        String present() {
            Object value = element.eGet(feature);
            return value == null ? "" : EcoreUtil.convertToString(feature.getEAttributeType(), value);
        }

        String name() {
            String name = Words.of(
                    "amend.value", Words.labels().of(element), Words.labels().of(feature));
            return present().isEmpty() ? name : Words.of("amend.valueNow", name, present());
        }
    }

    /** Where the amendment is written. */
    private record Target(IProject project, Optional<IFile> file) {
        String name() {
            return file.map(found -> found.getFullPath().makeRelative().toString())
                    .orElseGet(() -> Words.of("amend.newFile", project.getName() + "/" + FILE));
        }
    }

    void amend(ClauseResult result) {
        List<Value> values = values(result);
        List<Target> targets = targets(result.ruleBook());
        Shell shell = page.getWorkbenchWindow().getShell();
        if (targets.isEmpty()) {
            Ask.inform(shell, Words.of("amend.title"), Words.of("amend.noProject"));
            return;
        }
        FieldsDialog dialog = new FieldsDialog(
                        shell, Words.of("amend.title"), Words.of("amend.explanation"), Words.of("answer.save"))
                .choice("what", Words.of("amend.what"), values, Value::name, 0)
                .text("value", Words.of("amend.newValue"), "", 2, false)
                .text("reason", Words.of("answer.reason"), "", 2, true)
                .text("citation", Words.of("amend.citation"), "", 1, false)
                .date("date", Words.of("answer.date"), Optional.of(LocalDate.now()), true)
                .choice("where", Words.of("amend.where"), targets, Target::name, 0);
        if (dialog.accepted()) {
            Optional<Value> value = dialog.chosen("what", Value.class);
            Optional<Target> target = dialog.chosen("where", Target.class);
            if (value.isPresent() && target.isPresent()) {
                write(amendment(result.ruleBook(), value.get(), dialog), target.get());
            }
        }
    }

    private static List<Value> values(ClauseResult result) {
        return Stream.of(
                        Stream.of(result.clause()),
                        result.clause().getEvidence().stream(),
                        result.ruleBook().getEvents().stream(),
                        Stream.of(result.ruleBook()))
                .flatMap(elements -> elements.map(Element.class::cast))
                .filter(element -> element.getId() != null)
                .flatMap(element -> element.eClass().getEAllAttributes().stream()
                        .filter(feature -> FEATURES.contains(feature.getName()))
                        .map(feature -> new Value(element, feature)))
                .toList();
    }

    private List<Target> targets(RuleBook amended) {
        List<Target> found = new ArrayList<>();
        IProject active = page.getActiveEditor() instanceof ModelEditor editor
                ? editor.workspaceFile().getProject()
                : null;
        try {
            for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                for (IFile file : Workspace.models(project)) {
                    if ("rulebook".equals(file.getFileExtension()) && !isOf(file, amended)) {
                        found.add(new Target(project, Optional.of(file)));
                    }
                }
            }
        } catch (CoreException e) {
            found.clear();
        }
        boolean hasFile = active == null || active.getFile(FILE).exists();
        if (!hasFile) {
            found.add(new Target(active, Optional.empty()));
        }
        found.sort(Comparator.comparing((Target target) -> !target.project.equals(active))
                .thenComparing(target -> !target.name().endsWith(FILE)));
        return found;
    }

    private static boolean isOf(IFile file, RuleBook book) {
        Resource resource =
                Services.get(OpenBooks.class).current().original(book).eResource();
        return resource != null
                && resource.getURI().isFile()
                && Path.of(resource.getURI().toFileString()).equals(Projects.pathOf(file));
    }

    private static Amendment amendment(RuleBook book, Value value, FieldsDialog dialog) {
        Amendment amendment = RulesFactory.eINSTANCE.createAmendment();
        amendment.setRuleBook(book.getId());
        amendment.setElement(value.element().getId());
        amendment.setFeature(value.feature().getName());
        amendment.setValue(dialog.text("value").isEmpty() ? null : literal(value.feature(), dialog.text("value")));
        if (Words.isJapanese()) {
            amendment.setReasonJa(dialog.text("reason"));
        } else {
            amendment.setReasonEn(dialog.text("reason"));
        }
        amendment.setCitation(dialog.text("citation").isEmpty() ? null : dialog.text("citation"));
        dialog.date("date").ifPresent(amendment::setDate);
        return amendment;
    }

    /** The literal whose name in the user's language was typed, else the text itself. */
    private static String literal(EAttribute feature, String typed) {
        return feature.getEAttributeType() instanceof EEnum type
                ? type.getELiterals().stream()
                        .filter(literal -> Words.labels().of(literal).equalsIgnoreCase(typed))
                        .findFirst()
                        .map(literal -> String.valueOf(literal.getName()))
                        .orElse(typed)
                : typed;
    }

    private void write(Amendment amendment, Target target) {
        Shell shell = page.getWorkbenchWindow().getShell();
        try {
            IFile file = target.file().isPresent() ? target.file().get() : newBook(target.project());
            OpenFile open = Services.get(EditingSessions.class).open(Projects.pathOf(file));
            try {
                boolean clean = !open.isDirty();
                open.session()
                        .execute(domain -> AddChild.of(
                                domain,
                                open.root(),
                                RulesPackage.Literals.RULE_BOOK__AMENDMENTS,
                                amendment,
                                AddChild.LAST));
                if (clean) {
                    open.save();
                }
                Editors.open(page, file, amendment.getId());
            } finally {
                open.close();
            }
        } catch (MinatoException e) {
            Ask.trouble(shell, e);
        } catch (CoreException e) {
            Ask.inform(shell, Words.of("amend.title"), e.getStatus().getMessage());
        }
    }

    private static IFile newBook(IProject project) throws CoreException {
        RuleBook book = RulesFactory.eINSTANCE.createRuleBook();
        book.setId("amendments");
        book.setVersion("0.1.0");
        book.setNameJa("ルールブックの改正・変更");
        book.setNameEn("Amendments to rule books");
        return NewFiles.create(project, FILE, book);
    }
}
