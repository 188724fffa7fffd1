// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.table;

import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.widgets.Composite;

/**
 * One input for some rows, another for the rest.
 *
 * @param <R> what a row is
 */
public final class EitherInput<R> implements CellInput<R> {
    private final Predicate<? super R> first;
    private final CellInput<R> one;
    private final CellInput<R> other;

    /** @param first which rows the first input is for; asked where the model may be read */
    public EitherInput(Predicate<? super R> first, CellInput<R> one, CellInput<R> other) {
        this.first = first;
        this.one = one;
        this.other = other;
    }

    private CellInput<R> of(R row) {
        return first.test(row) ? one : other;
    }

    @Override
    public boolean takes(R row) {
        return of(row).takes(row);
    }

    @Override
    public CellEditor editor(Composite table, R row) {
        return of(row).editor(table, row);
    }

    @Override
    public Object present(R row) {
        return of(row).present(row);
    }

    @Override
    public Optional<String> write(R row, Object entered) {
        return of(row).write(row, entered);
    }
}
