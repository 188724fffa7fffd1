// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.table;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A cell whose value is chosen in a dialog. */
final class DialogInput<R> implements CellInput<R> {
    private final Function<? super R, String> present;
    private final Function<? super R, Optional<Runnable>> ask;

    DialogInput(Function<? super R, String> present, Function<? super R, Optional<Runnable>> ask) {
        this.present = present;
        this.ask = ask;
    }

    @Override
    public CellEditor editor(Composite table, R row) {
        return new DialogCellEditor(table) {
            @Override
            protected Object openDialogBox(Control window) {
                return ask.apply(row).orElse(null);
            }
        };
    }

    @Override
    public Object present(R row) {
        return present.apply(row);
    }

    @Override
    public Optional<String> write(R row, Object entered) {
        if (entered instanceof Runnable accepted) {
            accepted.run();
        }
        return Optional.empty();
    }
}
