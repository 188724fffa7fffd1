// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.minato.core.errors.MinatoException;
import org.minato.generate.Conflict;
import org.minato.generate.Conflicts;
import org.minato.generate.OpenConflict;
import org.minato.sheet.Decisions;
import org.minato.sheet.Side;
import org.minato.workbench.internal.form.FieldLabel;
import org.minato.workbench.internal.text.Words;

/**
 * Shows the files in conflict place by place, with what was generated before, what a person has written and what is
 * generated now side by side, and lets the user take a side for each place or for the whole file.
 */
public final class ConflictDialog extends LocalizedDialog {
    private static final int WIDTH = 960;
    private static final int LIST = 150;
    private static final int TEXTS = 150;

    private final Path folder;
    private final Map<String, Side> decided = new HashMap<>();
    private List<OpenConflict> open;
    private Combo file;
    private TableViewer places;
    private Text base;
    private Text mine;
    private Text theirs;
    private Composite wholeBar;
    private Composite placeBar;

    /** Makes the dialog for the files of an output folder that are in conflict, at least one. */
    public ConflictDialog(Shell shell, Path folder, List<OpenConflict> open) {
        super(shell, Words.of("conflict.title"), Words.of("conflict.explanation"), Words.of("conflict.apply"));
        this.folder = folder;
        this.open = List.copyOf(open);
    }

    /** Lets the user settle what is in conflict in a folder; tells where nothing is. */
    public static void settle(Shell shell, Path folder) {
        try {
            List<OpenConflict> open = Conflicts.open(folder);
            if (open.isEmpty()) {
                Ask.inform(shell, Words.of("conflict.title"), Words.of("conflict.nothing", folder));
            } else {
                new ConflictDialog(shell, folder, open).open();
            }
        } catch (MinatoException e) {
            Ask.trouble(shell, e);
        }
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayout layout = new GridLayout(3, true);
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        file = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        file.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        file.setData("field", "file");
        FieldLabel.name(file, Words.of("generate.file"));
        file.addListener(SWT.Selection, event -> showFile());
        wholeBar = bar(area, 1);
        button(wholeBar, "conflict.wholeMine", () -> settle(Decisions.all(Side.MINE)));
        button(wholeBar, "conflict.wholeTheirs", () -> settle(Decisions.all(Side.THEIRS)));
        table(area);
        placeBar = bar(area, 3);
        button(placeBar, "conflict.takeMine", () -> take(Side.MINE));
        button(placeBar, "conflict.takeTheirs", () -> take(Side.THEIRS));
        mine = text(area, "conflict.mine");
        theirs = text(area, "conflict.theirs");
        base = text(area, "conflict.base");
        mine.getParent().layout();
        showFiles();
        return area;
    }

    private static Composite bar(Composite area, int columns) {
        Composite bar = new Composite(area, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginTop = 0;
        layout.marginBottom = 0;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false, columns, 1));
        return bar;
    }

    private static void button(Composite bar, String key, Runnable run) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(Words.of(key));
        button.setData("field", key);
        button.addListener(SWT.Selection, event -> run.run());
    }

    private void table(Composite area) {
        Composite frame = new Composite(area, SWT.NONE);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        data.heightHint = LIST;
        data.widthHint = WIDTH;
        frame.setLayoutData(data);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        places = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        places.getTable().setHeaderVisible(true);
        places.getTable().setData("field", "places");
        places.setContentProvider(ArrayContentProvider.getInstance());
        column(columns, "conflict.place", 4);
        column(columns, "conflict.mine", 4);
        column(columns, "conflict.theirs", 4);
        column(columns, "conflict.base", 4);
        column(columns, "conflict.decision", 2);
        places.addSelectionChangedListener(event -> showPlace());
    }

    private void column(TableColumnLayout layout, String key, int weight) {
        TableViewerColumn column = new TableViewerColumn(places, SWT.LEFT);
        column.getColumn().setText(Words.of(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(line -> {
            Conflict conflict = (Conflict) line;
            return switch (key) {
                case "conflict.place" -> Words.of(conflict.where());
                case "conflict.mine" -> line(conflict.mine());
                case "conflict.theirs" -> line(conflict.theirs());
                case "conflict.base" -> line(conflict.base());
                default ->
                    decided.containsKey(conflict.place())
                            ? Words.of(
                                    decided.get(conflict.place()) == Side.MINE
                                            ? "conflict.decidedMine"
                                            : "conflict.decidedTheirs")
                            : Words.of("conflict.undecided");
            };
        }));
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static Text text(Composite area, String key) {
        Composite box = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        box.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = TEXTS;
        data.widthHint = WIDTH / 4;
        box.setLayoutData(data);
        new Label(box, SWT.NONE).setText(Words.of(key));
        Text text = new Text(box, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER | SWT.READ_ONLY);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        text.setData("field", key);
        FieldLabel.name(text, Words.of(key));
        return text;
    }

    private OpenConflict shown() {
        return open.get(Math.max(0, file.getSelectionIndex()));
    }

    private void showFiles() {
        file.setItems(open.stream().map(OpenConflict::path).toArray(String[]::new));
        file.select(0);
        showFile();
    }

    private void showFile() {
        decided.clear();
        List<Conflict> conflicts = shown().conflicts();
        places.setInput(conflicts);
        if (!conflicts.isEmpty()) {
            places.setSelection(new StructuredSelection(conflicts.get(0)));
        }
        showPlace();
        validate();
    }

    private void showPlace() {
        Object line = places.getStructuredSelection().getFirstElement();
        Conflict conflict = line instanceof Conflict found ? found : null;
        mine.setText(conflict == null ? "" : conflict.mine());
        theirs.setText(conflict == null ? "" : conflict.theirs());
        base.setText(conflict == null ? "" : conflict.base());
        boolean decidable =
                conflict != null && conflict.decidable() && !conflict.place().isEmpty();
        for (Control button : placeBar.getChildren()) {
            button.setEnabled(decidable);
        }
    }

    /** Takes a side at the places selected, and goes on to the next that is open. */
    private void take(Side side) {
        for (Object line : places.getStructuredSelection()) {
            Conflict conflict = (Conflict) line;
            if (conflict.decidable()) {
                decided.put(conflict.place(), side);
            }
        }
        places.refresh();
        shown().conflicts().stream()
                .filter(conflict -> conflict.decidable() && !decided.containsKey(conflict.place()))
                .findFirst()
                .ifPresent(next -> places.setSelection(new StructuredSelection(next), true));
        validate();
    }

    @Override
    protected void validate() {
        if (places == null) {
            return;
        }
        List<Conflict> conflicts = shown().conflicts();
        long undecided = conflicts.stream()
                .filter(conflict -> !decided.containsKey(conflict.place()))
                .count();
        boolean wholeOnly = conflicts.stream().anyMatch(conflict -> !conflict.decidable());
        setMessage(Words.of(wholeOnly ? "conflict.wholeOnly" : "conflict.explanation"));
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(undecided == 0 && !conflicts.isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.CANCEL_ID).setText(Words.of("button.close"));
    }

    @Override
    protected void okPressed() {
        settle(Decisions.of(decided));
    }

    private void settle(Decisions decisions) {
        try {
            List<Conflict> left = Conflicts.resolve(folder, shown().path(), decisions);
            if (!left.isEmpty()) {
                Ask.inform(getShell(), Words.of("conflict.title"), Words.of("conflict.left", left.size()));
            }
            open = Conflicts.open(folder);
        } catch (MinatoException e) {
            Ask.trouble(getShell(), e);
            return;
        }
        if (open.isEmpty()) {
            super.okPressed();
        } else {
            showFiles();
        }
    }
}
