// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A cell whose value is chosen from a list. */
final class ChoiceInput<R, T> implements CellInput<R> {
    private static final int MOST_SHOWN = 20;

    private final Function<? super R, List<Choice<T>>> choices;
    private final Function<? super R, Optional<T>> present;
    private final BiFunction<? super R, Optional<T>, Optional<String>> write;

    ChoiceInput(
            Function<? super R, List<Choice<T>>> choices,
            Function<? super R, Optional<T>> present,
            BiFunction<? super R, Optional<T>, Optional<String>> write) {
        this.choices = choices;
        this.present = present;
        this.write = write;
    }

    @Override
    public boolean takes(R row) {
        return !choices.apply(row).isEmpty();
    }

    @Override
    public CellEditor editor(Composite table, R row) {
        List<Choice<T>> offered = choices.apply(row);
        ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(table, SWT.READ_ONLY);
        editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
                | ComboBoxViewerCellEditor.DROP_DOWN_ON_KEY_ACTIVATION
                | ComboBoxViewerCellEditor.DROP_DOWN_ON_PROGRAMMATIC_ACTIVATION);
        editor.setContentProvider(ArrayContentProvider.getInstance());
        editor.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object choice) {
                return ((Choice<?>) choice).name();
            }
        });
        editor.getViewer().getCCombo().setVisibleItemCount(Math.min(MOST_SHOWN, offered.size()));
        editor.setInput(offered);
        return editor;
    }

    @Override
    public Object present(R row) {
        Optional<T> value = present.apply(row);
        return choices.apply(row).stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .orElse(null);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<String> write(R row, Object entered) {
        return entered instanceof Choice<?> choice ? write.apply(row, ((Choice<T>) choice).value()) : Optional.empty();
    }
}
