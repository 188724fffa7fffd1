// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.impact;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.minato.core.finding.Location;
import org.minato.impact.Link;
import org.minato.impact.LinkKind;
import org.minato.model.rules.RuleBook;
import org.minato.rules.ClauseResult;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.editor.Editors;
import org.minato.workbench.internal.editor.FilePictures;
import org.minato.workbench.internal.form.CheckBox;
import org.minato.workbench.internal.text.Pictures;
import org.minato.workbench.internal.text.Words;

/**
 * What a clause touches, and why an element is there: from clause to checks, elements, plans and documents, and back.
 * Follows what is selected in editors and in the conformance view; double-click leads to the place.
 */
public final class ImpactView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "org.minato.workbench.impact";

    private static final int PAUSE = 300;
    private static final int DEPTH = 3;

    private Label subject;
    private Button follow;
    private TreeViewer tree;
    private int asked;
    private Optional<ImpactQuestion> waiting = Optional.empty();
    private final Runnable askNow = () -> waiting.ifPresent(this::ask);
    private final ISelectionListener selecting = this::selected;

    @Override
    public void createPartControl(Composite parent) {
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 4;
        layout.marginHeight = 2;
        parent.setLayout(layout);
        subject = new Label(parent, SWT.NONE);
        subject.setText(Words.of("impact.explanation"));
        subject.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        follow = CheckBox.of(parent, Words.of("impact.follow"));
        follow.setSelection(true);
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        TreeColumnLayout columns = new TreeColumnLayout();
        frame.setLayout(columns);
        tree = new TreeViewer(frame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        tree.getTree().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.setContentProvider(new Content());
        column(columns, "impact.what", 5, 0);
        column(columns, "impact.kind", 2, 1);
        column(columns, "impact.note", 4, 2);
        tree.addDoubleClickListener(event -> open());
        getSite().setSelectionProvider(tree);
        getSite().getPage().addPostSelectionListener(selecting);
    }

    private void column(TreeColumnLayout columns, String title, int weight, int number) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.LEFT);
        column.getColumn().setText(Words.of(title));
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object line) {
                Link link = (Link) line;
                return switch (number) {
                    case 0 -> Words.of(link.label());
                    case 1 -> Words.of(link.kind().label());
                    default -> Words.of(link.note());
                };
            }

            @Override
            public String getToolTipText(Object line) {
                return getText(line);
            }

            @Override
            public @Nullable Image getImage(Object line) {
                return number == 0 ? picture((Link) line) : null;
            }
        });
    }

    private static Image picture(Link link) {
        return switch (link.kind()) {
            case FILE, PART -> FilePictures.of(link.key());
            case FINDING -> Pictures.of("warning");
            default ->
                link.element().map(element -> Pictures.of(element.eClass())).orElse(Pictures.of("element"));
        };
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return new Object[] {((Object[]) input)[0]};
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Link) parent).links().toArray();
        }

        @Override
        public @Nullable Object getParent(Object child) {
            return null;
        }

        @Override
        public boolean hasChildren(Object parent) {
            return !((Link) parent).links().isEmpty();
        }
    }

    /** Shows what a clause or rule book touches. */
    public static void show(IWorkbenchPage page, String key) {
        try {
            ((ImpactView) page.showView(ID)).ask(ImpactQuestion.of(key, page));
        } catch (PartInitException e) {
            Ask.inform(
                    page.getWorkbenchWindow().getShell(),
                    Words.of("app.name"),
                    e.getStatus().getMessage());
        }
    }

    /** Shows why an element of an open file is there. */
    public static void show(IWorkbenchPage page, EObject element) {
        try {
            ((ImpactView) page.showView(ID)).ask(ImpactQuestion.of(element, page));
        } catch (PartInitException e) {
            Ask.inform(
                    page.getWorkbenchWindow().getShell(),
                    Words.of("app.name"),
                    e.getStatus().getMessage());
        }
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part == this
                || tree.getControl().isDisposed()
                || !follow.getSelection()
                || !getSite().getPage().isPartVisible(this)) {
            return;
        }
        if (selection instanceof IStructuredSelection lines) {
            IWorkbenchPage page = getSite().getPage();
            waiting = switch (lines.getFirstElement()) {
                case null -> Optional.empty();
                case ClauseResult result -> Optional.of(ImpactQuestion.of(result.key(), page));
                case RuleBook book
                when book.eResource() == null || part != page.getActiveEditor() ->
                    Optional.of(ImpactQuestion.of(String.valueOf(book.getId()), page));
                case EObject element -> Optional.of(ImpactQuestion.of(element, page));
                default -> Optional.empty();
            };
            tree.getControl().getDisplay().timerExec(PAUSE, askNow);
        }
    }

    private void ask(ImpactQuestion question) {
        waiting = Optional.empty();
        int number = ++asked;
        ICoreRunnable answer = monitor -> {
            Optional<Link> found = question.answer();
            if (!tree.getControl().isDisposed()) {
                tree.getControl().getDisplay().asyncExec(() -> {
                    if (number == asked && !tree.getControl().isDisposed()) {
                        show(found);
                    }
                });
            }
        };
        Job.create(Words.of("impact.running"), answer).schedule();
    }

    private void show(Optional<Link> found) {
        boolean rule = found.map(link -> link.kind() == LinkKind.CLAUSE || link.kind() == LinkKind.RULE_BOOK)
                .orElse(false);
        subject.setText(found.map(link -> Words.of(rule ? "impact.touches" : "impact.why", Words.of(link.label())))
                .orElse(Words.of("impact.nothing")));
        tree.setInput(found.map(link -> new Object[] {link}).orElse(null));
        tree.expandToLevel(DEPTH);
    }

    /** The chain that is shown. */
    public Optional<Link> shown() {
        return tree.getInput() instanceof Object[] input ? Optional.of((Link) input[0]) : Optional.empty();
    }

    /** Goes to the selected line: to its element, its file, or what a rule of a plugin touches. */
    void open() {
        if (!(tree.getStructuredSelection().getFirstElement() instanceof Link link)) {
            return;
        }
        Optional<Path> file = link.location()
                .map(Location::file)
                .filter(place -> place.isFile())
                .map(place -> Path.of(place.toFileString()));
        if (file.isPresent()) {
            boolean edited =
                    FilePictures.rootType(file.get().getFileName().toString()).isPresent();
            if (edited) {
                String id = link.location().map(Location::elementId).orElse("");
                Editors.open(getSite().getPage(), file.get(), id);
            } else {
                Program.launch(file.get().toString());
            }
        } else if (link.kind() == LinkKind.CLAUSE || link.kind() == LinkKind.RULE_BOOK) {
            ask(ImpactQuestion.of(link.key(), getSite().getPage()));
        } else {
            tree.setExpandedState(link, !tree.getExpandedState(link));
        }
    }

    TreeViewer tree() {
        return tree;
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(selecting);
        super.dispose();
    }
}
