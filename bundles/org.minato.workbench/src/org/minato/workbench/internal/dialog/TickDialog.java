// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.minato.workbench.internal.text.Words;

/** Lets the user tick any number of things, and add new ones by name where that is possible. */
public final class TickDialog extends LocalizedDialog {
    private static final int HEIGHT = 240;

    private final List<Object> candidates;
    private final Function<Object, String> name;
    private final Set<Object> ticks;
    private final Optional<String> newLabel;
    private final List<String> fresh = new ArrayList<>();
    private CheckboxTableViewer list;
    private Text search;

    /**
     * Makes the dialog.
     *
     * @param name what a candidate is called
     * @param ticked the candidates ticked at first
     * @param newLabel label of the field for the name of a new one; none where only candidates can be ticked
     */
    public TickDialog(
            Shell shell,
            String title,
            String explanation,
            List<?> candidates,
            Function<Object, String> name,
            List<?> ticked,
            Optional<String> newLabel) {
        super(shell, title, explanation, Words.of("button.ok"));
        this.candidates = new ArrayList<>(candidates);
        this.name = name;
        this.ticks = new LinkedHashSet<>(ticked);
        this.newLabel = newLabel;
    }

    /** Whether the user accepted. */
    public boolean accepted() {
        return open() == OK;
    }

    /** The candidates ticked, in their order. */
    public List<Object> ticked() {
        return candidates.stream()
                .filter(ticks::contains)
                .filter(candidate -> !fresh.contains(candidate))
                .toList();
    }

    /** Names of the new ones that are ticked. */
    public List<String> added() {
        return fresh.stream().filter(ticks::contains).toList();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Words.of("pick.search"));
        search.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
        search.addModifyListener(event -> show());
        list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        data.heightHint = HEIGHT;
        list.getControl().setLayoutData(data);
        list.getControl().setData("field", "ticks");
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object candidate) {
                return called(candidate);
            }
        });
        list.addCheckStateListener(event -> {
            if (event.getChecked()) {
                ticks.add(event.getElement());
            } else {
                ticks.remove(event.getElement());
            }
        });
        newLabel.ifPresent(label -> field(area, label));
        show();
        return area;
    }

    private String called(Object candidate) {
        return fresh.contains(candidate) ? (String) candidate : name.apply(candidate);
    }

    private void field(Composite area, String label) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.SINGLE | SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setData("field", "new");
        Button add = new Button(area, SWT.PUSH);
        add.setText(Words.of("form.add"));
        add.setData("field", "add");
        add.addListener(SWT.Selection, event -> {
            String typed = text.getText().strip();
            if (!typed.isEmpty() && !fresh.contains(typed)) {
                fresh.add(typed);
                candidates.add(typed);
                ticks.add(typed);
                text.setText("");
                search.setText("");
                show();
                list.reveal(typed);
            }
        });
    }

    private void show() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        Object[] shown = candidates.stream()
                .filter(candidate -> called(candidate).toLowerCase(Locale.ROOT).contains(wanted))
                .toArray();
        list.setInput(shown);
        list.setCheckedElements(Arrays.stream(shown).filter(ticks::contains).toArray());
    }

    @Override
    protected void validate() {
        allow("");
    }
}
