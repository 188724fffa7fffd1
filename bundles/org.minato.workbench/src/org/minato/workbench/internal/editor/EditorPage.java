// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.minato.commands.edit.AllowedStructure;
import org.minato.commands.edit.QuickFix;
import org.minato.commands.edit.QuickFixes;
import org.minato.commands.session.OpenFile;
import org.minato.core.connection.ConnectionTable;
import org.minato.core.finding.Severity;
import org.minato.core.text.LocalizedText;
import org.minato.model.deployment.Plan;
import org.minato.workbench.internal.check.CheckListener;
import org.minato.workbench.internal.check.CheckedFile;
import org.minato.workbench.internal.check.LiveChecks;
import org.minato.workbench.internal.dialog.PickDialog;
import org.minato.workbench.internal.form.EditedModel;
import org.minato.workbench.internal.plan.PlanContext;
import org.minato.workbench.internal.plan.PlanPages;
import org.minato.workbench.internal.rule.Proposing;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/** The editor of a loaded file: tree on the left, form on the right, notices above. To be used in the UI thread. */
public final class EditorPage implements CheckListener {
    private final ModelEditor editor;
    private final EditedModel model;
    private final Composite place;
    private final ElementTree tree;
    private final TreeEdits edits;
    private final EditorIssues issues;
    private final DetailsPane details;
    private final Saving saving;
    private final EditorEvents events;
    private final EditorCommands commands;
    private final Optional<PlanPages> pages;
    private final AtomicBoolean updating = new AtomicBoolean();

    EditorPage(ModelEditor editor, Composite parent, OpenFile file) {
        this.editor = editor;
        model = new EditedModel(file, editor::status);
        place = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        place.setLayout(layout);
        NoticeBar notices = new NoticeBar(place);
        pages = file.root() instanceof Plan ? Optional.of(new PlanPages(place)) : Optional.empty();
        pages.ifPresent(all -> all.folder().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true)));
        SashForm sash = new SashForm(pages.<Composite>map(PlanPages::folder).orElse(place), SWT.HORIZONTAL);
        if (pages.isEmpty()) {
            sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        }
        tree = new ElementTree(sash, model, this::worst);
        edits = new TreeEdits(tree, model, AllowedStructure.of(Services.get(ConnectionTable.class)));
        issues = new EditorIssues(model, this::reveal);
        details = new DetailsPane(sash, model, Services.get(InstalledKeys.class), this::reveal, issues);
        sash.setWeights(36, 64);
        saving = new Saving(editor, file, this::flush);
        IWorkbenchPage workbench = editor.getSite().getPage();
        ElementActions actions = new ElementActions(workbench, new Proposing(model, workbench, this::reveal));
        new TreeMenu(tree, model, edits, details::focusName, actions);
        editor.selectIn(tree.viewer());
        new TreeDragDrop(tree, model, edits);
        tree.viewer().addSelectionChangedListener(event -> showDetails());
        commands = new EditorCommands(editor, this);
        events = new EditorEvents(this, notices);
        file.session().addListener(events);
        Services.get(LiveChecks.class).addListener(this);
        tree.viewer().setSelection(new StructuredSelection(file.root()));
        events.offerRecovery();
        pages.ifPresent(all -> all.fill(context(), sash));
    }

    private PlanContext context() {
        FormToolkit toolkit = new FormToolkit(place.getDisplay());
        place.addDisposeListener(event -> toolkit.dispose());
        return new PlanContext(
                model,
                toolkit,
                this::revealInTree,
                this::reveal,
                issues,
                this::result,
                editor.getSite().getPage());
    }

    /** Writes what is just being entered. */
    void flush() {
        pages.ifPresent(PlanPages::flush);
        details.flush();
    }

    /** The pages of a plan; none where the file is no plan. */
    public Optional<PlanPages> pages() {
        return pages;
    }

    private void showDetails() {
        details.show(tree.viewer().getStructuredSelection().getFirstElement());
        showIssues();
    }

    private Optional<CheckedFile> result() {
        return Services.get(LiveChecks.class).result(model.file().path());
    }

    private Optional<Severity> worst(EObject element) {
        return result().map(found -> found.worst().get(element));
    }

    private void showIssues() {
        details.showIssues(details.element()
                .flatMap(element -> result().map(found -> found.on(element)))
                .orElse(List.of()));
    }

    @Override
    public void checked(CheckedFile checked) {
        if (checked.file().equals(model.file().path())) {
            later(() -> {
                tree.refresh();
                showIssues();
                pages.ifPresent(PlanPages::refresh);
            });
        }
    }

    /** Shows the present state soon; several calls in a row become one. */
    void updateSoon() {
        if (updating.compareAndSet(false, true)) {
            later(() -> {
                updating.set(false);
                update();
            });
        }
    }

    private void update() {
        tree.refresh();
        if (details.isOrphan()) {
            tree.select(model.file().root());
        }
        details.refresh();
        pages.ifPresent(PlanPages::refresh);
        editor.dirtyChanged();
        commands.refresh();
    }

    /** Shows the file anew, since its objects are others. */
    void reloadSoon() {
        later(() -> {
            details.forget();
            tree.reload();
            pages.ifPresent(PlanPages::refresh);
            editor.dirtyChanged();
            commands.refresh();
        });
    }

    void later(Runnable run) {
        if (!place.isDisposed()) {
            place.getDisplay().asyncExec(() -> {
                if (!place.isDisposed()) {
                    run.run();
                }
            });
        }
    }

    /** Selects an element on the page of a plan that shows it, else in the tree, if need be in the editor of its own file. */
    public void reveal(EObject element) {
        if (pages.filter(all -> !all.isAllShown() && all.reveal(element)).isEmpty()) {
            revealInTree(element);
        }
    }

    /** Selects an element in the tree, if need be in the editor of its own file. */
    private void revealInTree(EObject element) {
        if (model.read(() -> element.eResource() == model.file().resource())) {
            pages.ifPresent(PlanPages::showAll);
            tree.select(element);
            return;
        }
        String id = model.read(() -> EcoreUtil.getID(element));
        Optional<Path> other = model.read(() -> Optional.ofNullable(element.eResource()))
                .map(resource -> Path.of(resource.getURI().toFileString()));
        other.ifPresent(path -> Editors.open(editor.getSite().getPage(), path, id));
    }

    void revealId(String id) {
        tree.find(id).ifPresent(this::reveal);
    }

    /** Selects the next element with a finding, after the last the first again. */
    public void revealNextIssue() {
        List<EObject> found = result().stream()
                .flatMap(checked -> checked.issues().stream())
                .flatMap(issue -> issue.element().stream())
                .filter(element ->
                        model.read(() -> element.eResource() == model.file().resource()))
                .distinct()
                .toList();
        if (!found.isEmpty()) {
            int present = details.element().map(found::indexOf).orElse(-1);
            revealInTree(found.get((present + 1) % found.size()));
        }
    }

    /** Lets the user choose from the quick fixes for the findings on the selected element. */
    public void offerFixes() {
        List<QuickFix> fixes = details.element().map(this::fixes).orElse(List.of());
        LabelProvider labels = new LabelProvider() {
            @Override
            public String getText(Object fix) {
                return Words.of(((QuickFix) fix).label());
            }
        };
        if (fixes.isEmpty()) {
            editor.status(Words.of("findings.noFix"));
        } else {
            new PickDialog(place.getShell(), Words.of("findings.fixes"), fixes, labels, false)
                    .pick()
                    .forEach(fix -> model.edit(((QuickFix) fix).edit()));
        }
    }

    private List<QuickFix> fixes(EObject element) {
        Map<LocalizedText, QuickFix> fixes = new LinkedHashMap<>();
        model.read(() -> QuickFixes.of(element)).forEach(fix -> fixes.put(fix.label(), fix));
        result().stream()
                .flatMap(found -> found.on(element).stream())
                .flatMap(issue -> issues.fixes(issue).stream())
                .forEach(fix -> fixes.putIfAbsent(fix.label(), fix));
        return List.copyOf(fixes.values());
    }

    /** The open file. */
    public EditedModel model() {
        return model;
    }

    /** What is shown. */
    public Control control() {
        return place;
    }

    ElementTree tree() {
        return tree;
    }

    TreeEdits edits() {
        return edits;
    }

    DetailsPane details() {
        return details;
    }

    Saving saving() {
        return saving;
    }

    void focus() {
        if (pages.filter(all -> !all.isAllShown()).isPresent()) {
            pages.get().focus();
            return;
        }
        if (details.element().isEmpty() || !place.isFocusControl()) {
            tree.viewer().getTree().setFocus();
        }
    }

    void end() {
        model.session().removeListener(events);
        Services.get(LiveChecks.class).removeListener(this);
        commands.end();
        place.dispose();
    }
}
