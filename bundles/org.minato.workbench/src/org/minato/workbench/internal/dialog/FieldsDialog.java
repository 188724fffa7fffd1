// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.minato.workbench.internal.text.Words;

/** Asks for a few values in one dialog: texts, dates and choices. The fields are added before it is opened. */
public final class FieldsDialog extends LocalizedDialog {
    private static final int LINE = 20;

    private interface Row {
        void create(Composite area);

        Optional<String> problem();

        void keep();
    }

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** @param action label of the button that accepts the values */
    public FieldsDialog(Shell shell, String title, String explanation, String action) {
        super(shell, title, explanation, action);
    }

    /** Adds a text of some lines; required ones cannot stay empty. */
    public FieldsDialog text(String key, String label, String value, int lines, boolean required) {
        rows.add(new TextRow(key, label, value, lines, required, text -> Optional.empty()));
        return this;
    }

    /** Adds a day, written as year-month-day; an empty one is none. */
    public FieldsDialog date(String key, String label, Optional<LocalDate> value, boolean required) {
        rows.add(new TextRow(
                key, label, value.map(LocalDate::toString).orElse(""), 1, required, FieldsDialog::dateProblem));
        return this;
    }

    /** Adds a choice, of which one is always taken; where there is nothing to choose the row is left out. */
    public <T> FieldsDialog choice(
            String key, String label, List<T> choices, Function<? super T, String> name, int chosen) {
        if (!choices.isEmpty()) {
            rows.add(new ChoiceRow<>(key, label, choices, name, chosen));
        }
        return this;
    }

    private static Optional<String> dateProblem(String text) {
        try {
            LocalDate.parse(text);
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of(Words.of("hint.date"));
        }
    }

    /** Whether the user accepted. */
    public boolean accepted() {
        return open() == OK;
    }

    /** The text entered, without blanks around it; empty where nothing was. */
    public String text(String key) {
        return values.get(key) instanceof String text ? text : "";
    }

    /** The day entered. */
    public Optional<LocalDate> date(String key) {
        return text(key).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(key)));
    }

    /** What was chosen. */
    public <T> Optional<T> chosen(String key, Class<T> type) {
        return Optional.ofNullable(values.get(key)).filter(type::isInstance).map(type::cast);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        rows.forEach(row -> row.create(area));
        return area;
    }

    @Override
    protected void validate() {
        allow(rows.stream().flatMap(row -> row.problem().stream()).findFirst().orElse(""));
    }

    @Override
    protected void okPressed() {
        rows.forEach(Row::keep);
        super.okPressed();
    }

    private static void label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
    }

    private final class TextRow implements Row {
        private final String key;
        private final String label;
        private final String value;
        private final int lines;
        private final boolean required;
        private final Function<String, Optional<String>> check;
        private Supplier<String> typed = () -> "";

        TextRow(
                String key,
                String label,
                String value,
                int lines,
                boolean required,
                Function<String, Optional<String>> check) {
            this.key = key;
            this.label = label;
            this.value = value;
            this.lines = lines;
            this.required = required;
            this.check = check;
        }

        @Override
        public void create(Composite area) {
            label(area, label);
            int style = lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
            Text text = new Text(area, style | SWT.BORDER);
            text.setText(value);
            text.setData("field", key);
            GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
            data.widthHint = 300;
            if (lines > 1) {
                data.heightHint = lines * LINE;
                text.addListener(
                        SWT.Traverse,
                        event -> event.doit |=
                                event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
            }
            text.setLayoutData(data);
            typed = () -> text.getText().strip();
            text.addModifyListener(event -> validate());
        }

        @Override
        public Optional<String> problem() {
            String text = typed.get();
            return text.isEmpty()
                    ? Optional.of(Words.of("answer.missing", label)).filter(missing -> required)
                    : check.apply(text);
        }

        @Override
        public void keep() {
            values.put(key, typed.get());
        }
    }

    private final class ChoiceRow<T> implements Row {
        private final String key;
        private final String label;
        private final List<T> choices;
        private final Function<? super T, String> name;
        private final int chosen;
        private Supplier<Integer> index = () -> 0;

        ChoiceRow(String key, String label, List<T> choices, Function<? super T, String> name, int chosen) {
            this.key = key;
            this.label = label;
            this.choices = List.copyOf(choices);
            this.name = name;
            this.chosen = chosen;
        }

        @Override
        public void create(Composite area) {
            label(area, label);
            Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
            combo.setItems(choices.stream().map(name).toArray(String[]::new));
            combo.select(Math.clamp(chosen, 0, choices.size() - 1));
            combo.setData("field", key);
            GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
            data.widthHint = 300;
            combo.setLayoutData(data);
            index = combo::getSelectionIndex;
            combo.addListener(SWT.Selection, event -> validate());
        }

        @Override
        public Optional<String> problem() {
            return Optional.empty();
        }

        @Override
        public void keep() {
            values.put(key, choices.get(Math.max(0, index.get())));
        }
    }
}
