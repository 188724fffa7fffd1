// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.widgets.Composite;

/**
 * How the cells of a column are entered. To be used in the UI thread, outside the read lock.
 *
 * @param <R> what a row is
 */
public interface CellInput<R> {
    /** Something to choose: a value, or none. */
    record Choice<T>(Optional<T> value, String name) {}

    /** Whether the cell of this row can be entered. */
    default boolean takes(R row) {
        return true;
    }

    /** The widget that the value is entered in. */
    CellEditor editor(Composite table, R row);

    /** What the widget shows first. */
    Object present(R row);

    /**
     * Writes what was entered.
     *
     * @return why it is no value for this cell, in the user's language; nothing was written then
     */
    Optional<String> write(R row, Object entered);

    /** Entered as text. */
    static <R> CellInput<R> text(
            Function<? super R, String> present, BiFunction<? super R, String, Optional<String>> write) {
        return new CellInput<>() {
            @Override
            public CellEditor editor(Composite table, R row) {
                return new TextCell(table);
            }

            @Override
            public Object present(R row) {
                return present.apply(row);
            }

            @Override
            public Optional<String> write(R row, Object entered) {
                return write.apply(row, entered instanceof String text ? text : "");
            }
        };
    }

    /** Chosen from a list, which may hold a choice for nothing. */
    static <R, T> CellInput<R> choice(
            Function<? super R, List<Choice<T>>> choices,
            Function<? super R, Optional<T>> present,
            BiFunction<? super R, Optional<T>, Optional<String>> write) {
        return new ChoiceInput<>(choices, present, write);
    }

    /** Chosen in a dialog, which gives nothing where the user gives up. */
    static <R> CellInput<R> dialog(Function<? super R, String> present, Function<? super R, Optional<Runnable>> ask) {
        return new DialogInput<>(present, ask);
    }

    /** The same for some rows only. */
    default CellInput<R> onlyFor(Predicate<? super R> rows) {
        CellInput<R> whole = this;
        return new CellInput<>() {
            @Override
            public boolean takes(R row) {
                return rows.test(row) && whole.takes(row);
            }

            @Override
            public CellEditor editor(Composite table, R row) {
                return whole.editor(table, row);
            }

            @Override
            public Object present(R row) {
                return whole.present(row);
            }

            @Override
            public Optional<String> write(R row, Object entered) {
                return whole.write(row, entered);
            }
        };
    }
}
