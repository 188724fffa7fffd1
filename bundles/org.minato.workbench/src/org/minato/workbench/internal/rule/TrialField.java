// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.minato.commands.session.Snapshot;
import org.minato.core.errors.MinatoException;
import org.minato.rules.Checker;
import org.minato.rules.assist.RuleTrial;
import org.minato.rules.assist.Tried;
import org.minato.workbench.internal.check.OpenBooks;
import org.minato.workbench.internal.editor.Editors;
import org.minato.workbench.internal.form.Field;
import org.minato.workbench.internal.form.FieldContext;
import org.minato.workbench.internal.form.FieldLabel;
import org.minato.workbench.internal.text.Pictures;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/** Tries a rule, as it is now, on a model or plan and lists what it looked at; nothing is saved or changed. */
final class TrialField implements Field {
    private static final int ROW = 26;
    private static final int MOST_ROWS = 10;

    private final FieldContext context;
    private final EObject part;
    private List<TrialSubject> subjects = List.of();
    private Combo subject;
    private Label summary;
    private Composite frame;
    private TableViewer table;
    private long triedRevision = -1;

    TrialField(FieldContext context, EObject part) {
        this.context = context;
        this.part = part;
    }

    @Override
    public void create(Composite parent) {
        FieldLabel.create(context.toolkit(), parent, Words.of("trial.on"));
        Composite row = context.toolkit().createComposite(parent);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        subject = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        context.toolkit().adapt(subject, true, false);
        subject.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        subject.setData("feature", "trial");
        FieldLabel.name(subject, Words.of("trial.on"));
        subject.addListener(SWT.FocusIn, event -> offer());
        subject.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        Button run = context.toolkit().createButton(row, Words.of("trial.run"), SWT.PUSH);
        run.setData("feature", "trial");
        run.addListener(SWT.Selection, event -> run());
        summary = context.toolkit().createLabel(parent, Words.of("trial.explanation"), SWT.WRAP);
        summary.setData("feature", "trial");
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = 300;
        summary.setLayoutData(wide);
        frame = context.toolkit().createComposite(parent);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.exclude = true;
        frame.setLayoutData(data);
        frame.setVisible(false);
        createTable();
        offer();
    }

    private void createTable() {
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        table = new TableViewer(frame, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        context.toolkit().adapt(table.getTable(), true, false);
        table.getTable().setHeaderVisible(true);
        table.getTable().setData("feature", "trial");
        FieldLabel.name(table.getTable(), Words.of("trial.result"));
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(columns, "trial.element", 2, true);
        column(columns, "trial.result", 4, false);
        table.addDoubleClickListener(event -> open());
    }

    private void column(TableColumnLayout columns, String title, int weight, boolean first) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(Words.of(title));
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object line) {
                return first ? ((TrialLine) line).element() : ((TrialLine) line).message();
            }

            @Override
            public @Nullable Image getImage(Object line) {
                return first ? Pictures.of(((TrialLine) line).picture()) : null;
            }

            @Override
            public String getToolTipText(Object line) {
                return ((TrialLine) line).message();
            }
        });
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private void offer() {
        String chosen = subject.getText();
        subjects = TrialSubject.all(page());
        List<String> names = subjects.stream().map(TrialSubject::name).toList();
        if (!names.equals(List.of(subject.getItems()))) {
            subject.setItems(names.toArray(String[]::new));
            subject.select(Math.max(0, names.indexOf(chosen)));
        }
    }

    private void run() {
        offer();
        int index = subject.getSelectionIndex();
        if (index < 0) {
            say(Words.of("trial.noModel"), List.of());
            return;
        }
        TrialSubject on = subjects.get(index);
        say(Words.of("trial.running", on.name()), List.of());
        ICoreRunnable trial = monitor -> tell(on);
        Job.create(Words.of("trial.running", on.name()), trial).schedule();
    }

    /** In the background: the rule and the subject in the state they are in now. */
    private void tell(TrialSubject on) {
        Snapshot snapshot = context.model().session().snapshot();
        String said;
        List<TrialLine> lines = List.of();
        try {
            Optional<Tried> tried = on.root()
                    .get()
                    .flatMap(TrialSubject::subject)
                    .map(subject -> new RuleTrial(
                                    Services.get(Checker.class),
                                    Services.get(OpenBooks.class).current())
                            .run(subject, snapshot.copy(part).orElse(part), LocalDate.now()));
            said = tried.map(result -> summary(on, result)).orElseGet(() -> Words.of("trial.gone"));
            lines = tried.map(TrialLine::of).orElse(List.of());
        } catch (MinatoException e) {
            said = e.message(Locale.getDefault());
        }
        String text = said;
        List<TrialLine> shown = lines;
        if (!summary.isDisposed()) {
            summary.getDisplay().asyncExec(() -> {
                triedRevision = snapshot.revision();
                say(text, shown);
            });
        }
    }

    private static String summary(TrialSubject on, Tried tried) {
        String first = tried.faults().isEmpty()
                ? Words.of(
                        "trial.summary",
                        on.name(),
                        tried.looked().size(),
                        tried.broken().size())
                : Words.of("trial.faulty");
        return tried.notApplied()
                .map(why -> Words.of("trial.notApplied", first, Words.of(why)))
                .orElse(first);
    }

    private void say(String text, List<TrialLine> lines) {
        if (summary.isDisposed()) {
            return;
        }
        summary.setText(text);
        table.setInput(lines);
        GridData data = (GridData) frame.getLayoutData();
        data.exclude = lines.isEmpty();
        data.heightHint = (Math.clamp(lines.size(), 2, MOST_ROWS) + 1) * ROW + 6;
        frame.setVisible(!lines.isEmpty());
        context.reflow().run();
    }

    private void open() {
        if (table.getStructuredSelection().getFirstElement() instanceof TrialLine line) {
            line.file().ifPresent(file -> Editors.open(page(), file, line.id()));
        }
    }

    @Override
    public void refresh() {
        if (triedRevision >= 0 && triedRevision != context.model().session().revision()) {
            triedRevision = -1;
            summary.setText(Words.of("trial.stale", summary.getText()));
            context.reflow().run();
        }
    }
}
