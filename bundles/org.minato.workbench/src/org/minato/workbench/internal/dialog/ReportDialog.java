// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.minato.generate.GenerationReport;
import org.minato.generate.Outcome;
import org.minato.workbench.internal.text.Words;

/** What became of each generated file; conflicts are listed with what a person has to decide. */
public final class ReportDialog extends LocalizedDialog {
    private static final int HEIGHT = 320;

    private final GenerationReport report;
    private final Path folder;

    /** @param folder the output folder, opened in the system's file browser on demand */
    public ReportDialog(Shell shell, GenerationReport report, Path folder) {
        super(
                shell,
                Words.of("generate.title"),
                Words.of(
                        report.hasConflicts()
                                ? "generate.conflicts"
                                : report.dryRun() ? "generate.wouldDo" : "generate.done"),
                Words.of("generate.openFolder"));
        this.report = report;
        this.folder = folder;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite frame = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        data.widthHint = 2 * HEIGHT;
        frame.setLayoutData(data);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        TableViewer table = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(table, columns, "generate.file", 4, GenerationReport.Entry::path);
        column(table, columns, "generate.outcome", 2, entry -> outcome(entry.outcome()));
        column(table, columns, "generate.detail", 5, ReportDialog::detail);
        table.setInput(report.files());
        return frame;
    }

    private static void column(
            TableViewer table,
            TableColumnLayout layout,
            String key,
            int weight,
            Function<GenerationReport.Entry, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(Words.of(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(
                ColumnLabelProvider.createTextProvider(element -> text.apply((GenerationReport.Entry) element)));
    }

    private static String detail(GenerationReport.Entry entry) {
        List<String> texts = new ArrayList<>();
        texts.add(Words.of(entry.detail()));
        entry.conflicts().forEach(conflict -> texts.add(Words.of(conflict.text())));
        texts.removeIf(String::isEmpty);
        return String.join(" / ", texts);
    }

    private static String outcome(Outcome outcome) {
        return Words.of(
                switch (outcome) {
                    case CREATED -> "outcome.created";
                    case UNCHANGED -> "outcome.unchanged";
                    case UPDATED -> "outcome.updated";
                    case MERGED -> "outcome.merged";
                    case KEPT -> "outcome.kept";
                    case CONFLICT -> "outcome.conflict";
                    case ORPHANED -> "outcome.orphaned";
                    case REMOVED -> "outcome.removed";
                });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.CANCEL_ID).setText(Words.of("button.close"));
    }

    @Override
    protected void okPressed() {
        Program.launch(folder.toString());
        super.okPressed();
    }

    @Override
    protected void validate() {
        allow("");
    }
}
