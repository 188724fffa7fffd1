// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.minato.core.finding.Finding;
import org.minato.generate.Change;
import org.minato.generate.Conflict;
import org.minato.generate.GenerationReport;
import org.minato.generate.Outcome;
import org.minato.workbench.internal.text.Pictures;
import org.minato.workbench.internal.text.Words;

/** What became, or would become, of each generated file and of the places in it; conflicts can be settled from here. */
public final class ReportDialog extends LocalizedDialog {
    private static final int HEIGHT = 340;
    private static final int WIDTH = 860;
    private static final int SHOWN = 80;
    private static final int SETTLE = IDialogConstants.CLIENT_ID;
    private static final int GENERATE = IDialogConstants.CLIENT_ID + 1;

    private final GenerationReport report;
    private final Path folder;
    private final Runnable generate;

    /**
     * Makes the dialog.
     *
     * @param folder the output folder, opened in the system's file browser on demand
     * @param generate generates in earnest, after a trial run
     */
    public ReportDialog(Shell shell, GenerationReport report, Path folder, Runnable generate) {
        super(
                shell,
                Words.of("generate.title"),
                Words.of(
                        report.dryRun()
                                ? "generate.wouldDo"
                                : report.hasConflicts() ? "generate.conflicts" : "generate.done"),
                Words.of("generate.openFolder"));
        this.report = report;
        this.folder = folder;
        this.generate = generate;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayout(new GridLayout());
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Label summary = new Label(area, SWT.WRAP);
        summary.setText(summary());
        summary.setData("field", "summary");
        summary.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite frame = new Composite(area, SWT.NONE);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        data.widthHint = WIDTH;
        frame.setLayoutData(data);
        TreeColumnLayout columns = new TreeColumnLayout();
        frame.setLayout(columns);
        TreeViewer tree = new TreeViewer(frame, SWT.BORDER | SWT.FULL_SELECTION);
        tree.getTree().setHeaderVisible(true);
        tree.getTree().setData("field", "report");
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.setContentProvider(new Content());
        column(tree, columns, "generate.file", 5);
        column(tree, columns, "generate.outcome", 2);
        column(tree, columns, "generate.detail", 7);
        tree.setInput(
                Stream.concat(report.faults().stream(), report.files().stream()).toArray());
        return area;
    }

    /** How many files there are of each outcome. */
    private String summary() {
        return Stream.of(Outcome.values())
                .map(outcome -> Words.of(
                        "conformance.filter",
                        outcome(outcome),
                        report.files().stream()
                                .filter(entry -> entry.outcome() == outcome)
                                .count()))
                .filter(text -> !text.endsWith(" 0"))
                .collect(Collectors.joining(Words.of("list.separator")));
    }

    private static void column(TreeViewer tree, TreeColumnLayout layout, String key, int weight) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.LEFT);
        column.getColumn().setText(Words.of(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object line) {
                return text(line, key);
            }

            @Override
            public @Nullable Image getImage(Object line) {
                return key.equals("generate.file") ? picture(line) : null;
            }

            @Override
            public String getToolTipText(Object line) {
                return getText(line);
            }
        });
    }

    private static @Nullable Image picture(Object line) {
        return switch (line) {
            case Finding fault -> Pictures.of(fault.severity());
            case GenerationReport.Entry entry when entry.outcome() == Outcome.CONFLICT -> Pictures.of("state-broken");
            case GenerationReport.Entry entry when entry.outcome() == Outcome.ORPHANED -> Pictures.of("warning");
            case GenerationReport.Entry entry -> Pictures.of("file");
            default -> null;
        };
    }

    private static String text(Object line, String key) {
        return switch (line) {
            case Finding fault ->
                key.equals("generate.detail")
                        ? fault.message().in(Locale.getDefault())
                        : key.equals("generate.file") ? fault.location().elementPath() : Words.of("outcome.fault");
            case GenerationReport.Entry entry ->
                switch (key) {
                    case "generate.file" -> entry.path();
                    case "generate.outcome" -> outcome(entry.outcome());
                    default -> Words.of(entry.detail());
                };
            case Conflict conflict ->
                switch (key) {
                    case "generate.file" -> Words.of(conflict.where());
                    case "generate.outcome" -> Words.of("outcome.conflict");
                    default -> Words.of(conflict.text());
                };
            case Change change ->
                switch (key) {
                    case "generate.file" -> Words.of(change.where());
                    case "generate.outcome" ->
                        Words.of(
                                switch (change.kind()) {
                                    case ADDED -> "change.added";
                                    case CHANGED -> "change.changed";
                                    case REMOVED -> "change.removed";
                                });
                    default -> Words.of("change.text", shortened(change.before()), shortened(change.after()));
                };
            default -> "";
        };
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.isEmpty()
                ? Words.of("change.nothing")
                : line.codePointCount(0, line.length()) <= SHOWN
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
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
        if (report.dryRun()) {
            createButton(parent, GENERATE, Words.of("generate.now"), true);
        } else if (report.hasConflicts()) {
            createButton(parent, SETTLE, Words.of("conflict.settle"), true);
        }
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.CANCEL_ID).setText(Words.of("button.close"));
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == GENERATE) {
            close();
            generate.run();
        } else if (id == SETTLE) {
            Shell parent = getParentShell();
            close();
            ConflictDialog.settle(parent, folder);
        } else {
            super.buttonPressed(id);
        }
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

    /** Files, and in each its conflicts and changes. */
    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return (Object[]) input;
        }

        @Override
        public Object[] getChildren(Object line) {
            if (!(line instanceof GenerationReport.Entry entry)) {
                return new Object[0];
            }
            List<Object> places = new ArrayList<>(entry.conflicts());
            places.addAll(entry.changes());
            return places.toArray();
        }

        @Override
        public @Nullable Object getParent(Object line) {
            return null;
        }

        @Override
        public boolean hasChildren(Object line) {
            return getChildren(line).length > 0;
        }
    }
}
