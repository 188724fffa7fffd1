// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;
import java.util.function.Consumer;

/**
 * A button above a table.
 *
 * @param label its label
 * @param needsRows whether it can be pressed only while rows are selected
 * @param run what it does with the rows selected
 * @param <R> what a row is
 */
record RowAction<R>(String label, boolean needsRows, Consumer<List<R>> run) {
    static <R> RowAction<R> always(String label, Runnable run) {
        return new RowAction<>(label, false, rows -> run.run());
    }

    static <R> RowAction<R> onRows(String label, Consumer<List<R>> run) {
        return new RowAction<>(label, true, run);
    }
}
